// 2.6: two steps are not two factors; every important sign-in uses two different kinds.
import type { Control } from "./control.ts";

export const factorsDistinct: Control = {
  id: "s2-6-factors-distinct",
  section: "2.6",
  principle: 3,
  title: {
    ja: "大事なログインは、種類の違う2つの鍵になっている",
    en: "Important sign-ins use two different kinds of factor",
  },
  reason: {
    ja: "2回聞かれても、どちらも「覚えているもの」なら、盗まれるときは一緒です。知識・持ち物・体のうち2種類を使います。",
    en: "Asked twice for something you know, you lose both at once. Use two of knowledge, possession and body.",
  },
  risk: 4,
  scope: { register: "accounts", where: { fact: "account.important", is: true } },
  condition: { fact: "account.factorsDistinct", is: true },
  evidence: {
    grade: "E1",
    days: 90,
    what: {
      ja: "ログインの手順と要素の種類を書いた一覧",
      en: "The list of sign-ins with the kinds of factor they use",
    },
  },
  byHand: [
    {
      fact: "account.factorsDistinct",
      question: {
        ja: "大事なログインは、知識・持ち物・体のうち違う2種類で確かめていますか?",
        en: "Do important sign-ins use two different kinds out of knowledge, possession and body?",
      },
      until: "accounts",
    },
    {
      fact: "account.important",
      question: {
        ja: "メール・銀行・クラウドなど、乗っ取られると困るアカウントがありますか?",
        en: "Are there accounts, such as mail, bank or cloud, whose takeover would hurt?",
      },
      until: "accounts",
    },
  ],
  task: {
    title: { ja: "ログインの要素を数える", en: "Count the factors of each sign-in" },
    steps: [
      {
        ja: "アカウントの台帳で「大事」に印を付けたものを表示します。メール・銀行・クラウド・管理者は必ず入れます。",
        en: "Show the accounts marked important; mail, bank, cloud and administrators always belong.",
      },
      {
        ja: "一度ログアウトして入り直し、求められたものを順に書きます。",
        en: "Sign out and in again, and write down what you are asked for.",
      },
      {
        ja: "一つずつ「知っている・持っている・体」に分けます。秘密の質問とパスワードは、合わせて1種類です。",
        en: "Sort each into know, have or are; a password and a secret question together are one kind.",
      },
      {
        ja: "1種類しかないものは、認証アプリかセキュリティキー、指紋や顔を足します。",
        en: "Where only one kind comes out add an authenticator app, a security key, fingerprint or face.",
      },
      {
        ja: "種類が2つ以上になった一覧を保存し、証拠として添えます。",
        en: "Save the list showing two kinds or more and attach it as evidence.",
      },
    ],
    minutes: 30,
    minutesEach: 3,
    who: "it",
    everyDays: 90,
    appearDaysBefore: 14,
  },
  references: {
    principles: [2],
    diagnosis: [3],
    articles: [3],
    scs: ["4-1-3-2", "4-1-3-3"],
    iso27001: ["A.5.17", "A.8.5"],
    threats: ["targeted", "remote-work", "business-mail"],
  },
};
