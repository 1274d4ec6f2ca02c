// 8.2: for every service it is known and accepted in which country our data is kept.
import type { Control } from "./control.ts";

export const dataCountry: Control = {
  id: "s8-2-data-country",
  section: "8.2",
  principle: null,
  title: {
    ja: "サービスのデータがどの国に置かれるかを知ったうえで使っている",
    en: "We know and accept in which country each service keeps our data",
  },
  reason: {
    ja: "便利なアプリや機器が、使い方の記録や写真を国外へ送ることがあります。違法でなくても、お客様に説明できなければ信用を失います。",
    en: "Apps and devices may send records and pictures abroad; even where that is legal, customers expect an explanation.",
  },
  risk: 2,
  scope: { register: "services", kinds: ["cloud", "mail", "other"] },
  condition: {
    all: [
      { fact: "service.dataCountryKnown", is: true },
      { fact: "service.dataCountryAccepted", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "データの場所が書かれた規約や案内の写しと、決めたことの記録",
      en: "A copy of the terms naming the place of data, and the decision",
    },
  },
  byHand: [
    {
      fact: "service.dataCountryKnown",
      question: {
        ja: "すべてのサービスについて、データが置かれる国を調べてありますか?",
        en: "Have you looked up for every service in which country data is kept?",
      },
      until: "services",
    },
    {
      fact: "service.dataCountryAccepted",
      question: {
        ja: "国外に置かれるものは、使ってよいと決めた人と理由が残っていますか?",
        en: "Where it is abroad, is it recorded who accepted that and why?",
      },
      until: "services",
    },
  ],
  task: {
    title: { ja: "サービスのデータの国を調べる", en: "Look up the countries of our data" },
    steps: [
      {
        ja: "まだ調べていないサービスの一覧をこの画面で開きます。",
        en: "Open the list of services not looked up yet on this page.",
      },
      {
        ja: "サービスの規約かプライバシーの案内を開き、「保存場所」「リージョン」「国外」の言葉を探します。",
        en: "Open the terms or privacy notice and search for storage location, region or abroad.",
      },
      {
        ja: "ドローンやカメラのアプリは設定を開き、記録を送る項目を切れるなら切ります。",
        en: "In apps of drones and cameras open the settings and switch off sending of records where possible.",
      },
      {
        ja: "個人情報やお客様の図面を入れるものは、使い続けてよいかを社長が決め、理由を1行で書きます。",
        en: "Where personal data or customers' drawings go in, the owner decides, with the reason in one line.",
      },
      {
        ja: "規約の該当部分の写しと決めたことを、証拠として添えます。",
        en: "Attach a copy of the passage and the decision as evidence.",
      },
    ],
    minutes: 15,
    minutesEach: 10,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [23],
    personalData: [7],
    scs: ["3-1-3-1", "3-1-3-2"],
    iso27001: ["A.5.23", "A.5.34"],
    threats: ["supply-chain", "geopolitical"],
  },
};
