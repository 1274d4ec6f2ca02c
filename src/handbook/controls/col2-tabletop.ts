// コラム.2: two attacks that came through others are played through on paper, and what was found is mended.
import type { Control } from "./control.ts";

export const tabletop: Control = {
  id: "col2-tabletop",
  section: "コラム.2",
  principle: 9,
  title: {
    ja: "取引先から広がる攻撃を机の上で演習し、出た宿題を終えている",
    en: "Attacks spreading through partners are played on paper, and the lessons mended",
  },
  reason: {
    ja: "取引先の保守用の装置から病院まで攻撃が広がり、元に戻るまで70日を超えた例があります。読むだけでは自社の穴は見つかりません。",
    en: "In one case an attack went from a supplier's maintenance box to a hospital, which needed over 70 days; reading about it does not show your own gaps.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "drill.supplyChainTabletopHeld", is: true },
      { fact: "drill.tabletopActionsClosed", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "演習の記録と、宿題を終えた日の一覧",
      en: "The record of the exercise, and the follow-ups with the days they were finished",
    },
  },
  byHand: [
    {
      fact: "drill.supplyChainTabletopHeld",
      question: {
        ja: "この1年に、取引先から広がる攻撃の机上演習をしましたか?",
        en: "In the past year, was an attack spreading through a partner played on paper?",
      },
      until: "lessons",
    },
    {
      fact: "drill.tabletopActionsClosed",
      question: {
        ja: "演習で出た宿題を、90日以内にすべて終えましたか?",
        en: "Were all follow-ups of the exercise finished within 90 days?",
      },
      until: "lessons",
    },
  ],
  task: {
    title: { ja: "2つの場面で机上演習をする", en: "Play two scenes on paper" },
    steps: [
      {
        ja: "場面1「保守会社の装置から侵入され、お客様につながる回線にも広がった」を読み、最初の1時間にすることを各自が書きます。",
        en: "Scene one: an intruder came through the maintenance firm's box and moves on toward a customer. Everybody writes what to do in the first hour.",
      },
      {
        ja: "場面2「受発注の仕組みが暗号化され、出荷が止まった」を読み、3日間どう回すかを書きます。",
        en: "Scene two: the order system is encrypted and shipping stops. Everybody writes how to get through three days.",
      },
      {
        ja: "15分ごとに「取引先から電話」「記者から問合せ」などの出来事を1つ読み上げ、誰が答えるかを決めます。",
        en: "Every 15 minutes read out an event, a customer's call, a reporter's question, and settle who answers.",
      },
      {
        ja: "困ったことを宿題にし、担当と90日以内の日付を付けます。",
        en: "Turn each difficulty into a follow-up with a name and a date within 90 days.",
      },
      {
        ja: "記録を添え、宿題が終わるごとに一覧を更新して証拠に加えます。",
        en: "Attach the record, and add the updated list as follow-ups are finished.",
      },
    ],
    minutes: 120,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 45,
  },
  references: {
    diagnosis: [24],
    continuity: [17],
    scs: ["4-2-2-1", "4-2-2-2", "6-1-1-4", "6-1-1-6"],
    iso27001: ["A.5.24", "A.5.27", "A.5.29"],
    threats: ["supply-chain", "ransomware"],
  },
};
