// 6: every share link has a purpose and an end, and a stranger's browser sees nothing.
import type { Control } from "./control.ts";

export const linksClosed: Control = {
  id: "s6-links-closed",
  section: "6",
  principle: null,
  title: {
    ja: "共有リンクに目的と期限があり、外から開けない",
    en: "Share links have a purpose and an end, and do not open to strangers",
  },
  reason: {
    ja: "リンクを知る人は誰でも同じ権限を持ちます。転送や検索で広がっても、送った側には何も知らされません。",
    en: "Whoever has the link has the right, and nothing tells you when it is forwarded or found.",
  },
  risk: 5,
  scope: { register: "shares", kinds: ["link"] },
  condition: {
    all: [
      { fact: "share.purposeKnown", is: true },
      { fact: "share.notPastEnd", is: true },
      {
        any: [
          { fact: "share.closedToStrangers", is: true },
          { fact: "share.meantForPublic", is: true },
        ],
      },
    ],
  },
  evidence: {
    grade: "E3",
    days: 35,
    what: { ja: "ログインせずに開いた確かめの結果", en: "The result of opening it without signing in" },
  },
  byHand: [
    {
      fact: "share.purposeKnown",
      question: {
        ja: "出している共有リンクは、どれも目的と相手がわかっていますか?",
        en: "Are purpose and recipient of every share link known?",
      },
      until: "shares",
    },
    {
      fact: "share.notPastEnd",
      question: {
        ja: "共有リンクはどれも期限を決めてあり、過ぎたものは止めましたか?",
        en: "Does every share link have an end, and are those past it closed?",
      },
      until: "shares",
    },
    {
      fact: "share.closedToStrangers",
      question: {
        ja: "共有リンクは、知らない人が開いても中が見えないようになっていますか?",
        en: "Do share links show nothing to a stranger who opens them?",
      },
      until: "shares",
    },
    {
      fact: "share.meantForPublic",
      question: {
        ja: "誰でも見られるものは、見せてよいと決めたものだけですか?",
        en: "Is everything open to all meant to be so?",
      },
      until: "shares",
    },
  ],
  task: {
    title: { ja: "共有リンクを閉じて回る", en: "Close share links" },
    steps: [
      {
        ja: "クラウドの管理画面で、外部に共有しているファイルの一覧を書き出し、台帳に取り込みます。",
        en: "Export the list of files shared outside from the cloud's admin page and import it.",
      },
      {
        ja: "目的か期限が空の行について、出した人に聞いて埋めます。返事が無ければ止めます。",
        en: "Ask the sender about rows without purpose or end; with no answer close them.",
      },
      {
        ja: "期限を過ぎたもの、終わった仕事のものを止め、残すものは相手を名指しした共有に替えます。",
        en: "Close what is past its end or finished; turn the rest into shares for named people.",
      },
      {
        ja: "自社のリンクだけを、ログインしていないブラウザで開きます。中が見えたら、その場で閉じて記録します。",
        en: "Open your own links, no others, in a browser that is not signed in; if one shows its contents close and record it at once.",
      },
      {
        ja: "自動の確かめを動かすと、開けなかったという結果が証拠として残ります。",
        en: "Run the automatic check: that they did not open is kept as evidence.",
      },
    ],
    minutes: 20,
    minutesEach: 3,
    who: "it",
    everyDays: 30,
    appearDaysBefore: 7,
  },
  references: {
    diagnosis: [4, 8],
    articles: [4],
    personalData: [6],
    scs: ["3-1-4-1"],
    iso27001: ["A.5.14", "A.5.15", "A.8.3", "A.8.12"],
    threats: ["carelessness", "insider"],
  },
};
