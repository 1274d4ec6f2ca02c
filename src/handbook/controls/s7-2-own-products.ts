// 7.2: news of weaknesses is compared with what the company really uses.
import type { Control } from "./control.ts";

export const ownProducts: Control = {
  id: "s7-2-own-products",
  section: "7.2",
  principle: 1,
  title: {
    ja: "自社で使う製品の弱点の知らせを拾えている",
    en: "News of weaknesses in our own products is picked out",
  },
  reason: {
    ja: "弱点は毎日何十件も公表されます。自社の製品名と照らさなければ、読んでも自分のこととして気づけません。",
    en: "Dozens of weaknesses are published every day; unless compared with your own products, they go by unread.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "news.matchedToRegisters", is: true },
      { fact: "news.makersNoticesReceived", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 92,
    what: {
      ja: "製品ごとに調べた日と結果の一覧",
      en: "The list of products with the day and result of each search",
    },
  },
  byHand: [
    {
      fact: "news.matchedToRegisters",
      question: {
        ja: "機器とソフトの台帳の製品名で、弱点の知らせを探していますか?",
        en: "Do you search the news of weaknesses for the products in your registers?",
      },
      until: "news",
    },
    {
      fact: "news.makersNoticesReceived",
      question: {
        ja: "社外とつながる機器(ルータやVPN装置)のメーカーの知らせを、直接受け取っていますか?",
        en: "Do you receive the notices of the makers of devices that face the internet, such as routers and VPN boxes?",
      },
      until: "news",
    },
  ],
  task: {
    title: { ja: "自社の製品の弱点を探す", en: "Look for weaknesses in our products" },
    steps: [
      {
        ja: "台帳から、社外とつながる機器・業務ソフト・ホームページの仕組みの製品名を書き出します。",
        en: "From the registers copy the names of devices facing the internet, business software and what runs the website.",
      },
      {
        ja: "JVN iPediaを開き、製品名を1つずつ入れて、この3か月の弱点を探します。",
        en: "Open JVN iPedia and search each name for the last three months.",
      },
      {
        ja: "見つかったものは自社の版に当たるかを確かめ、当たれば更新の担当と日を決めます。深刻度が「緊急」か「重要」なら14日以内にします。",
        en: "If your version is affected, settle who updates it and when: within 14 days for critical or high severity.",
      },
      {
        ja: "ルータやVPN装置はメーカーのサイトで製品登録をし、知らせのメールを受け取ります。",
        en: "Register routers and VPN boxes on the makers' sites so that their notices reach you.",
      },
      {
        ja: "調べた日と結果を一覧に書き、証拠として添えます。",
        en: "Write dates and results on the list and attach it as evidence.",
      },
    ],
    minutes: 60,
    who: "it",
    everyDays: 90,
    appearDaysBefore: 14,
  },
  references: {
    diagnosis: [1, 5],
    articles: [1, 5],
    scs: ["3-1-1-3", "4-4-4-2"],
    iso27001: ["A.5.7", "A.8.8"],
    threats: ["vulnerabilities", "ransomware", "remote-work"],
  },
};
