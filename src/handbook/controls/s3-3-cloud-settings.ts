// 3.3: nobody outside sees what the company keeps in its clouds, and the default is closed.
import type { Control } from "./control.ts";

export const cloudSettings: Control = {
  id: "s3-3-cloud-settings",
  section: "3.3",
  principle: null,
  title: {
    ja: "クラウドの設定を見直し、初期の共有範囲を閉じている",
    en: "Cloud settings are reviewed and sharing starts closed",
  },
  reason: {
    ja: "クラウドは、設定一つで世界中の誰からも見えるようになります。しかも設定はサービス側の更新で変わることがあります。",
    en: "One setting can open a cloud to the whole world, and updates by the provider can change it.",
  },
  risk: 5,
  scope: { register: "services", kinds: ["cloud", "mail"] },
  condition: {
    all: [
      { fact: "service.settingsReviewed", is: true },
      { fact: "service.defaultScopeClosed", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "共有の初期設定と外部共有の設定がわかる管理画面",
      en: "The admin page showing default scope and outside sharing",
    },
  },
  byHand: [
    {
      fact: "service.settingsReviewed",
      question: {
        ja: "クラウドとメールの設定を、この半年のうちに見直しましたか?",
        en: "Have the settings of clouds and mail been reviewed in the last six months?",
      },
      until: "services",
    },
    {
      fact: "service.defaultScopeClosed",
      question: {
        ja: "新しく作ったファイルやフォルダは、はじめは本人か社内だけに見えますか?",
        en: "Are new files and folders at first visible only to their maker or inside the company?",
      },
      until: "services",
    },
  ],
  task: {
    title: { ja: "クラウドの設定を見直す", en: "Review the cloud settings" },
    steps: [
      {
        ja: "サービスの管理画面に管理者で入り、「共有」「外部共有」「公開範囲」の設定を開きます。",
        en: "Sign in as administrator and open the settings for sharing, outside sharing and visibility.",
      },
      {
        ja: "初期の範囲を「本人のみ」か「社内」にし、「リンクを知る全員」は止めるか、期限つきにします。",
        en: "Set the default to owner only or company, and forbid links for anyone or give them an end date.",
      },
      {
        ja: "管理者の人数、多要素認証の必須、外部アプリの連携、メールの自動転送を順に見て、要らないものを止めます。",
        en: "Look at number of administrators, required second factor, connected apps and mail forwarding; stop what is not needed.",
      },
      {
        ja: "ログインしていないブラウザで、自社の共有先を1つ開き、中が見えないことを確かめます。",
        en: "In a browser that is not signed in open one of your own shares and see that nothing shows.",
      },
      {
        ja: "設定画面を保存し、サービスごとに証拠として添えます。",
        en: "Save the settings and attach them to each service as evidence.",
      },
    ],
    minutes: 45,
    minutesEach: 15,
    who: "it",
    everyDays: 180,
    appearDaysBefore: 14,
  },
  references: {
    principles: [3],
    diagnosis: [4, 23],
    articles: [4],
    personalData: [6],
    scs: ["3-1-3-1"],
    iso27001: ["A.5.23", "A.8.3", "A.8.9"],
    threats: ["carelessness", "vulnerabilities", "insider"],
  },
};
