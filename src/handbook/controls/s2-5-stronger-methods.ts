// 2.5: for everybody, not only administrators, a token, key or biometric replaces SMS and mail codes where it can.
import type { Control } from "./control.ts";

export const strongerMethods: Control = {
  id: "s2-5-stronger-methods",
  section: "2.5",
  principle: 3,
  title: {
    ja: "2つめの鍵に、SMSやメールより強い方法を選んでいる",
    en: "The second factor is stronger than SMS or mail wherever it can be",
  },
  reason: {
    ja: "SMSやメールの番号は、送られる途中や電話番号の乗っ取りで奪われます。手元で作られる番号や鍵は、途中で盗めません。",
    en: "Codes sent by SMS or mail are taken on the way or with the phone number; codes and keys made in your hand are not.",
  },
  risk: 4,
  scope: { register: "accounts", kinds: ["user", "shared"], where: { fact: "account.mfa", is: true } },
  condition: {
    any: [
      { fact: "account.mfaMethodStrong", is: true },
      { fact: "account.strongerMethodUnavailable", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 90,
    what: {
      ja: "認証方法の一覧(管理画面のレポート)か、各アカウントの設定画面",
      en: "The admin report of sign-in methods, or the settings of each account",
    },
  },
  byHand: [
    {
      fact: "account.mfaMethodStrong",
      question: {
        ja: "多要素認証は、認証アプリ・セキュリティキー・生体認証のどれかになっていますか?",
        en: "Is the second factor an authenticator app, a security key or a biometric everywhere?",
      },
      until: "accounts",
    },
    {
      fact: "account.strongerMethodUnavailable",
      question: {
        ja: "SMSやメールが残っているものは、ほかの方法が選べないことを確かめましたか?",
        en: "Where SMS or mail remains, has it been checked that nothing better is offered?",
      },
      until: "accounts",
    },
    {
      fact: "account.mfa",
      question: {
        ja: "多要素認証を使っているアカウントが、1つでもありますか?",
        en: "Does at least one account use multi-factor sign-in?",
      },
      until: "accounts",
    },
  ],
  task: {
    title: { ja: "SMSとメールの番号を置き換える", en: "Replace codes sent by SMS and mail" },
    steps: [
      {
        ja: "アカウントの台帳で、方法が「SMS」か「メール」のものを表示します。メールとお金を扱う人から始めます。",
        en: "In the register of accounts show those with SMS or mail; start with mail and with people who handle money.",
      },
      {
        ja: "サービスの「セキュリティ→2段階認証」を開き、選べる方法を見ます。",
        en: "Open Security, two-step verification in the service and see what is offered.",
      },
      {
        ja: "パスキーかセキュリティキー、なければ認証アプリを登録し、一度ログインし直して確かめます。",
        en: "Register a passkey or security key, or else an authenticator app, and sign in once more to test it.",
      },
      {
        ja: "新しい方法で入れたら、SMSとメールを方法から外します。外せないときは台帳に「ほかに無い」と記します。",
        en: "Once it works remove SMS and mail; if that is impossible, record in the register that nothing else is offered.",
      },
      {
        ja: "認証方法の一覧を保存し、証拠として添えます。",
        en: "Save the list of methods and attach it as evidence.",
      },
    ],
    minutes: 30,
    minutesEach: 5,
    who: "it",
    everyDays: 90,
    appearDaysBefore: 14,
  },
  references: {
    principles: [2],
    diagnosis: [3],
    articles: [3],
    scs: ["4-1-3-3"],
    iso27001: ["A.5.17", "A.8.5"],
    threats: ["targeted", "business-mail", "remote-work"],
  },
};
