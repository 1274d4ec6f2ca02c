// ②.2: the services themselves refuse short and common passwords.
import type { Control } from "./control.ts";

export const enforcedSettings: Control = {
  id: "p2-2-enforced-settings",
  section: "②.2",
  principle: 2,
  title: {
    ja: "サービスの設定で、短いパスワードを断っている",
    en: "The services themselves refuse short passwords",
  },
  reason: {
    ja: "決まりを読んでいても、急ぐ日には短いものを選びます。設定で断れば、守れない日がなくなります。",
    en: "Even those who know the rule choose a short one on a busy day. A setting that refuses it works every day.",
  },
  risk: 4,
  scope: { register: "services", kinds: ["cloud", "mail"] },
  condition: { fact: "service.shortPasswordsRefused", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "最短文字数と、初回に変更を求める設定が写った管理画面",
      en: "The admin page with the least length and the change at first sign-in",
    },
  },
  byHand: [
    {
      fact: "service.shortPasswordsRefused",
      question: {
        ja: "メールとクラウドは、会社の決まりより短いパスワードを断る設定ですか?",
        en: "Do mail and cloud refuse passwords shorter than the company's rule?",
      },
      until: "services",
    },
  ],
  task: {
    title: { ja: "サービスのパスワード設定を確かめる", en: "Check the password settings of the services" },
    steps: [
      {
        ja: "メールとクラウドの管理画面に入り、「セキュリティ→パスワード(認証)」を開きます。",
        en: "Enter the admin page of mail and cloud and open Security, Passwords or Authentication.",
      },
      {
        ja: "最短の文字数を会社の決まりに合わせます。変えられないサービスは、多要素認証が必須かを見ます。",
        en: "Set the least length to the company's rule; where it cannot be set, see that a second factor is required.",
      },
      {
        ja: "よく使われる語や会社名を断る設定(禁止パスワード)があれば、オンにして社名を足します。",
        en: "Where common words can be banned, switch that on and add the company's name.",
      },
      {
        ja: "初めて入るときに初期パスワードの変更を求める設定をオンにします。定期変更の強制はオフにします。",
        en: "Require a change of the initial password at first sign-in, and switch forced periodic change off.",
      },
      {
        ja: "設定の画面をサービスごとに保存し、証拠として添えます。",
        en: "Save the settings page of each service and attach it as evidence.",
      },
    ],
    minutes: 20,
    minutesEach: 10,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [3],
    diagnosis: [3],
    articles: [3],
    personalData: [6],
    scs: ["4-1-5-1", "4-1-5-2", "4-1-5-3"],
    iso27001: ["A.5.17", "A.8.5"],
    threats: ["remote-work"],
  },
};
