// 5.1: whoever works outside checks the own desk, line and device once a year.
import type { Control } from "./control.ts";

export const teleworkSelfCheck: Control = {
  id: "s5-1-telework-self-check",
  section: "5.1",
  principle: 8,
  title: {
    ja: "外で働く人が、自分の環境を点検している",
    en: "Those who work outside have checked their own surroundings",
  },
  reason: {
    ja: "家のルータも、家族の目も、会社からは見えません。本人が10分見れば、危ない所はほとんど見つかります。",
    en: "The company sees neither the router at home nor who looks on; ten minutes of the person's own find most weak spots.",
  },
  risk: 3,
  scope: { register: "people", where: { fact: "person.teleworks", is: true } },
  condition: { fact: "person.teleworkGapsClosed", is: true },
  evidence: {
    grade: "E2",
    days: 365,
    what: { ja: "一人ひとりの点検表の答え", en: "Each person's answers to the check list" },
  },
  byHand: [
    {
      fact: "person.teleworkGapsClosed",
      question: {
        ja: "外で働く人の点検で見つかった弱い所は、すべて直りましたか?",
        en: "Have all weak spots found in the checks of those who work outside been put right?",
      },
      until: "acknowledgements",
    },
    {
      fact: "person.teleworks",
      question: {
        ja: "会社の外で働くことのある人が、1人でもいますか?",
        en: "Does at least one person at times work outside the office?",
      },
      until: "people",
    },
  ],
  task: {
    title: { ja: "自分のテレワーク環境を点検する", en: "Check your own telework surroundings" },
    steps: [
      {
        ja: "自分のページで「テレワークの点検」を開き、使う機器を選びます。",
        en: "On your page open the telework check and choose the device you use.",
      },
      {
        ja: "家のルータの更新と、Wi-Fiの方式がWPA2かWPA3かを見ます。わからなければ「わからない」を押します。",
        en: "Look whether the router at home is updated and its Wi-Fi uses WPA2 or WPA3; press “I do not know” if unsure.",
      },
      {
        ja: "画面が人から見えないか、会議の声が漏れないか、家族と共用していないかを答えます。",
        en: "Say whether others see the screen, hear the meeting or share the device.",
      },
      {
        ja: "紙の書類と印刷したものの置き場所と捨て方を答えます。",
        en: "Say where papers and printouts are kept and how they are destroyed.",
      },
      {
        ja: "直せるものはその場で直し、「点検しました」を押します。答えた日が証拠に残り、残りは担当者へ届きます。",
        en: "Put right what you can and press “Checked”; the day is kept as evidence and the rest goes to the person in charge.",
      },
    ],
    minutes: 15,
    who: "everyone",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [1, 6],
    diagnosis: [9, 12, 13, 14, 21],
    personalData: [5],
    iso27001: ["A.6.3", "A.6.7", "A.7.7", "A.7.9"],
    threats: ["remote-work", "carelessness"],
  },
};
