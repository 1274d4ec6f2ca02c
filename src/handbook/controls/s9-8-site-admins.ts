// 9.8: who can change a domain, a site or a social account is known, and each needs more than a password.
import type { Control } from "./control.ts";

export const siteAdmins: Control = {
  id: "s9-8-site-admins",
  section: "9.8",
  principle: 3,
  title: {
    ja: "ドメイン・サイト・SNSの管理者が分かり、多要素認証になっている",
    en: "Administrators of domains, sites and social accounts are known and use multi-factor sign-in",
  },
  reason: {
    ja: "辞めた担当者や制作会社だけがパスワードを知っていると、乗っ取られたときに取り返せません。",
    en: "If only a former employee or the web firm knows the password, a hijacked site cannot be taken back.",
  },
  risk: 4,
  scope: { register: "domains" },
  condition: {
    all: [
      { fact: "domain.adminsListed", is: true },
      { fact: "domain.adminMfa", is: true },
      { fact: "domain.registeredToCompany", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "利用者の一覧と、多要素認証の設定が写った画面",
      en: "Screens of the users and of the multi-factor setting",
    },
  },
  byHand: [
    {
      fact: "domain.adminsListed",
      question: {
        ja: "ドメイン・サイト・SNSのすべてで、ログインできる人の名前が分かっていますか?",
        en: "Is it known by name who can sign in to every domain, site and social account?",
      },
      until: "domains",
    },
    {
      fact: "domain.adminMfa",
      question: {
        ja: "そのすべてのログインに、多要素認証を入れてありますか?",
        en: "Does each of these sign-ins need a second factor?",
      },
      until: "domains",
    },
    {
      fact: "domain.registeredToCompany",
      question: {
        ja: "すべてのドメインとアカウントの名義と連絡先が、個人ではなく会社ですか?",
        en: "Are all of them registered to the company rather than a person?",
      },
      until: "domains",
    },
  ],
  task: {
    title: { ja: "サイトとSNSの管理者を確かめる", en: "Check who runs the sites and social accounts" },
    steps: [
      {
        ja: "ドメインの管理会社・レンタルサーバー・サイトの管理画面・SNSに、1つずつログインします。",
        en: "Sign in one by one to registrar, hosting, site admin and social accounts.",
      },
      {
        ja: "登録された名義とメールアドレスが会社のものかを見て、個人のものなら直します。",
        en: "See that name and mail address are the company's, and correct private ones.",
      },
      {
        ja: "利用者の一覧を開き、辞めた人と終わった制作会社を消します。",
        en: "Open the users and remove people and firms no longer working for you.",
      },
      {
        ja: "「セキュリティ」を開き、多要素認証を入れます。SNSは連携しているアプリも外します。",
        en: "Under security switch multi-factor sign-in on; on social accounts remove linked apps too.",
      },
      {
        ja: "一覧と設定の画面を撮り、証拠として添えます。",
        en: "Take screenshots of both and attach them as evidence.",
      },
    ],
    minutes: 15,
    minutesEach: 15,
    who: "it",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    principles: [2],
    diagnosis: [3, 4, 23],
    articles: [3, 4],
    scs: ["4-1-1-2", "4-1-2-5", "4-1-2-6", "4-1-3-1"],
    iso27001: ["A.5.16", "A.5.17", "A.8.2", "A.8.5"],
    threats: ["supply-chain", "insider"],
  },
};
