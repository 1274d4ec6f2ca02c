// ②.1: the company has one page that says what a password must be.
import type { Control } from "./control.ts";

export const passwordRule: Control = {
  id: "p2-1-password-rule",
  section: "②.1",
  principle: 2,
  title: { ja: "パスワードの決まりが1枚にまとまっている", en: "The rule on passwords stands on one page" },
  reason: {
    ja: "人によって「十分長い」の意味が違うと、いちばん短い人から破られます。1枚あれば、入社の日に同じ説明ができます。",
    en: "Where everybody has their own idea of long enough, the shortest one falls first. One page gives every newcomer the same answer.",
  },
  risk: 4,
  scope: "company",
  condition: { fact: "passwordRule.written", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: { ja: "社長の日付が入ったパスワードの決まり(1枚)", en: "The one-page rule, dated by the owner" },
  },
  byHand: [
    {
      fact: "passwordRule.written",
      question: {
        ja: "パスワードの長さ・使い分け・保管・漏れたときの決まりが、1枚になっていますか?",
        en: "Do length, separate passwords, storage and what to do after a leak stand on one page?",
      },
      until: "documents",
    },
  ],
  task: {
    title: { ja: "パスワードの決まりを見直す", en: "Review the rule on passwords" },
    steps: [
      {
        ja: "「書類」でパスワードの決まりを開きます。なければひな形から作ります。",
        en: "Open the rule on passwords under Documents, or make it from the template.",
      },
      {
        ja: "最低の文字数を決めます。迷ったら12文字以上、管理者は16文字以上にします。",
        en: "Set the least length: if in doubt 12 characters, and 16 for admins.",
      },
      {
        ja: "「サービスと機器ごとに別のもの」「決まった時期の変更は求めない」「漏れたらすぐ変える」の3つが入っているか読みます。",
        en: "Read whether it says: a different one for each service and device, no change by the calendar, change at once after a leak.",
      },
      {
        ja: "社長が読み、日付を入れて新しい版にします。",
        en: "Let the owner read it, date it and make it the new version.",
      },
      {
        ja: "版と日付が見えるページを保存し、証拠として添えます。",
        en: "Save the page showing version and date and attach it as evidence.",
      },
    ],
    minutes: 30,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [3],
    diagnosis: [3, 25],
    articles: [3],
    personalData: [6],
    scs: ["4-1-5-2", "4-1-5-3", "4-1-5-4"],
    iso27001: ["A.5.17", "A.5.1"],
    threats: ["carelessness"],
  },
};
