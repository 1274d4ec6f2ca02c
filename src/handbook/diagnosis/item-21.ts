// Question 21, private devices: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item21: Question = {
  number: 21,
  part: 3,
  principles: [8],
  label: { ja: "私物の利用", en: "Private devices" },
  question: {
    ja: "私物のスマホやパソコンを仕事に使うときの決まりが、はっきりしていますか?",
    en: "Is it clear what applies when private phones or computers are used for work?",
  },
  examples: [
    {
      ja: "使ってよい・いけないが用途ごとに決まっている",
      en: "What is allowed is settled purpose by purpose",
    },
    { ja: "使う人と機器の届け出がある", en: "Users and devices are registered" },
    { ja: "紛失したときに会社のデータだけ消せる", en: "Company data can be erased if the device is lost" },
    {
      ja: "私物のクラウドやチャットに仕事のデータを置かない",
      en: "Work data is not put into private clouds or chats",
    },
  ],
  why: {
    ja: "決まりがなければ、もう使われています。無くしたとき・辞めたときに、会社のデータに手が届かなくなります。",
    en: "Without a rule it is already happening, and the company cannot reach its data after a loss or a departure.",
  },
  ifNone: {
    ja: "私物を仕事に使わないとはっきり決めて、全員に伝えてあれば「実施している」です。",
    en: "If private devices are clearly ruled out for work and everybody knows it, answer “yes”.",
  },
  risk: 3,
  findOut: {
    ask: {
      ja: "全員に無記名で「仕事の連絡や写真に私物を使いますか」と一問だけ聞きます。",
      en: "Ask everybody one anonymous question: do you use your own device for work messages or photos?",
    },
    look: {
      ja: "メールやクラウドの管理画面で、つながっている端末のうち会社のものではない台数を見ます。",
      en: "In the admin page of mail and cloud count connected devices that are not the company's.",
    },
    minutes: 15,
  },
  measures: [
    {
      id: "d21-decide",
      title: {
        ja: "「使う・条件付きで使う・使わない」を今週決める",
        en: "Decide this week: yes, with conditions, or no",
      },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 4,
      why: {
        ja: "あいまいなままがいちばん危うい状態です。条件は3つから始められます。",
        en: "Leaving it vague is the worst choice. Three conditions are a start.",
      },
      steps: [
        {
          ja: "電話・チャット・メール・写真・ファイルごとに、今の使われ方を聞きます。",
          en: "Ask how calls, chat, mail, photos and files are used now.",
        },
        {
          ja: "用途ごとに三つのどれかを経営者が決めます。",
          en: "The owner chooses one of three for each purpose.",
        },
        {
          ja: "条件は「画面ロック・OSが最新・無くしたらすぐ言う」から始めます。",
          en: "Start with three conditions: screen lock, current system, report loss at once.",
        },
        {
          ja: "使わないと決めた用途には、会社の代わり(電話・カメラ・クラウド)を用意します。",
          en: "For what is ruled out, provide a company alternative.",
        },
        {
          ja: "一枚にして全員に説明し、始める日を決めます。",
          en: "Explain it on one page and set a starting day.",
        },
      ],
      minutes: 60,
      cost: { min: 0, max: 0, basis: "free" },
      who: "owner",
    },
    {
      id: "d21-register",
      title: {
        ja: "届け出と、会社のデータを分ける仕組みを入れる",
        en: "Register devices and separate company data",
      },
      level: 2,
      appliesTo: ["no", "partly"],
      risk: 3,
      why: {
        ja: "個人の写真や連絡先に触れずに会社の分だけ消せる形が、会社にも本人にも公平です。",
        en: "Being able to erase only the company's part, not private photos, is fair to both sides.",
      },
      steps: [
        {
          ja: "届け出の様式(機種・OS・用途・同意)を作ります。",
          en: "Make a form: model, system, purpose, consent.",
        },
        {
          ja: "会社のメールやファイルは、会社が管理するアプリの中だけで使う設定にします。",
          en: "Allow company mail and files only inside managed apps.",
        },
        {
          ja: "サポートの切れたOSや改造した端末からの接続を断ります。",
          en: "Refuse outdated systems and tampered devices.",
        },
        {
          ja: "会社が見るもの・見ないもの・消すものを文書で約束します。",
          en: "Promise in writing what the company sees, does not see, and erases.",
        },
        {
          ja: "退職時に会社のデータを消し、本人と一緒に確かめる手順を決めます。",
          en: "Settle that at leaving the data is erased and checked together.",
        },
      ],
      minutes: 240,
      cost: { min: 0, max: 900, basis: "per-person-month" },
      who: "it",
    },
    {
      id: "d21-recheck",
      title: { ja: "半年に一度、つながっている端末を見直す", en: "Review connected devices twice a year" },
      level: 3,
      appliesTo: ["partly"],
      risk: 2,
      why: {
        ja: "機種変更のたびに、届けのない端末と使われない登録が増えます。",
        en: "Every new phone leaves an unregistered device and a dead entry.",
      },
      steps: [
        { ja: "管理画面の端末一覧と届け出を並べます。", en: "Compare the admin page with the register." },
        {
          ja: "知らない端末の持ち主を探し、届け出か切断かを決めます。",
          en: "Find owners of unknown devices; register or disconnect.",
        },
        { ja: "90日つながっていない登録を消します。", en: "Remove entries silent for 90 days." },
        { ja: "OSの古い端末の人に更新を頼みます。", en: "Ask owners of outdated systems to update." },
        { ja: "台数の変化を記録します。", en: "Record the numbers." },
      ],
      minutes: 60,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
  ],
};
