// Question 17, last one out: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item17: Question = {
  number: 17,
  part: 2,
  principles: [],
  label: { ja: "最終退出", en: "Last one out" },
  question: {
    ja: "最後に帰る人が鍵をかけ忘れない仕組みがありますか?",
    en: "Is there a routine that keeps the last person out from forgetting to lock up?",
  },
  examples: [
    { ja: "最後の人が時刻と名前を書く表がある", en: "The last person signs a sheet with time and name" },
    {
      ja: "窓・火元・電灯の確認を一枚の表にしている",
      en: "Windows, heating and lights are on one checklist",
    },
    { ja: "警備の入り切りの記録が残る", en: "The alarm system records when it was set" },
  ],
  why: {
    ja: "誰が最後かわからない会社では、全員が「誰かがかけた」と思います。記録があれば、その場で気づけます。",
    en: "Where nobody knows who is last, everybody thinks somebody locked up. A record makes people notice on the spot.",
  },
  risk: 2,
  findOut: {
    ask: {
      ja: "遅くまで残ることの多い人に「最後に出るとき、何を確かめますか」と聞きます。",
      en: "Ask somebody who often stays late what they check on leaving.",
    },
    look: {
      ja: "出入口に確認表があるか、昨日の欄が埋まっているかを見ます。",
      en: "Look for a checklist at the door and whether yesterday's line is filled in.",
    },
    minutes: 10,
  },
  measures: [
    {
      id: "d17-sheet",
      title: { ja: "出口に「最後の人」の確認表を貼る", en: "Put a last-one-out sheet at the door" },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 2,
      why: {
        ja: "手に鍵を持ったときに目に入る場所に貼るだけで、忘れは大きく減ります。",
        en: "Seen with the key in hand, it prevents most forgetting.",
      },
      steps: [
        {
          ja: "確かめること(窓、裏口、火元、金庫、機器の棚、警備)を7つまでに絞ります。",
          en: "Limit it to seven checks: windows, back door, heating, cash box, device cabinet, alarm.",
        },
        {
          ja: "日付・時刻・名前・確認の欄を作り、出口の目の高さに貼ります。",
          en: "Add date, time, name and ticks, and hang it at eye level by the exit.",
        },
        {
          ja: "最後から2番目の人は「お先に、あとお願いします」と声をかける決まりにします。",
          en: "The second to last says aloud that the next one locks up.",
        },
        {
          ja: "朝一番の人は、鍵が開いていたら欄に印をつけて知らせます。",
          en: "The first one in marks it if the door was open.",
        },
        {
          ja: "一週間試し、抜けた欄の理由を聞いて直します。",
          en: "Try it for a week and fix the reasons for gaps.",
        },
      ],
      minutes: 30,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
    {
      id: "d17-keys",
      title: { ja: "鍵と警備の持ち主を整理する", en: "Sort out keys and alarm codes" },
      level: 2,
      appliesTo: ["no", "partly"],
      risk: 2,
      why: {
        ja: "合鍵の数がわからない錠は、かけても守れません。人の入れ替わりのたびに増えています。",
        en: "A lock with an unknown number of keys guards little, and each change of staff adds one.",
      },
      steps: [
        {
          ja: "鍵・カード・警備の暗証番号を持つ人の一覧を作ります。",
          en: "List holders of keys, cards and alarm codes.",
        },
        { ja: "現物を見せてもらい、番号を合わせます。", en: "See them and match the numbers." },
        {
          ja: "数が合わない錠は交換し、警備の番号は変えます。",
          en: "Replace locks that do not add up, and change the code.",
        },
        {
          ja: "開け閉めができる人を時間帯ごとに決めます。",
          en: "Decide who may open and close at which times.",
        },
        {
          ja: "退職の手続きに返却と番号の変更を入れます。",
          en: "Add return and code change to the leaving checklist.",
        },
      ],
      minutes: 120,
      cost: { min: 0, max: 30_000, basis: "once" },
      who: "owner",
    },
    {
      id: "d17-review",
      title: { ja: "月に一度、表を見て抜けを減らす", en: "Look at the sheet monthly" },
      level: 3,
      appliesTo: ["partly"],
      risk: 2,
      why: {
        ja: "埋まらない日は、決まって同じ曜日や同じ残業の日です。理由が見えれば直せます。",
        en: "Gaps fall on the same weekday or the same overtime. Seen, they can be fixed.",
      },
      steps: [
        { ja: "一か月分の表を集め、空欄の日を数えます。", en: "Collect a month and count gaps." },
        { ja: "曜日・行事・人手の偏りを見ます。", en: "Look for weekday, event or staffing." },
        { ja: "抜けやすい日だけ、上司が声をかけます。", en: "On those days the manager reminds." },
        {
          ja: "休日出勤と工事の日の決まりを別に書き足します。",
          en: "Add a rule for weekends and building works.",
        },
        { ja: "空欄の数を翌月と比べます。", en: "Compare with the next month." },
      ],
      minutes: 30,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
  ],
};
