// ③.2: the services in use are looked up for leaks every quarter, since a leak need not be one's own.
import type { Control } from "./control.ts";

export const leakNews: Control = {
  id: "p3-2-leak-news",
  section: "③.2",
  principle: 3,
  title: {
    ja: "使っているサービスの漏えいを3か月ごとに調べている",
    en: "The services in use are looked up for leaks each quarter",
  },
  reason: {
    ja: "自分の端末が無事でも、サービス側から漏れることがあります。知らせは英語の一通や迷惑メールの箱に紛れ、気づくのは使われた後です。",
    en: "Passwords leak from the service even when every device is clean. The notice lands in the junk folder, and one learns of it when they are used.",
  },
  risk: 4,
  scope: "company",
  condition: { fact: "leak.newsWatched", is: true },
  evidence: {
    grade: "E1",
    days: 92,
    what: {
      ja: "調べた日・調べ先・見つかった件数の記録",
      en: "A record of the day, where was looked, and what was found",
    },
  },
  byHand: [
    {
      fact: "leak.newsWatched",
      question: {
        ja: "この3か月のうちに、使っているサービスの漏えいを調べましたか?",
        en: "Have the services in use been looked up for leaks within three months?",
      },
      until: "news",
    },
  ],
  task: {
    title: { ja: "サービスの漏えいを調べる", en: "Look for leaks at your services" },
    steps: [
      {
        ja: "会社のメールドメインを漏えい通知サービス(Have I Been Pwned など)に登録し、届いた知らせを読みます。",
        en: "Register your mail domain with a leak notification service such as Have I Been Pwned and read its notices.",
      },
      {
        ja: "サービスの台帳の順に、それぞれの公式のお知らせを公式URL帳から開きます。",
        en: "Go through the register of services and open each one's news from the official-URL book.",
      },
      {
        ja: "漏えいがあれば台帳で「漏えい」の印を付けます。使っている人に変更のやることが出ます。",
        en: "Mark a leaked service in the register: its users get the task to change.",
      },
      {
        ja: "同じもの・似たものを使っていた先を本人に聞き、そこも変えてもらいます。",
        en: "Ask the users where else they used the same or a similar one, and let them change it there too.",
      },
      {
        ja: "調べた日と件数(0件でも)を記録し、証拠として添えます。",
        en: "Record the day and the number found, even if none, and attach it as evidence.",
      },
    ],
    minutes: 25,
    who: "it",
    everyDays: 90,
    appearDaysBefore: 14,
  },
  references: {
    principles: [2],
    diagnosis: [3, 5],
    articles: [3, 5],
    scs: ["4-1-6-2"],
    iso27001: ["A.5.7", "A.5.17"],
    threats: ["supply-chain", "remote-work"],
  },
};
