// ④.2: the company knows which apps may be used for work, with which permissions and why.
import type { Control } from "./control.ts";

export const appList: Control = {
  id: "p4-2-app-list",
  section: "④.2",
  principle: 4,
  title: {
    ja: "仕事で使ってよいアプリと権限の一覧がある",
    en: "There is a list of approved apps and their permissions",
  },
  reason: {
    ja: "カメラのアプリに住所録は要りません。更新で権限が増えたり、持ち主が替わって別物になったりするので、時々見直します。",
    en: "A camera app needs no address book. Permissions grow with updates and apps change hands, so the list is looked at now and then.",
  },
  risk: 3,
  scope: "company",
  condition: { fact: "app.listReviewed", is: true },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "見直した日の入ったアプリ許可表",
      en: "The list of approved apps with the day of its review",
    },
  },
  byHand: [
    {
      fact: "app.listReviewed",
      question: {
        ja: "この半年のうちに、使ってよいアプリと権限の一覧を見直しましたか?",
        en: "Has the list of approved apps and permissions been reviewed within half a year?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "アプリ許可表を見直す", en: "Review the list of approved apps" },
    steps: [
      {
        ja: "アプリ許可表を開き、仕事で使うアプリ・用途・要る権限・公式ストアのページを並べます。",
        en: "Open the list: app, purpose, permissions needed, page in the official store.",
      },
      {
        ja: "ストアの「データ セーフティ」や「Appのプライバシー」で、用途に合わない権限(住所録・位置・マイク)を探します。",
        en: "In the store's privacy section look for permissions that do not fit the purpose: contacts, place, microphone.",
      },
      {
        ja: "半年前から増えた権限、開発元の名前の変化、ほかのサービスとの「連携」を見ます。",
        en: "Look for permissions added in half a year, a changed developer, and links to other services.",
      },
      {
        ja: "権限を個別に断れないアプリは許可から外し、代わりを決めて使っている人に知らせます。",
        en: "Take apps whose permissions cannot be refused singly off the list, choose another and tell the users.",
      },
      {
        ja: "見直した日を入れて保存し、証拠として添えます。",
        en: "Enter the day, save the list and attach it as evidence.",
      },
    ],
    minutes: 40,
    who: "it",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    diagnosis: [21, 23],
    articles: [4, 5],
    scs: ["4-4-1-1"],
    iso27001: ["A.8.19", "A.5.23"],
    threats: ["supply-chain", "carelessness"],
  },
};
