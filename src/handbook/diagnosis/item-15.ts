// Question 15, visitors: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item15: Question = {
  number: 15,
  part: 2,
  principles: [],
  label: { ja: "立入制限", en: "Visitors" },
  question: {
    ja: "関係のない人が事務所や作業場に入れないようにしていますか?",
    en: "Are people without business kept out of offices and workshops?",
  },
  examples: [
    { ja: "来客は受付で名前を書き、社員が付き添っている", en: "Visitors sign in and are accompanied" },
    { ja: "サーバや書類の部屋にはふだん鍵をかけている", en: "Server and archive rooms are normally locked" },
    { ja: "知らない人には「ご用件は」と声をかけている", en: "People ask strangers whether they can help" },
  ],
  why: {
    ja: "作業着と笑顔があれば、奥まで入れる会社は多いものです。機器を差し込まれたり、書類を撮られたりします。",
    en: "Overalls and a smile open many doors. Somebody inside can plug in a device or photograph papers.",
  },
  risk: 2,
  findOut: {
    ask: {
      ja: "受付や入口に近い席の人に「知らない人が入ってきたら、どうしますか」と聞きます。",
      en: "Ask whoever sits near the entrance what happens when a stranger comes in.",
    },
    look: {
      ja: "表口と裏口から、声をかけられずにどこまで入れるかを歩いて試します。",
      en: "Walk in by the front and back door and see how far you get before anybody speaks to you.",
    },
    minutes: 10,
  },
  measures: [
    {
      id: "d15-greet",
      title: { ja: "入口で声をかけ、来客の名前を残す", en: "Greet visitors and keep their names" },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 3,
      why: {
        ja: "声かけは費用がかからず、お客様には親切、侵入者には一番いやなことです。",
        en: "A greeting costs nothing: kind to visitors, unwelcome to intruders.",
      },
      steps: [
        {
          ja: "入ってよい所と、付き添いが要る所を見取り図に塗り分けます。",
          en: "Colour the floor plan: free to enter, with company only.",
        },
        {
          ja: "来客の記録(日時・会社・名前・相手)の用紙か端末を入口に置きます。",
          en: "Put a sheet or tablet at the entrance: time, firm, name, host.",
        },
        { ja: "来客証を渡し、帰りに返してもらいます。", en: "Hand out a badge and take it back." },
        {
          ja: "「ご用件は承っていますか」の一言を朝礼で全員が言ってみます。",
          en: 'Practise one sentence at the morning meeting: "May I help you?"',
        },
        {
          ja: "宅配と業者の受け渡し場所を入口の近くに決めます。",
          en: "Fix a place near the door for deliveries and trades.",
        },
      ],
      minutes: 30,
      cost: { min: 0, max: 0, basis: "free" },
      who: "everyone",
    },
    {
      id: "d15-zone",
      title: { ja: "奥の部屋に鍵をつけ、入れる人を決める", en: "Lock inner rooms and decide who enters" },
      level: 2,
      appliesTo: ["no", "partly"],
      risk: 3,
      why: {
        ja: "全部を守るのは無理でも、サーバ・書庫・経理だけなら守れます。",
        en: "Not everything can be locked, but server, archive and accounting can.",
      },
      steps: [
        {
          ja: "守る部屋を3つ選び、入る必要のある人の名前を書きます。",
          en: "Choose three rooms and name who needs to enter.",
        },
        {
          ja: "鍵・暗証番号・カードのどれにするか、見積を2社から取ります。",
          en: "Get two quotes for key, code or card.",
        },
        {
          ja: "ネットワーク機器や空きの差込口を、来客の手の届かない場所に移すか塞ぎます。",
          en: "Move network gear and open sockets out of visitors' reach, or block them.",
        },
        {
          ja: "清掃・保守の入室は日時を決め、立会いか記録を残します。",
          en: "Schedule cleaners and technicians, accompanied or recorded.",
        },
        {
          ja: "鍵を渡した人の一覧を作り、退職のときに回収します。",
          en: "List who holds keys and collect them at leaving.",
        },
      ],
      minutes: 240,
      cost: { min: 20_000, max: 300_000, basis: "once" },
      who: "owner",
    },
    {
      id: "d15-walk-test",
      title: { ja: "半年に一度、歩いて試す", en: "Try it on foot twice a year" },
      level: 3,
      appliesTo: ["partly"],
      risk: 2,
      why: {
        ja: "慣れると戸は開いたままになります。試せば、どこが緩んだかがわかります。",
        en: "With habit, doors stay open. A walk shows where.",
      },
      steps: [
        {
          ja: "取引先の知人など、社員が顔を知らない人に頼みます。",
          en: "Ask somebody your staff does not know.",
        },
        {
          ja: "昼休みと夕方に、表と裏から入ってもらいます。",
          en: "Let them come in at lunch and in the evening, front and back.",
        },
        { ja: "声がかかった場所と時間を図に書きます。", en: "Mark where and when they were spoken to." },
        {
          ja: "声をかけた人に礼を言い、かからなかった所の原因を直します。",
          en: "Thank those who spoke, and fix the places where nobody did.",
        },
        { ja: "結果を記録し、次の日程を決めます。", en: "Record it and set the next date." },
      ],
      minutes: 30,
      cost: { min: 0, max: 0, basis: "free" },
      who: "owner",
    },
  ],
};
