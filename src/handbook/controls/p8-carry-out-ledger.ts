// ⑧: what leaves the office is recorded and comes back.
import type { Control } from "./control.ts";

export const carryOutLedger: Control = {
  id: "p8-carry-out-ledger",
  section: "⑧",
  principle: 8,
  title: {
    ja: "持ち出したPC・USB・書類が記録され、期限までに戻っている",
    en: "What leaves the office is recorded and comes back in time",
  },
  reason: {
    ja: "何を持って出たか分からないと、無くしたときに何が漏れたかも言えません。取引先への説明も報告も、そこで止まります。",
    en: "If nobody knows what was taken out, nobody can say what was lost, and every explanation to customers and authorities stops there.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "carryOut.allRecorded", is: true },
      { fact: "carryOut.noneOverdue", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "現物と照らした持出台帳(期限切れ0件)",
      en: "The ledger compared with the real things, nothing overdue",
    },
  },
  byHand: [
    {
      fact: "carryOut.allRecorded",
      question: {
        ja: "PC・USB・書類の持ち出しを、すべて台帳に書いていますか?",
        en: "Is every PC, stick and paper taken out entered in the ledger?",
      },
      until: "carry-outs",
    },
    {
      fact: "carryOut.noneOverdue",
      question: {
        ja: "返す期限が来たものは、すべて戻っていますか?",
        en: "Has everything due been brought back?",
      },
      until: "carry-outs",
    },
  ],
  task: {
    title: { ja: "持出台帳の棚卸しをする", en: "Take stock of what was carried out" },
    steps: [
      {
        ja: "持出台帳を開き、期限を過ぎたものと「外出中」のものを出します。",
        en: "Open the ledger and list what is overdue and what is out.",
      },
      {
        ja: "棚とロッカーの現物を、台帳と1つずつ照らします。USBは本数を数えます。",
        en: "Compare shelf and locker with the ledger piece by piece; count the sticks.",
      },
      {
        ja: "期限を過ぎた人に、今どこにあるかを聞き、返却か延長を入れます。見つからなければ「無くした」の手順へ進みます。",
        en: "Ask where overdue things are and enter return or extension; if one cannot be found, go to the steps for loss.",
      },
      {
        ja: "台帳にない持ち出しを見つけたら、責めずに書き足し、書きにくい理由を聞きます。",
        en: "Add carry-outs that were not entered, without blame, and ask what made it hard.",
      },
      {
        ja: "照らした台帳を保存し、日付の入った写真とともに証拠として添えます。",
        en: "Save the compared ledger and attach it with a dated photo.",
      },
    ],
    minutes: 40,
    who: "office",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    diagnosis: [12, 13, 21],
    personalData: [3, 5],
    scs: ["3-1-4-1", "3-1-4-3"],
    iso27001: ["A.7.9", "A.7.10", "A.5.9"],
    threats: ["carelessness", "insider"],
  },
};
