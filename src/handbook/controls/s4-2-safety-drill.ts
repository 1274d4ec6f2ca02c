// 4.2: in a drill nine of ten people answered within a day that they are all right.
import type { Control } from "./control.ts";

export const safetyDrill: Control = {
  id: "s4-2-safety-drill",
  section: "4.2",
  principle: null,
  title: {
    ja: "安否の問いに、9割以上が1日のうちに答えられる",
    en: "Nine in ten people can answer a safety call within a day",
  },
  reason: {
    ja: "名簿の古い宛先や、使ったことのない道具は、当日にはじめて届かないとわかります。半年に一度の練習で直せます。",
    en: "Old addresses and untried tools fail on the day itself; a drill every half year puts them right.",
  },
  risk: 4,
  scope: "company",
  condition: { fact: "safetyCheck.ninetyPercentInDay", is: true },
  evidence: {
    grade: "E3",
    days: 180,
    what: {
      ja: "安否確認の練習の集計(1時間と24時間の回答率)",
      en: "The tally of a safety-check drill with the share of answers after 1 and 24 hours",
    },
  },
  byHand: [
    {
      fact: "safetyCheck.ninetyPercentInDay",
      question: {
        ja: "この半年の安否確認の練習で、24時間のうちに9割以上から返事がありましたか?",
        en: "In a drill within the last six months did nine in ten answer within 24 hours?",
      },
      until: "safety-check",
    },
  ],
  task: {
    title: { ja: "安否確認の練習をする", en: "Hold a safety-check drill" },
    steps: [
      {
        ja: "人の台帳を開き、入社・退社した人と、届かなかった宛先を直します。",
        en: "Open the register of people and correct those who came or left and addresses that failed.",
      },
      {
        ja: "「練習です」とわかる文で、スマホから安否確認を始めます。夜か休日にも一度行います。",
        en: "Start a safety check from a phone, marked as a drill; do it once at night or on a day off.",
      },
      {
        ja: "1時間後の回答率を見て、返事の無い人へは電話の連絡網で声をかけます。聞いた答えは代わりに入力します。",
        en: "After an hour see the share of answers, call the others by the phone tree and enter what they say.",
      },
      {
        ja: "24時間後に締め、届かなかった理由を人ごとに書き、宛先や道具を直します。",
        en: "Close after 24 hours, write why each call failed, and correct the address or the means.",
      },
      {
        ja: "集計が自動で残ります。別のサービスで行ったときは、その集計を証拠として添えます。",
        en: "The tally is kept by itself; if you used another service attach its tally as evidence.",
      },
    ],
    minutes: 30,
    who: "office",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: { principles: [9], continuity: [2], iso27001: ["7.4", "A.5.29"], threats: ["ransomware"] },
};
