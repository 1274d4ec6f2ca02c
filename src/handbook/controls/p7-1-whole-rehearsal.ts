// ⑦.1: once a year a whole system was brought back by the written steps.
import type { Control } from "./control.ts";

export const wholeRehearsal: Control = {
  id: "p7-1-whole-rehearsal",
  section: "⑦.1",
  principle: 7,
  title: {
    ja: "システムまるごとの復旧を、手順書どおりに年1回試している",
    en: "A whole system is brought back by the book once a year",
  },
  reason: {
    ja: "データだけ戻せても、OSとソフトと設定がそろわなければ仕事は始まりません。書いた人以外が試すと、抜けが見つかります。",
    en: "Data alone is no use until system, programs and settings are back too. When somebody other than the author tries the steps, the gaps show.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "backup.restoreStepsWritten", is: true },
      { fact: "backup.wholeRestored", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "直した手順書と、復旧した画面・かかった時間の記録",
      en: "The corrected steps with a picture of the restored system and the time it took",
    },
  },
  byHand: [
    {
      fact: "backup.restoreStepsWritten",
      question: {
        ja: "いちばん大事なシステムを元に戻す手順書がありますか?",
        en: "Are there written steps for bringing the most important system back?",
      },
      until: "documents",
    },
    {
      fact: "backup.wholeRestored",
      question: {
        ja: "この1年のうちに、システムまるごとの復旧を一度試しましたか?",
        en: "Has a whole system been brought back as a trial within the year?",
      },
      until: "backups",
    },
  ],
  task: {
    title: { ja: "まるごと復旧を試す", en: "Bring a whole system back as a trial" },
    steps: [
      {
        ja: "止まるといちばん困るシステムを1つ選び、空いているPCか仮想環境を用意します。",
        en: "Choose the system whose loss hurts most and prepare a spare PC or virtual machine.",
      },
      {
        ja: "手順書を印刷し、書いた人ではない人が最初から進めます。",
        en: "Print the steps and let somebody other than the author follow them.",
      },
      {
        ja: "OSとソフト→設定→データの順に戻し、止まったところを手順書に書き込みます。",
        en: "Bring back system and programs, then settings, then data, and note on paper where it got stuck.",
      },
      {
        ja: "実際の仕事を1件(伝票1枚など)処理できるかを見ます。",
        en: "See whether one real piece of work, such as one slip, can be done.",
      },
      {
        ja: "直した手順書とかかった時間を保存し、紙でも1部しまって証拠として添えます。",
        en: "Save the corrected steps and the time, keep one copy on paper, and attach them as evidence.",
      },
    ],
    minutes: 240,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 60,
  },
  references: {
    diagnosis: [11, 24],
    articles: [6],
    continuity: [13, 16],
    scs: ["4-3-4-3", "7-1-1-1"],
    iso27001: ["A.8.13", "A.5.30", "A.5.37"],
    threats: ["ransomware"],
  },
};
