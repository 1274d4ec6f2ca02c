// 9.9: whether the site is shielded against floods is decided, with the provider's number at hand.
import type { Control } from "./control.ts";

export const ddosDecision: Control = {
  id: "s9-9-ddos-decision",
  section: "9.9",
  principle: null,
  title: {
    ja: "サイトが大量アクセスで止められた場合の備えを決めている",
    en: "We have decided what to do if our site is flooded",
  },
  reason: {
    ja: "自社だけでは止められない攻撃です。始まってから契約できる手は少なく、サイトで注文を受ける会社は売上が止まります。",
    en: "Nobody stops such an attack alone, little can be arranged once it has begun, and a shop on the web loses its sales.",
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "ddos.shieldDecided", is: true },
      { fact: "ddos.providerNumberKept", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "決めたことと理由、窓口の番号を書いた1枚",
      en: "One page with the decision, the reason and the contacts",
    },
  },
  byHand: [
    {
      fact: "ddos.shieldDecided",
      question: {
        ja: "CDNなどを使うか使わないかを、止まったときの損失と比べて決めましたか?",
        en: "Have you decided for or against a CDN by comparing it with the loss of an outage?",
      },
      until: "domains",
    },
    {
      fact: "ddos.providerNumberKept",
      question: {
        ja: "回線とサーバーの会社の、攻撃を受けたときの窓口を控えていますか?",
        en: "Do you have the contacts of line and hosting firms for such attacks?",
      },
      until: "domains",
    },
  ],
  task: {
    title: { ja: "大量アクセスへの備えを決める", en: "Decide about floods" },
    steps: [
      {
        ja: "サイトが1日止まったときに失う注文・予約・信用を書き出します。",
        en: "Write what a day without the site would cost in orders, bookings and trust.",
      },
      {
        ja: "レンタルサーバーの会社に、攻撃を受けたらどうなるか、CDNを付けるといくらかを聞きます。",
        en: "Ask the host what happens in an attack, and the price of a CDN.",
      },
      {
        ja: "使う・使わないを社長が決め、理由を1行で残します。",
        en: "The owner decides, with the reason in one line.",
      },
      {
        ja: "止まっている間のお知らせを出す別の場所と、電話で注文を受ける手順を決めます。",
        en: "Settle another place for notices, and how orders are taken by phone.",
      },
      { ja: "1枚にまとめ、証拠として添えます。", en: "Put it on one page and attach it as evidence." },
    ],
    minutes: 45,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [23, 24],
    continuity: [9, 16],
    scs: ["7-1-1-1"],
    iso27001: ["A.5.30", "A.8.6", "A.8.14"],
    threats: ["ddos", "geopolitical"],
  },
};
