// Question 5, threat news: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item05: Question = {
  number: 5,
  part: 1,
  principles: [4],
  label: { ja: "脅威の情報共有", en: "Threat news" },
  question: {
    ja: "新しい攻撃の手口を知り、社内に知らせる仕組みがありますか?",
    en: "Is there a routine for learning about new attacks and telling everybody in the company?",
  },
  examples: [
    {
      ja: "IPAや警察の注意喚起を受け取る担当者がいる",
      en: "Somebody receives the alerts of IPA and the police",
    },
    {
      ja: "朝礼やチャットで月に一度は手口を共有している",
      en: "Tricks are shared at least monthly at a meeting or in chat",
    },
    {
      ja: "怪しいメールを受け取った人が、すぐ全員に知らせられる",
      en: "Whoever gets an odd mail can warn everybody at once",
    },
  ],
  why: {
    ja: "手口は毎月変わります。先に一度聞いた人は、同じ手口に出会ったときに立ち止まれます。",
    en: "Tricks change every month. Somebody who has heard of one is likely to stop when meeting it.",
  },
  risk: 3,
  findOut: {
    ask: {
      ja: "総務・システム担当に「注意喚起のメールを登録していますか、最後に社内へ流したのはいつですか」と聞きます。",
      en: "Ask administration or IT whether they subscribe to alerts, and when they last passed one on.",
    },
    look: {
      ja: "社内チャットやメールで「注意」「偽メール」を検索し、直近の日付を見ます。",
      en: "Search the company chat or mail for warnings and look at the latest date.",
    },
    minutes: 15,
  },
  measures: [
    {
      id: "d05-subscribe",
      title: {
        ja: "注意喚起を受け取る人と流す場所を決める",
        en: "Name who receives alerts and where they go",
      },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 3,
      why: {
        ja: "情報は無料で届きます。足りないのは、読んで自社に関係あるかを決める一人です。",
        en: "The news is free. What is missing is one person who reads it and says whether it concerns us.",
      },
      steps: [
        { ja: "担当を一人、休みのときの代わりを一人決めます。", en: "Name one person and one stand-in." },
        {
          ja: "IPAのメールニュース、JPCERT/CCの注意喚起、都道府県警のサイバー情報を登録します。",
          en: "Subscribe to IPA, JPCERT/CC and the prefectural police's cyber news.",
        },
        {
          ja: "自社が使うメールやクラウドの会社の障害・セキュリティ情報も登録します。",
          en: "Add the status and security pages of the mail and cloud services you use.",
        },
        {
          ja: "社内に「注意喚起」の場所を一つ作ります(チャット、掲示板、朝礼のどれでも)。",
          en: "Open one place for warnings: chat channel, notice board or morning meeting.",
        },
        {
          ja: "今日の一件目を、3行(何が・うちに関係あるか・どうするか)で流します。",
          en: "Send the first one today in three lines: what, does it concern us, what to do.",
        },
      ],
      minutes: 30,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
    {
      id: "d05-monthly",
      title: { ja: "月に一度、手口の5分間共有をする", en: "Share one trick a month in five minutes" },
      level: 2,
      appliesTo: ["no", "partly"],
      risk: 3,
      why: {
        ja: "注意は一か月で薄れます。短く、身近な例で、決まった日にあるほうが続きます。",
        en: "Attention fades within a month. Short, close to home and on a fixed day is what lasts.",
      },
      steps: [
        {
          ja: "毎月第1週の朝礼など、動かさない日を決めます。",
          en: "Fix a day that does not move, such as the first weekly meeting.",
        },
        {
          ja: "社内に届いた実物か、公的機関の事例から一つだけ選びます。",
          en: "Choose just one case: real mail you received, or one from a public body.",
        },
        {
          ja: "「見分ける点を一つ、迷ったら誰に言うか」の順で話します。",
          en: "Say one sign to look for, then whom to tell when in doubt.",
        },
        {
          ja: "出られなかった人には同じ内容を文章で送り、読んだ印をもらいます。",
          en: "Send the same in writing to those absent and ask for a read mark.",
        },
        {
          ja: "話した日と題を一覧に残し、一年で偏りがないか見ます。",
          en: "Keep dates and subjects, and look once a year whether something was left out.",
        },
      ],
      minutes: 60,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
    {
      id: "d05-feedback",
      title: { ja: "届いた注意喚起から動けたかを見る", en: "See whether warnings led to action" },
      level: 3,
      appliesTo: ["partly"],
      risk: 2,
      why: {
        ja: "流しただけでは、更新や確認は進みません。関係ありと決めたものを最後まで追います。",
        en: "Passing on news changes nothing by itself. Follow what concerns you to the end.",
      },
      steps: [
        {
          ja: "3か月分の注意喚起を並べ、「関係あり」の件に印をつけます。",
          en: "List three months of warnings and mark those that concern you.",
        },
        {
          ja: "印の件ごとに、誰が何をしたかを一行で書きます。",
          en: "For each, write in one line who did what.",
        },
        {
          ja: "動けなかった件の理由を一つ選びます(気づかない・担当がいない・方法が不明)。",
          en: "For those left undone pick a reason: unnoticed, nobody responsible, unclear how.",
        },
        {
          ja: "理由に合わせて、送り先や担当を変えます。",
          en: "Change recipients or responsibility accordingly.",
        },
        { ja: "次の3か月後の予定を入れます。", en: "Put the next look in the calendar, three months on." },
      ],
      minutes: 30,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
  ],
};
