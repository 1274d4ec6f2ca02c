// ③.1: mail, cloud, bank and web services demand a second factor from everybody.
import type { Control } from "./control.ts";

export const mfaImportant: Control = {
  id: "p3-1-mfa-important",
  section: "③.1",
  principle: 3,
  title: {
    ja: "メール・クラウド・銀行で多要素認証が必須になっている",
    en: "Mail, cloud and bank demand a second factor",
  },
  reason: {
    ja: "パスワードは、本人に落ち度がなくても漏れます。もう一つの鍵があれば、漏れたその日に入られることを防げます。",
    en: "Passwords leak without anybody's fault. A second key keeps the thief outside on the very day it happens.",
  },
  risk: 5,
  scope: { register: "services", kinds: ["cloud", "mail", "bank", "web"] },
  condition: { fact: "service.mfaRequired", is: true },
  evidence: {
    grade: "E1",
    days: 92,
    what: {
      ja: "多要素認証を「必須」にした管理画面と、未設定の人が0人の一覧",
      en: "The admin page with a second factor required, and the list showing nobody without one",
    },
  },
  byHand: [],
  task: {
    title: {
      ja: "多要素認証を使っていない人を0人にする",
      en: "Bring the people without a second factor to none",
    },
    steps: [
      {
        ja: "サービスの管理画面で「ユーザー→2段階認証(多要素認証)」の一覧を開き、未設定の人を出します。",
        en: "In the admin page open Users, two-step or multi-factor, and list those without it.",
      },
      {
        ja: "未設定の人に連絡し、認証アプリかパスキーをその場で一緒に設定します。",
        en: "Contact them and set up an authenticator app or passkey together.",
      },
      {
        ja: "機種変更に備えて予備の方法を1つ登録し、復旧用コードは紙で施錠して保管します。",
        en: "Register a spare method for the day the phone changes and lock the recovery codes away on paper.",
      },
      {
        ja: "管理画面で「必須」に切り替え、古い方式の例外が残っていないかを見ます。",
        en: "Switch it to required and look for exceptions left for old methods.",
      },
      {
        ja: "必須の設定と未設定0人の一覧を保存し、証拠として添えます。",
        en: "Save the setting and the empty list and attach them as evidence.",
      },
    ],
    minutes: 30,
    minutesEach: 15,
    who: "it",
    everyDays: 90,
    appearDaysBefore: 14,
  },
  references: {
    principles: [2],
    diagnosis: [3, 4],
    articles: [3],
    personalData: [6],
    scs: ["4-1-3-1", "4-1-3-2", "4-1-3-3"],
    iso27001: ["A.8.5", "A.5.17"],
    threats: ["remote-work", "business-mail", "ransomware", "supply-chain"],
  },
};
