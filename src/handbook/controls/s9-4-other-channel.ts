// 9.4: mail that is odd in its time or matter is checked by phone on a number already known.
import type { Control } from "./control.ts";

export const otherChannel: Control = {
  id: "s9-4-other-channel",
  section: "9.4",
  principle: 5,
  title: {
    ja: "おかしなメールは、控えてある番号に電話して確かめている",
    en: "Odd mail is checked by calling a number we already had",
  },
  reason: {
    ja: "メールで「本物ですか」と返すと、乗っ取った人が「本物です」と答えます。書かれている電話番号も偽物かもしれません。",
    en: "Asked by reply, the intruder says yes; and the phone number in the mail may be his too.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "contacts.knownNumbersKept", is: true },
      { fact: "contacts.callbacksRecorded", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "番号の控えと、電話で確かめた記録(なければ訓練の記録)",
      en: "The list of numbers, and the log of calls or of a drill",
    },
  },
  byHand: [
    {
      fact: "contacts.knownNumbersKept",
      question: {
        ja: "よくやりとりする相手の電話番号を、メールとは別の所に控えていますか?",
        en: "Are the numbers of frequent contacts kept apart from mail?",
      },
      until: "contacts",
    },
    {
      fact: "contacts.callbacksRecorded",
      question: {
        ja: "電話で確かめたことを、日付と相手の名前で残していますか?",
        en: "Are such calls recorded with date and name?",
      },
      until: "contacts",
    },
  ],
  task: {
    title: { ja: "確かめの電話ができるようにする", en: "Make checking by phone easy" },
    steps: [
      {
        ja: "よくメールが来る取引先を10件選び、名刺か契約書から代表と担当の番号を控えます。",
        en: "Choose ten frequent correspondents and take their numbers from business cards or contracts.",
      },
      {
        ja: "印刷して電話のそばに置き、全員に場所を伝えます。",
        en: "Print the list, put it by the telephone and tell everybody where it is.",
      },
      {
        ja: "確かめる目安を決めます。時期がおかしい、急がせる、開けない添付、許可やインストールを求める、の4つです。",
        en: "Agree on when to call: odd timing, urgency, an attachment that will not open, a request to permit or install.",
      },
      {
        ja: "今届いているメールから1通選び、実際に電話して「送りましたか」と聞いてみます。",
        en: "Pick one mail from today and really call: did you send this?",
      },
      {
        ja: "控えの写真と電話の記録を証拠として添えます。",
        en: "Attach a photo of the list and the record of the call as evidence.",
      },
    ],
    minutes: 40,
    who: "office",
    everyDays: 180,
    appearDaysBefore: 14,
  },
  references: {
    principles: [4],
    diagnosis: [6],
    articles: [5],
    scs: ["6-1-1-2"],
    iso27001: ["A.5.14", "A.6.3"],
    threats: ["targeted", "business-mail", "supply-chain"],
  },
};
