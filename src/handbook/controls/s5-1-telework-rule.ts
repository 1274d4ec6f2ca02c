// 5.1: the rule says which way of working from outside is allowed, on whose devices, and what happens on loss.
import type { Control } from "./control.ts";

export const teleworkRule: Control = {
  id: "s5-1-telework-rule",
  section: "5.1",
  principle: 8,
  title: {
    ja: "テレワークと私物利用の決まりがあり、承認されている",
    en: "A rule for telework and private devices is approved",
  },
  reason: {
    ja: "決まりが無いままだと、それぞれの都合で道具が選ばれます。無くした日や辞めた日に、会社のデータへ手が届きません。",
    en: "Without a rule everybody picks tools as suits them, and after a loss or a departure the data is out of reach.",
  },
  risk: 3,
  scope: "company",
  condition: { fact: "telework.ruleApproved", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "承認日の入ったテレワーク・私物利用の決まり",
      en: "The rule for telework and private devices with its day of approval",
    },
  },
  byHand: [
    {
      fact: "telework.ruleApproved",
      question: {
        ja: "テレワークと私物利用の決まりを(どちらも禁止という決まりでも)、1年以内に承認しましたか?",
        en: "Within a year has a rule for telework and private devices been approved, even one that forbids both?",
      },
      until: "documents",
    },
  ],
  task: {
    title: { ja: "テレワークと私物利用の決まりを作る", en: "Make the rule for telework and private devices" },
    steps: [
      {
        ja: "「会社の機器だけ・条件つきで私物も・どちらも認めない」から選びます。",
        en: "Choose: company devices only, private ones on conditions, or neither.",
      },
      {
        ja: "外からのつなぎ方を1つに決めます。私物を認めるなら、機器にデータを残さない方法を選びます。",
        en: "Settle one way in from outside; if private devices are allowed, one that leaves no data on them.",
      },
      {
        ja: "盗まれたときの連絡先、遠くから消すことへの同意、辞めるときの消し方を書きます。",
        en: "Write whom to call after a theft, the consent to remote erasure and how data is erased on leaving.",
      },
      {
        ja: "総務省の中小企業向けの手引きを開き、自社の方式の項目で抜けているものを足します。",
        en: "Open the communications ministry's guide for small companies and add what your way of working lacks.",
      },
      {
        ja: "経営者が承認した日付を入れて全員に知らせ、決まりを証拠として添えます。",
        en: "Enter the day of the owner's approval, tell everybody and attach the rule as evidence.",
      },
    ],
    minutes: 60,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [21, 25],
    iso27001: ["5.2", "A.5.1", "A.5.10", "A.6.7", "A.8.1"],
    threats: ["remote-work", "carelessness"],
  },
};
