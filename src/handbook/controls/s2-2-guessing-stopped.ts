// 2.2: sign-in pages that count no misses are found, and given a limit or a second factor.
import type { Control } from "./control.ts";

export const guessingStopped: Control = {
  id: "s2-2-guessing-stopped",
  section: "2.2",
  principle: 2,
  title: { ja: "ログインの失敗が続くと止まる設定になっている", en: "Repeated failed sign-ins are stopped" },
  reason: {
    ja: "失敗を数えない入口では、盗んだ名簿や辞書が機械で試され続けます。止まる設定か2つめの鍵があれば、そこで終わります。",
    en: "Where misses are not counted, machines keep trying stolen lists and dictionaries. A limit or a second key ends it.",
  },
  risk: 4,
  scope: { register: "services" },
  condition: {
    any: [
      { fact: "service.guessingStopped", is: true },
      { fact: "service.mfaRequired", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "サービスごとの、失敗回数の制限か多要素認証の必須設定の画面",
      en: "For each service the setting that limits misses or demands a second factor",
    },
  },
  byHand: [
    {
      fact: "service.guessingStopped",
      question: {
        ja: "どのサービスも、ログインに10回ほど失敗すると止まるようになっていますか?",
        en: "Does every service block a sign-in after about ten misses?",
      },
      until: "services",
    },
    {
      fact: "service.mfaRequired",
      question: {
        ja: "メール・クラウド・銀行などのサービスは、どれも多要素認証を必須にしていますか?",
        en: "Do mail, cloud, bank and the other services all demand a second factor?",
      },
      until: "services",
    },
  ],
  task: {
    title: { ja: "失敗を数えない入口をなくす", en: "Close the doors that count no misses" },
    steps: [
      {
        ja: "サービスの台帳を開き、NASやルータ、会社のサイトの管理画面も載っているかを見ます。",
        en: "Open the register of services and see that the admin pages of the NAS, the router and the website are on it.",
      },
      {
        ja: "各サービスの管理画面で「セキュリティ」を開き、アカウントのロックや試行回数の項目を探します。",
        en: "In each admin page open Security and look for account lockout or number of attempts.",
      },
      {
        ja: "選べるなら10回以下で止まるようにし、選べなければ多要素認証を必須にします。",
        en: "Set it to ten or fewer; where it cannot be set, demand a second factor.",
      },
      {
        ja: "どちらもできない入口は、外から届かないようにするか、別のサービスに替える相談を始めます。",
        en: "If neither is possible, cut it off from outside or start looking for another service.",
      },
      {
        ja: "設定した画面を保存し、サービスごとに証拠として添えます。",
        en: "Save the screen for each service and attach it as evidence.",
      },
    ],
    minutes: 30,
    minutesEach: 5,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [3],
    diagnosis: [3, 23],
    articles: [3],
    scs: ["4-1-5-3"],
    iso27001: ["A.5.17", "A.8.5"],
    threats: ["vulnerabilities", "remote-work"],
  },
};
