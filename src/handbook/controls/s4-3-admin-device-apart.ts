// 4.3: the device used to administer is the company's, apart from anybody's own, and can be opened without one person.
import type { Control } from "./control.ts";

export const adminDeviceApart: Control = {
  id: "s4-3-admin-device-apart",
  section: "4.3",
  principle: null,
  title: {
    ja: "管理に使う機器が、個人の機器と分かれている",
    en: "Devices for administration are apart from private ones",
  },
  reason: {
    ja: "社長個人のスマホに会社の鍵が全部入っていると、無くした日も、入院した日も、会社が止まります。",
    en: "If all the company's keys live in the owner's own phone, its loss or a stay in hospital stops the company.",
  },
  risk: 3,
  scope: {
    register: "devices",
    kinds: ["pc", "phone"],
    where: { fact: "device.usedForAdministration", is: true },
  },
  condition: {
    all: [
      { fact: "device.companyOwned", is: true },
      { fact: "device.openableByTwo", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "管理用のラベルを付けた機器と、その置き場所の写真",
      en: "A photo of the device labelled for administration and where it is kept",
    },
  },
  byHand: [
    {
      fact: "device.companyOwned",
      question: {
        ja: "管理に使うPCやスマホは、どれも会社のものですか?",
        en: "Do all PCs and phones used for administration belong to the company?",
      },
      until: "devices",
    },
    {
      fact: "device.openableByTwo",
      question: {
        ja: "管理用の機器は、もう1人の持ち主か封をした控えがあり、1人が不在でも開けられますか?",
        en: "Can they be opened when one person is away, by a second holder or a sealed code?",
      },
      until: "keys",
    },
    {
      fact: "device.usedForAdministration",
      question: {
        ja: "サービスや機器の管理に使うPCやスマホがありますか?",
        en: "Are there PCs or phones used to administer services and devices?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "管理用の機器を分ける", en: "Set the admin device apart" },
    steps: [
      {
        ja: "いま管理の作業に使っている機器を書き出し、個人のものに印を付けます。",
        en: "List the devices used for administration and mark the private ones.",
      },
      {
        ja: "会社のPCかスマホを1台選び、メールやSNSの普段使いを外して、管理専用にします。",
        en: "Choose one company PC or phone, take everyday mail and social media off it, and keep it for administration.",
      },
      {
        ja: "認証アプリとパスワード管理アプリを移し、個人の機器から会社の分を消します。",
        en: "Move authenticator and password manager there, and delete the company's part from private devices.",
      },
      {
        ja: "開くための番号を2人が持つか、封をして金庫に入れます。使った日と人を書く紙を機器と一緒に置きます。",
        en: "Let two people hold the code or seal it in the strongbox; keep a sheet with the device for day and user.",
      },
      {
        ja: "ラベルを付けた機器と置き場所を写真に撮り、証拠として添えます。",
        en: "Take a photo of the labelled device in its place and attach it as evidence.",
      },
    ],
    minutes: 45,
    minutesEach: 20,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [6, 8],
    diagnosis: [21],
    continuity: [16],
    scs: ["4-1-2-2"],
    iso27001: ["A.5.17", "A.8.1", "A.8.2"],
    threats: ["targeted", "carelessness"],
  },
};
