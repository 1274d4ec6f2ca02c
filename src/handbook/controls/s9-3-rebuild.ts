// 9.3: wiping and rebuilding has been prepared: media, licences, order, and a net that is clean.
import type { Control } from "./control.ts";

export const rebuildReady: Control = {
  id: "s9-3-rebuild",
  section: "9.3",
  principle: 7,
  title: {
    ja: "感染した機器を初期化して作り直す準備がある",
    en: "Everything is ready to wipe and rebuild what is infected",
  },
  reason: {
    ja: "控えがあっても、入れ直すソフト・ライセンス・手順がなければ始められません。感染した網につなぐと、戻した先からまた暗号化されます。",
    en: "Copies alone do not help without installers, licences and an order of work, and what is restored into an infected network is encrypted again.",
  },
  risk: 5,
  scope: "company",
  condition: {
    all: [
      { fact: "ransom.installersReady", is: true },
      { fact: "ransom.restoreOrderDecided", is: true },
      { fact: "ransom.cleanNetworkPlanned", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "復旧の順番を書いた紙と、そろえた媒体の写真",
      en: "The page with the order of recovery and a photo of the media",
    },
  },
  byHand: [
    {
      fact: "ransom.installersReady",
      question: {
        ja: "OSと業務ソフトの入れ直しに要るもの(媒体・ライセンス・設定)が、ネットにつながない所にそろっていますか?",
        en: "Are installers, licences and settings kept together somewhere offline?",
      },
      until: "backups",
    },
    {
      fact: "ransom.restoreOrderDecided",
      question: {
        ja: "どの機器とデータから戻すかの順番が決まっていますか?",
        en: "Is the order of devices and data to restore settled?",
      },
      until: "backups",
    },
    {
      fact: "ransom.cleanNetworkPlanned",
      question: {
        ja: "戻す作業をする、感染していない回線や場所が決めてありますか?",
        en: "Is there a clean line or place settled for rebuilding?",
      },
      until: "backups",
    },
  ],
  task: {
    title: { ja: "作り直しの準備を確かめる", en: "Check that we could rebuild" },
    steps: [
      {
        ja: "止まると困る順に、機器とデータを5つまで紙に書きます。",
        en: "Write up to five devices and data sets in the order in which they are missed.",
      },
      {
        ja: "それぞれに、入れ直すソフト・ライセンスの番号・設定の控えがあるかを書きます。",
        en: "For each note whether installer, licence and a copy of the settings exist.",
      },
      {
        ja: "足りないものを用意し、ネットにつながない媒体と紙にまとめて、鍵のかかる所に置きます。",
        en: "Get what is missing, put it on offline media and paper, and lock it away.",
      },
      {
        ja: "復旧の間に使う回線(携帯のテザリングなど)と、詳しい人を呼ぶ先を書きます。",
        en: "Write down the line used meanwhile, such as a phone's hotspot, and which expert to call.",
      },
      {
        ja: "紙とそろえたものの写真を証拠として添えます。",
        en: "Attach photos of the page and of the media as evidence.",
      },
    ],
    minutes: 60,
    who: "it",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    diagnosis: [11, 24],
    articles: [6],
    continuity: [13, 14, 16],
    scs: ["4-3-4-3", "7-1-1-1"],
    iso27001: ["A.5.29", "A.5.30", "A.8.13"],
    threats: ["ransomware"],
  },
};
