// ③.1: administrators use an authenticator, a passkey or a hardware key, not SMS or mail.
import type { Control } from "./control.ts";

export const mfaAdmins: Control = {
  id: "p3-1-mfa-admins",
  section: "③.1",
  principle: 3,
  title: {
    ja: "管理者は、SMSやメール以外の多要素認証を使っている",
    en: "Admins use a second factor other than SMS or mail",
  },
  reason: {
    ja: "管理者に入られると、全員のメールと控えが一度に奪われます。SMSは番号の乗っ取りで、メールは先に入られると役に立ちません。",
    en: "Whoever gets in as admin takes everybody's mail and the backups at once. SMS falls with a hijacked number, mail once the mailbox is taken.",
  },
  risk: 5,
  scope: { register: "accounts", kinds: ["admin"] },
  condition: { fact: "account.mfaMethodStrong", is: true },
  evidence: {
    grade: "E1",
    days: 92,
    what: { ja: "管理者ごとの認証方法が写った画面", en: "The screen with each admin's method" },
  },
  byHand: [],
  task: {
    title: { ja: "管理者の多要素認証を確かめる", en: "Check the admins' second factor" },
    steps: [
      {
        ja: "アカウントの台帳で「管理者」だけを出し、サービスごとの人数を数えます。",
        en: "Show only admins in the register of accounts and count them for each service.",
      },
      {
        ja: "各サービスの管理画面で、管理者の認証方法がSMS・メールになっていないかを見ます。",
        en: "In each admin page look whether any admin uses SMS or mail.",
      },
      {
        ja: "SMS・メールなら認証アプリ、パスキー、USBキーに替え、古い方法を消します。",
        en: "Replace these by an app, a passkey or a USB key and remove the old method.",
      },
      {
        ja: "管理者を2人以上にし、USBキーの予備を別の場所に施錠して置きます。",
        en: "Have at least two admins and lock a spare key away elsewhere.",
      },
      {
        ja: "管理者と方法の一覧を保存し、証拠として添えます。",
        en: "Save the list of admins and methods and attach it as evidence.",
      },
    ],
    minutes: 20,
    minutesEach: 10,
    who: "it",
    everyDays: 90,
    appearDaysBefore: 14,
  },
  references: {
    principles: [2],
    diagnosis: [3, 4],
    articles: [3],
    scs: ["4-1-2-5", "4-1-3-2", "4-1-3-3", "4-5-1-7"],
    iso27001: ["A.8.2", "A.8.5"],
    threats: ["ransomware", "remote-work", "business-mail"],
  },
};
