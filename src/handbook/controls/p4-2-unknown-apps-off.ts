// ④.2: phones take apps only from reviewed stores and are not modified.
import type { Control } from "./control.ts";

export const unknownAppsOff: Control = {
  id: "p4-2-unknown-apps-off",
  section: "④.2",
  principle: 4,
  title: {
    ja: "スマホが改造されず、不明なアプリを入れない設定になっている",
    en: "No phone is modified or takes apps from unknown sources",
  },
  reason: {
    ja: "リンクから直接入れたアプリは、誰も中身を見ていません。メッセージも認証コードも、そのアプリに読まれます。",
    en: "Nobody has looked into an app installed straight from a link, and it may read messages and sign-in codes alike.",
  },
  risk: 4,
  scope: { register: "devices", kinds: ["phone"] },
  condition: {
    all: [
      { fact: "device.unknownAppsOff", is: true },
      { fact: "device.unmodified", is: true },
    ],
  },
  evidence: {
    grade: "E2",
    days: 180,
    what: {
      ja: "持ち主が自分のページで答えた設定の確認",
      en: "The owner's answer about the settings on their own page",
    },
  },
  byHand: [
    {
      fact: "device.unknownAppsOff",
      question: {
        ja: "仕事で使うすべてのスマホで、「不明なアプリのインストール」がオフですか?",
        en: "Is installing unknown apps switched off on every phone used for work?",
      },
      until: "devices",
    },
    {
      fact: "device.unmodified",
      question: {
        ja: "root化や脱獄(JailBreak)をしたスマホを、仕事で使わないことにしていますか?",
        en: "Are rooted or jailbroken phones kept out of work?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "スマホの「不明なアプリ」をオフにする", en: "Switch unknown apps off on your phone" },
    steps: [
      {
        ja: "Androidは「設定→アプリ→特別なアプリアクセス→不明なアプリのインストール」を開きます。",
        en: "On Android open Settings, Apps, Special app access, Install unknown apps.",
      },
      {
        ja: "一覧がすべて「許可しない」になっているかを見て、許可があれば外します。",
        en: "See that everything says not allowed, and remove what is.",
      },
      {
        ja: "iPhoneは「設定→一般→VPNとデバイス管理」を開き、会社が入れた覚えのないプロファイルがないかを見ます。",
        en: "On an iPhone open Settings, General, VPN and Device Management and look for profiles the company did not install.",
      },
      {
        ja: "公式のストア以外から入れる必要があるときは、自分のページから理由と期限を付けて申し込みます。",
        en: "If an app from elsewhere is needed, ask for it on your own page with reason and end date.",
      },
      {
        ja: "「改造していない・不明なアプリはオフ」を自分のページで答え、証拠にします。",
        en: "Answer on your own page that the phone is unmodified and unknown apps are off: that is the evidence.",
      },
    ],
    minutes: 5,
    who: "everyone",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    principles: [1],
    diagnosis: [5, 21],
    articles: [2, 5],
    scs: ["4-4-1-1"],
    iso27001: ["A.8.1", "A.8.19"],
    threats: ["remote-work"],
  },
};
