// 4.2: when phones are busy everybody tries the same ways in the same order, text first.
import type { Control } from "./control.ts";

export const fallbacksKnown: Control = {
  id: "s4-2-fallbacks-known",
  section: "4.2",
  principle: null,
  title: {
    ja: "電話がつながらない日の連絡の順番を、全員が知っている",
    en: "Everybody knows in which order to make contact when phones fail",
  },
  reason: {
    ja: "通話は混み合い、短い文字は届きます。順番がばらばらだと、互いに別の場所を見たまま待つことになります。",
    en: "Calls jam while short texts get through; without one order people wait for each other in different places.",
  },
  risk: 3,
  scope: { register: "people" },
  condition: { fact: "safetyCheck.orderAgreed", is: true },
  evidence: {
    grade: "E2",
    days: 365,
    what: { ja: "一人ひとりの「確認しました」", en: "Each person's own acknowledgement" },
  },
  byHand: [
    {
      fact: "safetyCheck.orderAgreed",
      question: {
        ja: "電話が使えないときに使う手段と順番を、会社として決めてありますか?",
        en: "Has the company settled which means to use, in which order, when phones fail?",
      },
      until: "contacts",
    },
  ],
  task: {
    title: { ja: "つながらない日の連絡を試す", en: "Try how to make contact when phones fail" },
    steps: [
      {
        ja: "自分のページで「連絡の順番」を開き、1番目から4番目までを読みます。文字で送れるものが先です。",
        en: "On your page open the order of contact and read one to four; text comes first.",
      },
      {
        ja: "会社の安否確認の宛先と番号を、スマホの連絡先に登録します。",
        en: "Save the company's safety-check address and number in your phone.",
      },
      {
        ja: "災害用伝言ダイヤル(171)かweb171の体験日に、家族の番号で1回録音や書き込みをしてみます。",
        en: "On a trial day of the 171 or web171 message service leave one message under a family member's number.",
      },
      {
        ja: "家と会社の近くの公衆電話を1つずつ見つけておきます。",
        en: "Find one public telephone near home and one near work.",
      },
      {
        ja: "「確認しました」を押します。紙の連絡網を財布に入れた日が証拠として残ります。",
        en: "Put the printed phone tree in your wallet and press “Acknowledged”; the day is kept as evidence.",
      },
    ],
    minutes: 10,
    who: "everyone",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: { principles: [9], continuity: [2], iso27001: ["7.4", "A.5.29", "A.6.3"] },
};
