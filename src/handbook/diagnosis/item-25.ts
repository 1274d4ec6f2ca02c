// Question 25, written rules: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item25: Question = {
  number: 25,
  part: 3,
  principles: [],
  label: { ja: "ルールの明文化", en: "Written rules" },
  question: {
    ja: "ここまでの対策を社内のルールとして文書にし、全員が見られるようにしていますか?",
    en: "Are these measures written down as company rules that everybody can read?",
  },
  examples: [
    { ja: "基本方針に経営者の名前と日付がある", en: "The policy carries the owner's name and a date" },
    { ja: "従業員向けの決まりが数枚にまとまっている", en: "Rules for employees fit on a few pages" },
    { ja: "どこにあるかを全員が知っている", en: "Everybody knows where they are" },
    { ja: "年に一度見直した日付が残っている", en: "A yearly revision date is on record" },
  ],
  why: {
    ja: "口伝えの決まりは人によって違い、新しい人に届きません。書いてあれば、守る人も注意する人も楽になります。",
    en: "Rules by word of mouth differ by person and miss newcomers. Written ones make it easier to follow and to remind.",
  },
  risk: 3,
  findOut: {
    ask: {
      ja: "総務に「情報の取扱いの決まりはどこにあり、最後の改訂はいつですか」と聞きます。",
      en: "Ask administration where the rules are and when they were last revised.",
    },
    look: {
      ja: "入社一年以内の人に、決まりの場所を実際に開いて見せてもらいます。",
      en: "Ask somebody who joined within a year to open the rules and show you.",
    },
    minutes: 15,
  },
  measures: [
    {
      id: "d25-policy",
      title: { ja: "基本方針を一枚書き、社内と社外に出す", en: "Write and publish a one-page policy" },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 4,
      why: {
        ja: "経営者の名前で出す一枚が、ほかの決まりの根拠になります。二つ星の宣言にも要ります。",
        en: "One page in the owner's name is the ground for all other rules, and needed to declare two stars.",
      },
      steps: [
        {
          ja: "何を守るか・誰が責任を持つか・何をするかを、自社の言葉で5項目に書きます。",
          en: "Write five points in your own words: what to protect, who is responsible, what we do.",
        },
        {
          ja: "IPAのひな形と見比べ、抜けている題がないかを見ます。",
          en: "Compare with IPA's template for missing subjects.",
        },
        {
          ja: "会社名・代表者名・制定日を入れ、経営者が承認します。",
          en: "Add company, representative and date; the owner approves.",
        },
        {
          ja: "自社のホームページに載せます。ない場合は、会社案内や掲示など外から見られる形にします。",
          en: "Put it on the website, or in a brochure or notice that outsiders can see.",
        },
        {
          ja: "朝礼で読み、見直す月を決めます。",
          en: "Read it at the meeting and set the month of revision.",
        },
      ],
      minutes: 60,
      cost: { min: 0, max: 0, basis: "free" },
      who: "owner",
    },
    {
      id: "d25-handbook",
      title: { ja: "従業員向けの決まりを数枚にまとめる", en: "Put employee rules on a few pages" },
      level: 2,
      appliesTo: ["no", "partly"],
      risk: 3,
      why: {
        ja: "厚い規程は読まれません。毎日の場面ごとに「する・しない・困ったら」を並べれば、一年目の人にも伝わります。",
        en: "Thick rule books stay unread. Do, do not, and ask, by everyday scene, also reach newcomers.",
      },
      steps: [
        {
          ja: "この診断で決めたことを、机・メール・外出・辞めるとき・事故の場面に分けます。",
          en: "Sort what you decided here into desk, mail, outside, leaving, incident.",
        },
        {
          ja: "場面ごとに半ページで、する・しない・連絡先を書きます。",
          en: "Give each half a page: do, do not, whom to call.",
        },
        {
          ja: "今できていないことは「いつまでに」と書き、できていると見せません。",
          en: "Write a date for what is not yet done, and do not pretend.",
        },
        {
          ja: "3人に読んでもらい、わからない言葉を直します。",
          en: "Let three people read it and replace words they do not know.",
        },
        {
          ja: "版と日付をつけて一か所に置き、全員が読んだ印を集めます。",
          en: "Give it version and date, keep it in one place, collect read marks.",
        },
      ],
      minutes: 360,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
    {
      id: "d25-revise",
      title: {
        ja: "年に一度、守れない決まりから直す",
        en: "Revise yearly, beginning with rules nobody keeps",
      },
      level: 3,
      appliesTo: ["partly"],
      risk: 3,
      why: {
        ja: "守られない決まりは、ほかの決まりの重みまで軽くします。減らすのも立派な改訂です。",
        en: "A rule nobody keeps weakens the others. Removing one is a revision too.",
      },
      steps: [
        {
          ja: "部署ごとに「守りにくい決まり」を一つ挙げてもらいます。",
          en: "Each department names one rule that is hard to keep.",
        },
        {
          ja: "一年の事故・ヒヤリ・訓練の結果を横に並べます。",
          en: "Put the year's incidents, near misses and drills beside it.",
        },
        {
          ja: "やめる・直す・道具で助ける、のどれかを決めます。",
          en: "Choose: drop, change, or support with a tool.",
        },
        { ja: "この25問にもう一度答え、前回と比べます。", en: "Answer the 25 questions again and compare." },
        {
          ja: "新しい版に日付と承認を入れ、変わった所だけを全員に知らせます。",
          en: "Date and approve the new version, and tell everybody only what changed.",
        },
      ],
      minutes: 120,
      cost: { min: 0, max: 0, basis: "free" },
      who: "owner",
    },
  ],
};
