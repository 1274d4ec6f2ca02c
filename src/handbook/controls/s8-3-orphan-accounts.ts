// 8.3: every account belongs to somebody who still works here, shown by comparing lists.
import type { Control } from "./control.ts";

export const orphanAccounts: Control = {
  id: "s8-3-orphan-accounts",
  section: "8.3",
  principle: null,
  title: { ja: "いない人のアカウントが1つも残っていない", en: "No account belongs to somebody who has left" },
  reason: {
    ja: "退職した人が在籍中のIDのまま入り、顧客情報を持ち出した例があります。特別な技術はいりません。",
    en: "People who left have walked back in with their old IDs and taken customer data; it needs no skill at all.",
  },
  risk: 5,
  scope: { register: "accounts" },
  condition: { fact: "account.ownerStillHere", is: true },
  evidence: {
    grade: "E3",
    days: 31,
    what: {
      ja: "サービスから書き出した利用者の一覧を、人の台帳と突き合わせた結果",
      en: "The service's exported list of users compared with the register of people",
    },
  },
  byHand: [
    {
      fact: "account.ownerStillHere",
      question: {
        ja: "すべてのアカウントの持ち主が、いま在籍している人ですか?",
        en: "Does every account belong to somebody who still works here?",
      },
      until: "accounts",
    },
  ],
  task: {
    title: { ja: "利用者の一覧を名簿と突き合わせる", en: "Compare the lists of users with the staff" },
    steps: [
      {
        ja: "クラウドの管理画面で「ユーザー」を開き、一覧をCSVで書き出します。",
        en: "In the cloud's admin page open Users and export the list as CSV.",
      },
      {
        ja: "NAS・VPN装置・業務ソフトなど、名簿とつながっていないものも利用者の一覧を出します。",
        en: "Do the same for the NAS, the VPN box and business software, which know nothing of your staff list.",
      },
      {
        ja: "アカウントの台帳で取り込み、人の台帳にいない持ち主を見つけます。",
        en: "Import the lists into the register of accounts, which finds owners not among your people.",
      },
      {
        ja: "残っていたものは、データの引継ぎ先を決めてから止め、共用のパスワードを知っていた人がいれば変えます。",
        en: "Settle who takes over the data, then disable the account; change shared passwords that person knew.",
      },
      {
        ja: "もう一度書き出して取り込み、残りがないことを証拠として残します。",
        en: "Export and import once more; the result without leftovers is kept as evidence.",
      },
    ],
    minutes: 30,
    minutesEach: 5,
    who: "it",
    everyDays: 30,
    appearDaysBefore: 7,
  },
  references: {
    diagnosis: [4],
    articles: [4],
    scs: ["4-1-1-3", "4-1-1-4", "4-1-2-6"],
    iso27001: ["A.5.16", "A.5.18", "A.6.5"],
    threats: ["insider"],
  },
};
