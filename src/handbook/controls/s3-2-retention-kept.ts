// 3.2: what is past its time is destroyed, with proof.
import type { Control } from "./control.ts";

export const retentionKept: Control = {
  id: "s3-2-retention-kept",
  section: "3.2",
  principle: null,
  title: { ja: "残す期限を過ぎた情報が残っていない", en: "Nothing is kept past its time" },
  reason: {
    ja: "持っていないものは漏れません。期限を過ぎた名簿や図面は、役に立たないまま事故の大きさだけを増やします。",
    en: "What you do not hold cannot leak. Old lists and drawings serve no one and only make an accident larger.",
  },
  risk: 3,
  scope: { register: "assets" },
  condition: {
    all: [
      { fact: "asset.retentionSet", is: true },
      { fact: "asset.withinRetention", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "廃棄・消去の記録(業者の証明書や、消去した日と人)",
      en: "The record of disposal: a contractor's certificate, or day and person of the erasure",
    },
  },
  byHand: [
    {
      fact: "asset.retentionSet",
      question: {
        ja: "すべての情報資産に、残す期限を決めてありますか?",
        en: "Is there a date until which every information asset is kept?",
      },
      until: "assets",
    },
    {
      fact: "asset.withinRetention",
      question: {
        ja: "期限を過ぎた情報は、すべて捨てるか消しましたか?",
        en: "Has everything past its date been destroyed or erased?",
      },
      until: "assets",
    },
  ],
  task: {
    title: { ja: "期限を過ぎた情報を捨てる", en: "Destroy what is past its time" },
    steps: [
      {
        ja: "情報資産の台帳で、期限を過ぎたものと、期限が空のものを表示します。",
        en: "Show the assets past their date and those without one.",
      },
      {
        ja: "法律や契約で残す年数を総務か税理士に確かめ、空の期限を埋めます。",
        en: "Ask general affairs or the tax accountant for the years demanded by law or contract, and fill in the dates.",
      },
      {
        ja: "紙は裁断か溶解に出し、PCやUSBメモリは専用の消去ソフトか破壊で、復元できないようにします。",
        en: "Shred or pulp paper; wipe PCs and sticks with proper software or destroy them so that nothing can be recovered.",
      },
      {
        ja: "クラウドや控えにも同じものが残っていないかを見ます。控えはその期限が来たら消える設定にします。",
        en: "Look for the same data in clouds and backups, and let backups expire by their own date.",
      },
      {
        ja: "捨てた日・方法・立ち会った人を台帳に書き、証明書や写真を証拠として添えます。",
        en: "Enter day, method and witness, and attach the certificate or photo as evidence.",
      },
    ],
    minutes: 60,
    minutesEach: 10,
    who: "office",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [18],
    personalData: [5],
    scs: ["3-1-4-3"],
    iso27001: ["A.5.33", "A.7.10", "A.7.14", "A.8.10"],
    threats: ["insider", "carelessness"],
  },
};
