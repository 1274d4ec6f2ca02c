// 7.1: once a month everybody hears of one trick, with a link to who said it first.
import type { Control } from "./control.ts";

export const monthlySharing: Control = {
  id: "s7-1-monthly-sharing",
  section: "7.1",
  principle: null,
  title: { ja: "月に1回、手口を全員に伝えている", en: "Everybody hears about a current trick once a month" },
  reason: {
    ja: "担当者だけが知っていても、メールを開くのは全員です。また、うわさを流すと、本当の注意も聞かれなくなります。",
    en: "The person in charge may know, but everybody opens mail; and passing on rumours makes people deaf to real warnings.",
  },
  risk: 3,
  scope: "company",
  condition: { fact: "news.primarySourceFirst", is: true },
  evidence: {
    grade: "E1",
    days: 35,
    what: {
      ja: "その月に社内へ流した文面(元のページのアドレス入り)",
      en: "The month's notice to staff, with the address of the original page",
    },
  },
  byHand: [
    {
      fact: "news.primarySourceFirst",
      question: {
        ja: "社内に流す前に、発表した本人(メーカーや公的機関)のページを確かめていますか?",
        en: "Before passing news on, do you check the page of whoever announced it?",
      },
      until: "news",
    },
  ],
  task: {
    title: { ja: "今月の手口を1つ、全員に伝える", en: "Tell everybody about one trick this month" },
    steps: [
      {
        ja: "今月届いた知らせから、自社でも起こりそうなものを1つ選びます。",
        en: "From this month's news choose one thing that could happen here too.",
      },
      {
        ja: "それを最初に発表したメーカーや公的機関のページを開き、日付と内容を確かめます。",
        en: "Open the page of the maker or public body that announced it, and check date and content.",
      },
      {
        ja: "「何が起きるか・どう見分けるか・誰に言うか」を3行で書き、元のページのアドレスを付けます。",
        en: "Write three lines, what happens, how to tell, whom to inform, and add the address of that page.",
      },
      {
        ja: "朝礼か社内の連絡で全員に伝え、休みの人には紙で渡します。",
        en: "Tell everybody at the morning meeting or by the usual channel, and on paper to those away.",
      },
      { ja: "流した文面を証拠として添えます。", en: "Attach the notice as evidence." },
    ],
    minutes: 20,
    who: "it",
    everyDays: 30,
    appearDaysBefore: 7,
  },
  references: {
    diagnosis: [5, 20],
    articles: [5],
    scs: ["6-1-1-6"],
    iso27001: ["7.3", "7.4", "A.5.7", "A.6.3"],
    threats: ["targeted", "business-mail", "carelessness"],
  },
};
