// Question 20, training: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item20: Question = {
  number: 20,
  part: 3,
  principles: [4, 5],
  label: { ja: "教育", en: "Training" },
  question: {
    ja: "従業員に、情報を守るための教育や注意の呼びかけを続けていますか?",
    en: "Do employees get continuing training and reminders on protecting information?",
  },
  examples: [
    {
      ja: "入社時と、年に一度以上の教育をしている",
      en: "There is training at joining and at least once a year",
    },
    { ja: "受けた人と受けていない人がわかる", en: "It is known who has taken part and who has not" },
    {
      ja: "身近な事故の例で、何をすればよいかを話している",
      en: "Real nearby cases are used to say what to do",
    },
  ],
  why: {
    ja: "設定で止められない手口は、最後に人が止めます。知らない人を責める前に、知る機会をつくるのは会社の役目です。",
    en: "What settings cannot stop, people must. Giving them the chance to learn is the company's part, before any blame.",
  },
  risk: 4,
  findOut: {
    ask: {
      ja: "人事か部門長に「最後の教育はいつで、休んだ人はどうしましたか」と聞きます。",
      en: "Ask personnel or a department head when the last training was and what happened for those absent.",
    },
    look: {
      ja: "研修の参加記録と、配った資料の日付を探します。",
      en: "Look for attendance records and dated handouts.",
    },
    minutes: 10,
  },
  measures: [
    {
      id: "d20-first-lesson",
      title: { ja: "30分の最初の勉強会を開く", en: "Hold a first half-hour lesson" },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 4,
      why: {
        ja: "全部を教えようとすると始まりません。偽メール・パスワード・無くしたときの3つで十分です。",
        en: "Trying to teach everything means never starting. Three subjects are enough: fake mail, passwords, lost devices.",
      },
      steps: [
        {
          ja: "公的機関の無料の動画や資料から、10分のものを一つ選びます。",
          en: "Choose one free ten-minute film or handout from a public body.",
        },
        { ja: "自社に届いた怪しいメールの例を一つ足します。", en: "Add one odd mail your company received." },
        {
          ja: "部署ごとに30分の枠を2回用意し、全員がどちらかに出ます。",
          en: "Offer two half-hour slots per department.",
        },
        {
          ja: "最後に「困ったら誰に言うか」を全員に答えてもらいます。",
          en: "End by letting everybody say whom to tell.",
        },
        {
          ja: "出た人・出られなかった人を名簿に書き、後者に日を決めます。",
          en: "Note who came, and set a day for those who did not.",
        },
      ],
      minutes: 90,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
    {
      id: "d20-plan",
      title: { ja: "一年の教育計画を一枚にする", en: "Plan the year on one page" },
      level: 2,
      appliesTo: ["no", "partly"],
      risk: 3,
      why: {
        ja: "思いつきの教育は忙しい月に消えます。短く、決まった月に分けると続きます。",
        en: "Training by impulse vanishes in busy months. Short and scheduled lasts.",
      },
      steps: [
        {
          ja: "4月は新人、7月は偽メール、10月は紛失、1月は事故対応など4つに分けます。",
          en: "Split into four, such as joiners in April, fake mail in July, loss in October, incidents in January.",
        },
        {
          ja: "役割ごとの題(経理は振込詐欺、営業は持ち出し)を一つずつ決めます。",
          en: "Give roles a subject of their own: transfer fraud for accounting, carrying data for sales.",
        },
        {
          ja: "教材を選びます。無料の資料か、確認テスト付きのサービスを比べます。",
          en: "Choose material: free handouts, or a service with quizzes.",
        },
        {
          ja: "入社日に必ず受ける流れを人事と決めます。",
          en: "Agree with personnel that joiners take it on the first day.",
        },
        {
          ja: "受講の記録の置き場と、終わらない人への声かけ役を決めます。",
          en: "Decide where records live and who reminds.",
        },
      ],
      minutes: 120,
      cost: { min: 0, max: 500, basis: "per-person-month" },
      who: "it",
    },
    {
      id: "d20-check",
      title: { ja: "覚えたかを短い問題と行動で確かめる", en: "Check by quiz and behaviour" },
      level: 3,
      appliesTo: ["partly"],
      risk: 3,
      why: {
        ja: "出席の数では身についたかはわかりません。報告の数や訓練の結果が、変わったかを教えてくれます。",
        en: "Attendance does not show learning. Reports and drill results do.",
      },
      steps: [
        { ja: "5問の確認問題を、教育の一週間後に出します。", en: "Send five questions a week after." },
        {
          ja: "間違いの多い問いを一つ選び、朝礼で説明します。",
          en: "Pick the most missed one for the morning meeting.",
        },
        {
          ja: "怪しいメールの報告数を教育の前後で比べます。",
          en: "Compare reports of odd mail before and after.",
        },
        { ja: "教材の古い部分を直します。", en: "Update old material." },
        { ja: "受講率と変化を経営者に見せます。", en: "Show participation and change to the owner." },
      ],
      minutes: 60,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
  ],
};
