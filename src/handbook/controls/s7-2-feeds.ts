// 7.2: feeds and official accounts are read in one place that is used for nothing else.
import type { Control } from "./control.ts";

export const newsFeeds: Control = {
  id: "s7-2-feeds",
  section: "7.2",
  principle: null,
  title: {
    ja: "注意喚起が1か所に集まり、途切れたら分かる",
    en: "Warnings come together in one place, and silence is noticed",
  },
  reason: {
    ja: "あちこちを見に行くやり方は、忙しい週に止まります。公式に見せかけた偽のアカウントから、偽の警告を受け取ることもあります。",
    en: "Visiting many sites stops in the first busy week, and fake accounts spread fake warnings.",
  },
  risk: 2,
  scope: "company",
  condition: {
    all: [
      { fact: "news.feedsInOnePlace", is: true },
      { fact: "news.accountsVerified", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "フィードの一覧と、最後に届いた日が写った画面",
      en: "A screenshot of the feeds with the date of the latest item of each",
    },
  },
  byHand: [
    {
      fact: "news.feedsInOnePlace",
      question: {
        ja: "注意喚起のフィードや公式の発信を、1つの画面でまとめて読んでいますか?",
        en: "Are feeds and official posts read together on one screen?",
      },
      until: "news",
    },
    {
      fact: "news.accountsVerified",
      question: {
        ja: "フォローしている公式アカウントが本物か、運営元のサイトから確かめましたか?",
        en: "Were the official accounts you follow checked from the sites of those who run them?",
      },
      until: "news",
    },
  ],
  task: {
    title: { ja: "フィードとアカウントを点検する", en: "Check the feeds and accounts" },
    steps: [
      {
        ja: "フィードを読む画面を開き、JPCERT/CC・IPA・JVNの最後の日付を見ます。",
        en: "Open your feed reader and look at the latest dates of JPCERT/CC, IPA and JVN.",
      },
      {
        ja: "1か月以上何も届いていないものは、発行元のサイトで新しいアドレスを探して直します。",
        en: "Where nothing has come for a month, find the new address on the publisher's site.",
      },
      {
        ja: "SNSは仕事用の専用アカウントにし、国家サイバー統括室(2025年7月までの名前はNISC)・IPA・警視庁をフォローします。",
        en: "On social networks use an account kept for this, and follow the National Cybersecurity Office (called NISC until July 2025), IPA and the Tokyo police.",
      },
      {
        ja: "アカウントの名前は検索で探さず、それぞれの公式サイトに載っているものを使います。",
        en: "Take the account names from the official sites, not from a search.",
      },
      {
        ja: "一覧と最後の日付の画面を撮り、証拠として添えます。",
        en: "Take a screenshot of the list with its dates and attach it as evidence.",
      },
    ],
    minutes: 20,
    who: "it",
    everyDays: 180,
    appearDaysBefore: 14,
  },
  references: {
    principles: [4],
    diagnosis: [5],
    articles: [5],
    iso27001: ["A.5.6", "A.5.7"],
    threats: ["vulnerabilities", "targeted"],
  },
};
