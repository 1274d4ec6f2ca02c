// ①.1: every PC has a supported system that updates by itself.
import type { Control } from "./control.ts";

export const osUpdates: Control = {
  id: "p1-1-os-updates",
  section: "①.1",
  principle: 1,
  title: { ja: "PCのOSが最新に保たれている", en: "The systems of all PCs are kept up to date" },
  reason: {
    ja: "公表された弱点は数日のうちに攻撃に使われます。1台の更新もれから社内全体へ広がります。",
    en: "A published weakness is used within days, and one PC left behind opens the way to all the others.",
  },
  risk: 5,
  scope: { register: "devices", kinds: ["pc", "server"] },
  condition: {
    all: [
      { fact: "device.autoUpdate", is: true },
      { fact: "device.supported", is: true },
    ],
  },
  evidence: {
    grade: "E3",
    days: 35,
    what: {
      ja: "そのPCで開いた確認ページの結果",
      en: "The result of the check page opened on that PC",
    },
  },
  byHand: [
    {
      fact: "device.autoUpdate",
      question: {
        ja: "すべてのPCとスマホで、OSの自動更新が入っていますか?",
        en: "Does every PC and phone update its system by itself?",
      },
      until: "devices",
    },
    {
      fact: "device.supported",
      question: {
        ja: "PC・スマホ・ルータなどは、どれもメーカーのサポート期間の内ですか?",
        en: "Are all PCs, phones, routers and the like still supported by their makers?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "PCの更新を確かめる", en: "Check the updates of the PCs" },
    steps: [
      {
        ja: "まだ確認できていないPCの一覧をこの画面で開きます。",
        en: "Open the list of PCs that are not checked yet on this page.",
      },
      {
        ja: "そのPCで「設定→Windows Update」(Macは「一般→ソフトウェアアップデート」)を開きます。",
        en: "On that PC open Windows Update, or on a Mac General, Software Update.",
      },
      {
        ja: "出ている更新をすべて当て、再起動します。",
        en: "Install everything offered and restart.",
      },
      {
        ja: "サポートが終わったOSなら、使うのをやめて買い替えの一覧に載せます。",
        en: "If the system is no longer supported, stop using it and put it on the replacement list.",
      },
      {
        ja: "確認ページをそのPCで開き、結果を証拠として残します。",
        en: "Open the check page on that PC, which keeps the result as evidence.",
      },
    ],
    minutes: 15,
    minutesEach: 5,
    who: "it",
    everyDays: 30,
    appearDaysBefore: 7,
  },
  references: {
    diagnosis: [1],
    articles: [1],
    personalData: [6],
    scs: ["3-1-1-3", "4-4-4"],
    iso27001: ["A.8.8"],
    threats: ["ransomware", "vulnerabilities"],
  },
};
