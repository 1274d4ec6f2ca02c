// ④.2: each person has looked which apps on the phone may see what.
import type { Control } from "./control.ts";

export const permissions: Control = {
  id: "p4-2-permissions",
  section: "④.2",
  principle: 4,
  title: {
    ja: "スマホのアプリの権限を持ち主が見直している",
    en: "The owner of each phone has reviewed its permissions",
  },
  reason: {
    ja: "導入のときに何気なく押した「許可」は、消すまで続きます。取引先の連絡先や居場所が、知らない会社へ渡り続けます。",
    en: "A permission granted in passing lasts until it is taken back, and customers' contacts or your place go on flowing to strangers.",
  },
  risk: 3,
  scope: { register: "devices", kinds: ["phone"] },
  condition: { fact: "device.permissionsReviewed", is: true },
  evidence: {
    grade: "E2",
    days: 180,
    what: {
      ja: "権限を見直した持ち主の「確認しました」",
      en: "The owner's confirmation that permissions were reviewed",
    },
  },
  byHand: [
    {
      fact: "device.permissionsReviewed",
      question: {
        ja: "この半年のうちに、仕事で使うすべてのスマホでアプリの権限を見直しましたか?",
        en: "Have the permissions of apps been reviewed on every phone used for work within half a year?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "スマホのアプリの権限を見直す", en: "Review the permissions on your phone" },
    steps: [
      {
        ja: "iPhoneは「設定→プライバシーとセキュリティ」、Androidは「設定→プライバシー→権限マネージャ」を開きます。",
        en: "On an iPhone open Settings, Privacy and Security; on Android Settings, Privacy, Permission manager.",
      },
      {
        ja: "「連絡先」「位置情報」「マイク」「写真」の順に、許可したアプリの一覧を見ます。",
        en: "Look at the apps allowed to see contacts, place, microphone and photos.",
      },
      {
        ja: "用途に合わないもの、覚えのないものを「許可しない」に変えます。",
        en: "Set what does not fit or what you do not remember to not allowed.",
      },
      {
        ja: "使っていないアプリを消し、他社サービスとの連携も設定から外します。",
        en: "Delete apps you do not use and remove links to other services.",
      },
      {
        ja: "自分のページで「権限を見直しました」を押し、証拠にします。",
        en: "Confirm on your own page: that is the evidence.",
      },
    ],
    minutes: 8,
    who: "everyone",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    principles: [8],
    diagnosis: [10, 21],
    articles: [4],
    personalData: [6],
    iso27001: ["A.8.1"],
    threats: ["carelessness", "supply-chain"],
  },
};
