// ③.1: services tell when somebody signs in from an unusual place.
import type { Control } from "./control.ts";

export const loginAlerts: Control = {
  id: "p3-1-login-alerts",
  section: "③.1",
  principle: 3,
  title: { ja: "不審なログインの知らせが届くようになっている", en: "Unusual sign-ins are announced" },
  reason: {
    ja: "入られたことに数か月気づかない会社は少なくありません。知らせが届けば、その日のうちに追い出せます。",
    en: "Many companies notice an intruder only after months. With an alert the door can be shut the same day.",
  },
  risk: 3,
  scope: { register: "services", kinds: ["cloud", "mail", "bank", "web"] },
  condition: { fact: "service.loginAlertsOn", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "ログイン通知の設定画面と、試しに届いた通知",
      en: "The alert setting and one alert that arrived as a test",
    },
  },
  byHand: [
    {
      fact: "service.loginAlertsOn",
      question: {
        ja: "大事なサービスで、ログインの知らせが担当者に届く設定ですか?",
        en: "Do the important services send sign-in alerts to the person in charge?",
      },
      until: "services",
    },
  ],
  task: {
    title: { ja: "ログインの知らせをオンにする", en: "Switch sign-in alerts on" },
    steps: [
      {
        ja: "サービスの台帳から、知らせがオフか不明なものを出します。",
        en: "From the register of services list those without alerts, or where it is unknown.",
      },
      {
        ja: "設定の「セキュリティ→ログイン通知(アラート)」をオンにします。",
        en: "Under Security switch sign-in alerts on.",
      },
      {
        ja: "届け先を、担当者と代わりの人の2人にします。",
        en: "Let them go to two people: the one in charge and the deputy.",
      },
      {
        ja: "ふだん使わない端末から自分で入り、知らせが届くかを試します。",
        en: "Sign in yourself from an unusual device and see whether the alert arrives.",
      },
      {
        ja: "設定の画面と届いた知らせを保存し、証拠として添えます。",
        en: "Save the setting and the alert and attach both as evidence.",
      },
    ],
    minutes: 15,
    minutesEach: 5,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [9],
    diagnosis: [4, 24],
    articles: [3],
    iso27001: ["A.8.16", "A.8.5"],
    threats: ["remote-work", "business-mail"],
  },
};
