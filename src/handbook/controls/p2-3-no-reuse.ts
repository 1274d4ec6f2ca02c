// ②.3: nobody uses a password twice, nor a pattern that gives the others away.
import type { Control } from "./control.ts";

export const noReuse: Control = {
  id: "p2-3-no-reuse",
  section: "②.3",
  principle: 2,
  title: { ja: "パスワードを使い回している人がいない", en: "Nobody uses a password twice" },
  reason: {
    ja: "一か所から漏れた組合せは、別のサービスで次々に試されます。語尾だけ変えたものも、二つ漏れれば法則が読まれます。",
    en: "A pair that leaked in one place is tried in all the others. If only the ending differs, two leaks give the pattern away.",
  },
  risk: 5,
  scope: { register: "people" },
  condition: { fact: "person.passwordsUnique", is: true },
  evidence: {
    grade: "E2",
    days: 180,
    what: {
      ja: "使い回しの自己点検をした本人の記録(パスワードは送られない)",
      en: "Each person's own record of the reuse check; no password is sent",
    },
  },
  byHand: [
    {
      fact: "person.passwordsUnique",
      question: {
        ja: "この半年のうちに、社員全員が使い回しと似たパスワードを点検しましたか?",
        en: "Has everyone checked for reused and similar passwords within half a year?",
      },
      until: "acknowledgements",
    },
  ],
  task: {
    title: { ja: "使い回しと似たパスワードを点検する", en: "Check for reused and similar passwords" },
    steps: [
      {
        ja: "パスワード管理アプリの点検機能か、「調べる→パスワード」の使い回し点検を開きます。",
        en: "Open the health check of your password manager, or the reuse check under Examine, Passwords.",
      },
      {
        ja: "同じもの、語尾や数字だけが違うもの、私用と同じものを探します。機器やスマホの暗証番号も見ます。",
        en: "Look for equal ones, those that differ only in ending or number, and any you also use privately; include devices and PINs.",
      },
      {
        ja: "見つかったら、メール・お金・クラウドの順に、それぞれ別のものへ変えます。",
        en: "Change each to a different one: mail, money, cloud, in this order.",
      },
      {
        ja: "新しいものは管理アプリに作らせ、会社で決めた場所に保管します。",
        en: "Let the manager make the new ones and keep them where the company decided.",
      },
      {
        ja: "自分のページで点検した日を記録し、「確認しました」を押して証拠にします。",
        en: "Record the day on your own page and confirm: that is the evidence.",
      },
    ],
    minutes: 15,
    who: "everyone",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    diagnosis: [3],
    articles: [3],
    scs: ["4-1-5-4"],
    iso27001: ["A.5.17"],
    threats: ["remote-work", "carelessness"],
  },
};
