// ⑨: once a year the first steps are practised by phone, against the clock.
import type { Control } from "./control.ts";

export const firstStepsDrill: Control = {
  id: "p9-first-steps-drill",
  section: "⑨",
  principle: 9,
  title: { ja: "初動の訓練を年1回している", en: "The first steps are practised once a year" },
  reason: {
    ja: "手順は、読んだだけでは最初の1分に出てきません。一度やると、線の場所も番号の間違いもその場で分かります。",
    en: "Steps that were only read do not come to mind in the first minute. One try shows where the cable is and which number is wrong.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "drill.firstStepsHeld", is: true },
      { fact: "drill.firstStepsFindingsClosed", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "線を抜くまで・最初の電話までの時間と、直すことが載った訓練記録",
      en: "The drill record: time to unplugging, time to the first call, and what to mend",
    },
  },
  byHand: [
    {
      fact: "drill.firstStepsHeld",
      question: {
        ja: "この1年のうちに、事故が起きたつもりの30分の訓練をしましたか?",
        en: "Has a half-hour drill of an incident been held within the year?",
      },
      until: "lessons",
    },
    {
      fact: "drill.firstStepsFindingsClosed",
      question: {
        ja: "訓練で見つかった直すことは、すべて終わりましたか?",
        en: "Is everything the drill brought to light mended?",
      },
      until: "lessons",
    },
  ],
  task: {
    title: { ja: "30分の初動訓練をする", en: "Hold the half-hour drill" },
    steps: [
      {
        ja: "「いざという時→訓練」で台本を1つ選び、日時だけを全員に知らせます。",
        en: "Choose a script under Bad day, Drills, and tell everybody only the time.",
      },
      {
        ja: "1人に「画面に身代金の文が出た」と伝え、時計を動かします。本人はカードだけを見て動きます。",
        en: "Tell one person that a ransom note is on the screen and start the clock; only the card may be used.",
      },
      {
        ja: "線を抜くまでと、責任者への最初の電話までの時間を測ります。警察など社外には実際にはかけません。",
        en: "Measure the time to unplugging and to the first call to the responder; do not really call anyone outside.",
      },
      {
        ja: "紙の5W1Hに書いてもらい、書けなかった欄を見ます。",
        en: "Let them fill in the paper record and look which fields stayed empty.",
      },
      {
        ja: "直すことを3つまで決めて担当と期限を入れ、記録を証拠として添えます。",
        en: "Settle up to three things to mend, with names and dates, and attach the record as evidence.",
      },
    ],
    minutes: 45,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 45,
  },
  references: {
    diagnosis: [20, 24],
    personalData: [3, 4],
    continuity: [4, 19],
    scs: ["4-2-2-1", "4-2-2-2", "6-1-1-4"],
    iso27001: ["A.5.24", "A.6.3", "A.5.27"],
    threats: ["ransomware", "targeted"],
  },
};
