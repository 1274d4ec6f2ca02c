// ⑦.1: every backup ran when it should have, and said so.
import type { Control } from "./control.ts";

export const backupRuns: Control = {
  id: "p7-1-backup-runs",
  section: "⑦.1",
  principle: 7,
  title: { ja: "控えが決めた間隔で取れている", en: "Every backup runs as often as decided" },
  reason: {
    ja: "容量不足やパスワードの変更で、バックアップは黙って止まります。止まったことは、戻す日まで分かりません。",
    en: "A full disk or a changed password stops a backup without a word, and nobody learns of it until the day it is needed.",
  },
  risk: 5,
  scope: { register: "backups" },
  condition: { fact: "dataSet.copiedInTime", is: true },
  evidence: {
    grade: "E3",
    days: 8,
    what: {
      ja: "バックアップの終わりに届く実行の知らせ",
      en: "The signal that each backup sends when it is done",
    },
  },
  byHand: [
    {
      fact: "dataSet.copiedInTime",
      question: {
        ja: "すべてのデータで、この1週間のうちに控えが取れていますか?",
        en: "Has every set of data been copied within the last week?",
      },
      until: "backups",
    },
  ],
  task: {
    title: { ja: "控えが取れているか確かめる", en: "Check that the backups ran" },
    steps: [
      {
        ja: "控えの台帳で、実行の知らせが遅れているものを開きます。",
        en: "Open those whose signal is late in the register of backups.",
      },
      {
        ja: "バックアップのソフトの画面で、最後に成功した日時とエラーを読みます。",
        en: "In the backup program read when it last succeeded and what the error says.",
      },
      {
        ja: "容量・パスワード・接続の順に直し、その場で一度実行します。",
        en: "Mend space, password or connection, in that order, and run it at once.",
      },
      {
        ja: "終わった控えの中からファイルを1つ開き、中身が今週のものかを見ます。",
        en: "Open one file from the new copy and see that it is of this week.",
      },
      {
        ja: "実行の知らせが届いたことを台帳で見ます。届いた記録がそのまま証拠になります。",
        en: "See in the register that the signal has arrived; its record is the evidence.",
      },
    ],
    minutes: 10,
    minutesEach: 10,
    who: "it",
    everyDays: 7,
    appearDaysBefore: 2,
  },
  references: {
    diagnosis: [11],
    articles: [6],
    continuity: [13],
    scs: ["4-3-4-1"],
    iso27001: ["A.8.13"],
    threats: ["ransomware"],
  },
};
