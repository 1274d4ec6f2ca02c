// 9.10: everybody, part-timers too, is taught within two weeks of joining and once a year.
import type { Control } from "./control.ts";

export const education: Control = {
  id: "s9-10-education",
  section: "9.10",
  principle: null,
  title: {
    ja: "パートも含めた全員が、年1回と入社のときに学んでいる",
    en: "Everybody, part-timers included, is taught yearly and on joining",
  },
  reason: {
    ja: "仕組みをいくら固めても、名簿を買うと誘われる人、置き忘れる人がいれば情報は出ていきます。入社したての人が最も狙われます。",
    en: "However strong the systems, information leaves with whoever is tempted to sell a list or forgets a bag, and newcomers are the favourite target.",
  },
  risk: 4,
  scope: { register: "people" },
  condition: {
    all: [
      { fact: "person.educatedThisYear", is: true },
      { fact: "person.educatedOnJoining", is: true },
    ],
  },
  evidence: {
    grade: "E2",
    days: 365,
    what: {
      ja: "学びを終え、問いに合格したという本人の記録",
      en: "Each person's record of finishing the lessons and passing the quiz",
    },
  },
  byHand: [
    {
      fact: "person.educatedThisYear",
      question: {
        ja: "全員が、この1年に情報セキュリティの学びを終えましたか?",
        en: "Has everybody finished this year's lessons?",
      },
      until: "lessons",
    },
    {
      fact: "person.educatedOnJoining",
      question: {
        ja: "入社した人は全員、14日以内に最初の学びを終えましたか?",
        en: "Did everybody who joined finish the first lessons within 14 days?",
      },
      until: "lessons",
    },
  ],
  task: {
    title: { ja: "今年の学びを終える", en: "Finish this year's lessons" },
    steps: [
      {
        ja: "自分のページで「今年の学び」を開きます。1回3分ずつに分けられます。",
        en: "Open this year's lessons on your own page; they come in pieces of three minutes.",
      },
      {
        ja: "「名簿を高く買う」と声をかけられたとき、鞄を電車に忘れたとき、全員に宛先が見えるメールを送ったとき、の3つの話を読みます。",
        en: "Read three stories: an offer for a list, a bag left on a train, a mail showing everybody's address.",
      },
      {
        ja: "SNSに書いてよいことと、書いてはいけないことを分けてみます。",
        en: "Sort what may be posted on social media and what may not.",
      },
      {
        ja: "分からなかった所を、社内の窓口に質問します。",
        en: "Ask the desk inside about anything unclear.",
      },
      {
        ja: "問いに答えて合格し、修了の記録を残します。それが証拠になります。",
        en: "Pass the quiz; the record of completion is kept as evidence.",
      },
    ],
    minutes: 30,
    who: "everyone",
    everyDays: 365,
    appearDaysBefore: 45,
  },
  references: {
    diagnosis: [5, 10, 19, 20],
    articles: [5],
    personalData: [4],
    scs: ["1-2-3-2", "4-2-2-1", "4-2-2-2", "4-2-2-3"],
    iso27001: ["7.2", "7.3", "A.6.3"],
    threats: ["insider", "carelessness", "targeted"],
  },
};
