// 9.4: before a long holiday what is not needed is switched off, and it is known whom to call.
import type { Control } from "./control.ts";

export const beforeHoliday: Control = {
  id: "s9-4-before-holiday",
  section: "9.4",
  principle: null,
  title: {
    ja: "連休の前に、止めるものと連絡先を確かめている",
    en: "Before a long holiday, what is off and whom to call is checked",
  },
  reason: {
    ja: "攻撃者は、人がいない日を選びます。動いていない機器は襲えず、連絡のつく人がいれば休みの間に止められます。",
    en: "Attackers choose days when nobody is there; what is switched off cannot be attacked, and one person on call can stop the rest.",
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "holiday.devicesOff", is: true },
      { fact: "holiday.onCallNamed", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 150,
    what: { ja: "連休前の点検表(点検した人と時刻入り)", en: "The pre-holiday checklist with name and time" },
  },
  byHand: [
    {
      fact: "holiday.devicesOff",
      question: {
        ja: "前回の連休の前に、使わないPC・機器の電源を切り、外付けの控えを外しましたか?",
        en: "Before the last long holiday, were unused devices switched off and backup disks unplugged?",
      },
      until: "incidents",
    },
    {
      fact: "holiday.onCallNamed",
      question: {
        ja: "休みの間に連絡がつく人と、保守会社の休日の番号を確かめましたか?",
        en: "Were the person on call and the maintenance firm's holiday number checked?",
      },
      until: "incidents",
    },
  ],
  task: {
    title: { ja: "連休前の点検をする", en: "Do the pre-holiday check" },
    steps: [
      {
        ja: "連休前の点検表を印刷し、見回る人を決めます。",
        en: "Print the checklist and choose who walks round.",
      },
      {
        ja: "保守会社・クラウド・銀行の休みの間の窓口を調べ、番号を書きます。",
        en: "Look up how to reach the maintenance firm, cloud services and bank during the holiday.",
      },
      {
        ja: "休みの間に連絡がつく人とその順番を決め、全員に知らせます。",
        en: "Settle who is on call in which order, and tell everybody.",
      },
      {
        ja: "帰る前に、使わないPC・複合機・無線LANの電源を切り、控えの媒体を外して別の所へ移します。",
        en: "Before leaving switch off PCs, copier and Wi-Fi not needed, and take backup media elsewhere.",
      },
      {
        ja: "点検表に時刻と名前を書き、写真を証拠として添えます。",
        en: "Write time and name on the checklist and attach a photo as evidence.",
      },
    ],
    minutes: 30,
    who: "office",
    everyDays: 145,
    aroundHolidays: "before",
    appearDaysBefore: 21,
  },
  references: {
    principles: [7, 9],
    diagnosis: [16, 17, 24],
    continuity: [2],
    scs: ["6-1-1-2"],
    iso27001: ["A.5.24", "A.7.7"],
    threats: ["ransomware", "targeted"],
  },
};
