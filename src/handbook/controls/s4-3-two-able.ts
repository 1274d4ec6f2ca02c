// 4.3: no account the company depends on has only one person who can open it.
import type { Control } from "./control.ts";

export const twoAble: Control = {
  id: "s4-3-two-able",
  section: "4.3",
  principle: null,
  title: {
    ja: "会社を左右するアカウントを、2人以上が扱える",
    en: "At least two people can manage each account the company depends on",
  },
  reason: {
    ja: "管理者が1人だと、その人の事故や退職で会社ごと締め出されます。パスワードを共有するのではなく、管理者を2人にします。",
    en: "With one administrator an accident or departure locks the whole company out. Do not share a password: appoint two administrators.",
  },
  risk: 5,
  scope: { register: "accounts", kinds: ["admin"] },
  condition: { fact: "account.deputyAble", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "管理者が2人いるとわかる管理画面(それぞれ本人のID)",
      en: "The admin page showing two administrators, each with an own ID",
    },
  },
  byHand: [
    {
      fact: "account.deputyAble",
      question: {
        ja: "メール・ドメイン・会計・銀行などの管理は、どれも2人以上ができますか?",
        en: "Can at least two people manage mail, domain, accounting, bank and the like?",
      },
      until: "accounts",
    },
  ],
  task: {
    title: { ja: "副管理者を置く", en: "Appoint deputy administrators" },
    steps: [
      {
        ja: "アカウントの台帳で、種類が「管理者」で扱える人が1人のものを表示します。",
        en: "Show the administrators' accounts that only one person can use.",
      },
      {
        ja: "社長か担当者のほかに、データの副管理者を決め、本人に役目を説明します。",
        en: "Besides the owner or the person in charge name a deputy for the data and explain the task.",
      },
      {
        ja: "各サービスに副管理者本人のIDを作り、管理者にします。多要素認証も本人の機器で登録します。",
        en: "In each service make the deputy an administrator with an own ID and an own second factor.",
      },
      {
        ja: "副管理者に一度ログインしてもらい、利用者の追加の画面まで開けるかを確かめます。",
        en: "Have the deputy sign in once and open the page where users are added.",
      },
      {
        ja: "管理者が2人いる画面を保存し、証拠として添えます。",
        en: "Save the screen showing two administrators and attach it as evidence.",
      },
    ],
    minutes: 30,
    minutesEach: 10,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [3],
    diagnosis: [4],
    continuity: [3],
    scs: ["4-1-2-1", "4-1-2-2", "4-1-2-5"],
    iso27001: ["5.3", "A.5.2", "A.5.18", "A.8.2"],
    threats: ["carelessness"],
  },
};
