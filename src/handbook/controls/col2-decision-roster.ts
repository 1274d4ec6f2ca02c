// コラム.2: those who decide can be brought together within the hour, even at night.
import type { Control } from "./control.ts";

export const decisionRoster: Control = {
  id: "col2-decision-roster",
  section: "コラム.2",
  principle: 9,
  title: { ja: "事故の日に決める人が、すぐに集まれる", en: "Those who decide can meet at once on a bad day" },
  reason: {
    ja: "早く立ち直った組織では、決める人たちが最初のうちに集まり、止める・知らせる・再開するを次々に決めていました。",
    en: "Organisations that recovered quickly had their deciders together early on, and settled stopping, telling and resuming one by one.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "incident.decisionRoster", is: true },
      { fact: "incident.convenedInTime", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "呼び集めた練習の記録(かけた時刻・つながった時刻)",
      en: "The record of a trial call: time of each call and answer",
    },
  },
  byHand: [
    {
      fact: "incident.decisionRoster",
      question: {
        ja: "事故のときに集まる人と、来られないときの代わりが、名前で決まっていますか?",
        en: "Are those who meet in an incident, and their stand-ins, settled by name?",
      },
      until: "incidents",
    },
    {
      fact: "incident.convenedInTime",
      question: {
        ja: "この1年で呼び集める練習をし、60分以内に半数以上が集まれましたか?",
        en: "In the past year, did a trial call bring more than half together within 60 minutes?",
      },
      until: "incidents",
    },
  ],
  task: {
    title: { ja: "決める人を呼び集める練習をする", en: "Try calling the deciders together" },
    steps: [
      {
        ja: "社長・担当・総務・現場の責任者と、それぞれの代わりの人の携帯番号を紙に書きます。",
        en: "Write down the mobile numbers of owner, IT, office and head of operations, and of their stand-ins.",
      },
      {
        ja: "会社のメールが使えない前提で、電話か私用の端末で集まれるオンライン会議を決めます。",
        en: "Assume company mail is down: settle on the phone, or an online meeting reachable from other devices.",
      },
      {
        ja: "予告した日の夕方に、順番に電話をかけ、つながった時刻を書きます。",
        en: "On an evening announced beforehand, call in order and note when each answers.",
      },
      {
        ja: "集まったら、誰が「止める」「知らせる」「再開する」を言うかを声に出して確かめます。",
        en: "Once together, say aloud who orders to stop, to tell, to resume.",
      },
      {
        ja: "時刻を書いた紙の写真を証拠として添えます。",
        en: "Attach a photo of the sheet with the times as evidence.",
      },
    ],
    minutes: 40,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [24],
    continuity: [2, 19],
    scs: ["1-2-1-1", "6-1-1-2", "6-1-1-3"],
    iso27001: ["A.5.24", "A.5.26"],
    threats: ["supply-chain", "ransomware"],
  },
};
