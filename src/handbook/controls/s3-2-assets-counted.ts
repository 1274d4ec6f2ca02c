// 3.2, step one: every department has said what information it holds, where, and until when.
import type { Control } from "./control.ts";

export const assetsCounted: Control = {
  id: "s3-2-assets-counted",
  section: "3.2",
  principle: null,
  title: {
    ja: "会社の情報と置き場所を、部署ごとに数え終えている",
    en: "What information is held, and where, has been counted in every department",
  },
  reason: {
    ja: "何を持っているかがわからなければ、何を守るかも決められません。数えると、もう要らないものも見つかります。",
    en: "You cannot decide what to protect without knowing what you hold; counting also finds what is no longer needed.",
  },
  risk: 3,
  scope: "company",
  condition: { fact: "assets.countedByAllDepartments", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "全部署の行と棚卸の日付が入った情報資産の台帳",
      en: "The register of information assets with rows from every department and the day of the count",
    },
  },
  byHand: [
    {
      fact: "assets.countedByAllDepartments",
      question: {
        ja: "この1年のうちに、すべての部署で情報と置き場所を洗い出しましたか?",
        en: "Within the last year has every department listed its information and where it is kept?",
      },
      until: "assets",
    },
  ],
  task: {
    title: { ja: "情報の棚卸をする", en: "Take stock of the information" },
    steps: [
      {
        ja: "情報資産の台帳を書き出し、部署ごとの表を、その仕事をしている人に渡します。",
        en: "Export the register and hand each department's table to those who do the work.",
      },
      {
        ja: "書類の棚・個人のPC・共有フォルダ・クラウド・スマホ・USBメモリの順に、実物を見て行を足します。",
        en: "Walk through shelves, PCs, shared folders, clouds, phones and sticks, and add what you see.",
      },
      {
        ja: "それぞれに、持ち主・置き場所・個人情報の有無・残す期限を書きます。",
        en: "For each enter owner, place, personal data or not, and how long it is kept.",
      },
      {
        ja: "もう要らないものに印を付け、捨てるか消す日を決めます。",
        en: "Mark what is no longer needed and set a day to destroy it.",
      },
      {
        ja: "全部署の表を取り込み、棚卸の日付を入れて保存し、証拠として添えます。",
        en: "Import all tables, enter the day of the count, save and attach it as evidence.",
      },
    ],
    minutes: 120,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [4],
    scs: ["3-1-4-2", "3-1-4-3"],
    iso27001: ["4.3", "A.5.9", "A.5.12"],
    threats: ["insider", "ransomware"],
  },
};
