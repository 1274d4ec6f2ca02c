// 8.1: before a device is bought, its maker's history of trouble is looked up.
import type { Control } from "./control.ts";

export const purchaseVetting: Control = {
  id: "s8-1-purchase-vetting",
  section: "8.1",
  principle: null,
  title: {
    ja: "機器を買う前に、メーカーの過去のトラブルを調べている",
    en: "A maker's past troubles are looked up before we buy",
  },
  reason: {
    ja: "通信機器・カメラ・ドローンなどには、買った時から裏口が仕込まれていたり、更新が出なくなったりするものがあります。買ってからでは外せません。",
    en: "Some network gear, cameras and drones arrive with a back door or never get updates, and are hard to remove once installed.",
  },
  risk: 3,
  scope: "company",
  condition: { fact: "purchase.makerHistoryChecked", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "この1年に買った機器の調べた記録(買っていなければ、様式と担当の名前)",
      en: "The records for devices bought this year, or the blank form with the name in charge if none was",
    },
  },
  byHand: [
    {
      fact: "purchase.makerHistoryChecked",
      question: {
        ja: "ネットにつながる機器を買う前に、メーカーと製品の過去のトラブルを調べて記録していますか?",
        en: "Before buying a connected device, do you look up and record past troubles of maker and product?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "機器を買う前の調べ方を見直す", en: "Review how purchases are checked" },
    steps: [
      {
        ja: "この1年に買った、ネットにつながる機器を請求書から拾います。",
        en: "From the invoices pick the connected devices bought in the past year.",
      },
      {
        ja: "製品名に「脆弱性」「バックドア」を付けて検索し、JVN iPediaでも調べます。",
        en: "Search the product with the words vulnerability and back door, and look in JVN iPedia.",
      },
      {
        ja: "更新が何年先まで出るか、自動で当たるかをメーカーのサイトで確かめます。",
        en: "See on the maker's site how long updates will come and whether they install themselves.",
      },
      {
        ja: "問題があったものは、置き換える・切り離す・使い続けるのどれにするかを決め、理由を書きます。",
        en: "Where there was trouble, decide to replace, isolate or keep it, and write down why.",
      },
      {
        ja: "調べた日・結果・決めた人を記録し、証拠として添えます。",
        en: "Record day, result and who decided, and attach it as evidence.",
      },
    ],
    minutes: 45,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [1],
    scs: ["3-1-1-3"],
    iso27001: ["A.5.8", "A.5.21"],
    threats: ["supply-chain", "geopolitical"],
  },
};
