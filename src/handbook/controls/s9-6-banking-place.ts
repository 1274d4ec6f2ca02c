// 9.6: internet banking happens on a PC or browser that is used for nothing else.
import type { Control } from "./control.ts";

export const bankingPlace: Control = {
  id: "s9-6-banking-place",
  section: "9.6",
  principle: 1,
  title: {
    ja: "ネットバンクは、決まったPCかブラウザだけで使っている",
    en: "Internet banking runs on its own PC or browser only",
  },
  reason: {
    ja: "メールやネットの閲覧に使う画面で送金すると、途中で振込先をすり替えるマルウェアに割り込まれることがあります。",
    en: "Where mail and browsing happen too, malware can slip in between and swap the payee.",
  },
  risk: 4,
  scope: { register: "services", kinds: ["bank"] },
  condition: {
    all: [
      { fact: "service.bankingPlaceSettled", is: true },
      { fact: "service.transactionConfirmed", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "専用のPCかブラウザの画面と、承認の方式が分かる設定画面",
      en: "The dedicated PC or browser, and the setting of the approval method",
    },
  },
  byHand: [
    {
      fact: "service.bankingPlaceSettled",
      question: {
        ja: "すべての銀行を、送金専用のPCか専用のブラウザから使っていますか?",
        en: "Is every bank used only from a PC or browser kept for payments?",
      },
      until: "services",
    },
    {
      fact: "service.transactionConfirmed",
      question: {
        ja: "送金のたびに、別の機器(トークンやアプリ)で宛先を確かめる方式ですか?",
        en: "Is the payee of every transfer confirmed on a separate device, such as a token or app?",
      },
      until: "services",
    },
  ],
  task: {
    title: { ja: "送金に使う場所を決めて整える", en: "Settle and tidy the place for payments" },
    steps: [
      {
        ja: "送金に使うPCを1台決めます。増やせなければ、ほかに使わないブラウザを1つ決めます。",
        en: "Choose one PC for payments or, if that is impossible, one browser used for nothing else.",
      },
      {
        ja: "そこではメールを開かず、拡張機能を外し、銀行の公式ページだけをお気に入りに入れます。",
        en: "Open no mail there, remove extensions, and bookmark the bank's official page only.",
      },
      {
        ja: "銀行の設定で、トークンかアプリによる取引ごとの確認を選びます。",
        en: "In the bank's settings choose confirmation of each transaction by token or app.",
      },
      {
        ja: "ほかのPCからのログインを、電子証明書などで断れるなら断ります。",
        en: "Where the bank allows, refuse sign-in from other PCs, for example by certificate.",
      },
      {
        ja: "画面の写真(口座と残高は隠す)を証拠として添えます。",
        en: "Attach a photo with accounts and balances covered as evidence.",
      },
    ],
    minutes: 30,
    minutesEach: 15,
    who: "office",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    principles: [3, 4],
    diagnosis: [2],
    articles: [2, 3],
    iso27001: ["A.5.17", "A.8.1", "A.8.5"],
    threats: ["business-mail"],
  },
};
