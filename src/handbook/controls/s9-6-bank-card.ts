// 9.6: of every bank and card the night number, the limits and the terms of compensation are at hand.
import type { Control } from "./control.ts";

export const bankCard: Control = {
  id: "s9-6-bank-card",
  section: "9.6",
  principle: 9,
  title: {
    ja: "銀行とカードの緊急の番号・限度額・補償の条件が手元にある",
    en: "Emergency number, limits and terms of each bank and card are at hand",
  },
  reason: {
    ja: "気づいてから数分で止められるかどうかで、戻るお金が変わります。補償の条件を知らないと、過失とされて受けられないこともあります。",
    en: "What comes back depends on minutes, and without knowing the terms a company may be found careless and get nothing.",
  },
  risk: 4,
  scope: { register: "services", kinds: ["bank"] },
  condition: {
    all: [
      { fact: "service.emergencyNumberKept", is: true },
      { fact: "service.transferLimitSet", is: true },
      { fact: "service.compensationKnown", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "番号・限度額・補償の条件を書いたカードの写真(口座番号は隠す)",
      en: "A photo of the card with number, limits and terms, account numbers covered",
    },
  },
  byHand: [
    {
      fact: "service.emergencyNumberKept",
      question: {
        ja: "使っている銀行とカードすべてについて、夜と休日の停止の番号を紙で控えていますか?",
        en: "Is the night and holiday number of every bank and card kept on paper?",
      },
      until: "services",
    },
    {
      fact: "service.transferLimitSet",
      question: {
        ja: "ネットバンクの1日の限度額を、すべて仕事に足りる額まで下げてありますか?",
        en: "Is every daily limit lowered to what the work needs?",
      },
      until: "services",
    },
    {
      fact: "service.compensationKnown",
      question: {
        ja: "不正送金の補償の条件(法人の場合)を、すべて読みましたか?",
        en: "Have you read the terms of compensation for companies at every bank?",
      },
      until: "services",
    },
  ],
  task: {
    title: { ja: "銀行とカードの緊急カードを作り直す", en: "Renew the bank and card emergency sheet" },
    steps: [
      {
        ja: "銀行とカード会社の公式サイトを公式URL帳から開き、不正利用の停止の番号を見ます。",
        en: "Open the official sites from the URL book and find the number for stopping fraud.",
      },
      {
        ja: "ネットバンクの設定で1日の限度額を見て、いつもの最大額の少し上まで下げます。",
        en: "In internet banking lower the daily limit to just above the usual largest amount.",
      },
      {
        ja: "法人向けの補償の規定を開き、条件(対策ソフト・最新の状態・届出の期限)を、自分の言葉で3行にまとめます。",
        en: "Open the terms of compensation for companies and sum up the conditions in three lines of your own.",
      },
      {
        ja: "使っていない口座とカードは、解約するか振込を止めます。",
        en: "Close accounts and cards no longer used, or stop transfers from them.",
      },
      {
        ja: "カードを印刷して電話のそばに置き、写真を証拠として添えます。",
        en: "Print the card, put it by the telephone, and attach a photo as evidence.",
      },
    ],
    minutes: 20,
    minutesEach: 15,
    who: "office",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    diagnosis: [24],
    continuity: [10, 15],
    scs: ["6-1-1-2"],
    iso27001: ["A.5.24", "A.5.26"],
    threats: ["business-mail"],
  },
};
