// Question 6, mail attachments: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item06: Question = {
  number: 6,
  part: 2,
  principles: [4, 5],
  label: { ja: "添付とリンク", en: "Mail attachments" },
  question: {
    ja: "メールの添付やリンクから感染しないように、開く前に確かめることが身についていますか?",
    en: "Do people check before opening attachments and links, so that mail does not bring in malware?",
  },
  examples: [
    {
      ja: "知らない差出人の添付を開かず、担当者に聞いている",
      en: "Attachments from strangers are not opened but shown to the person in charge",
    },
    {
      ja: "Officeファイルの「コンテンツの有効化」を押さない決まりがある",
      en: 'The rule is not to press "Enable content" in Office files',
    },
    {
      ja: "ログインを求めるリンクは、登録済みの公式ページから入り直している",
      en: "Links asking to sign in are reached again through a saved official page",
    },
    {
      ja: "開いてしまったときの連絡先を全員が言える",
      en: "Everybody can say whom to call after opening something",
    },
  ],
  why: {
    ja: "取引先との実際のやりとりに割り込む偽メールもあり、見た目だけでは見分けられません。開く前の一呼吸と、開いた後の早い連絡が被害を決めます。",
    en: "Some fake mail continues a real exchange with a customer and looks genuine. A pause before, and a quick call after, decide the damage.",
  },
  risk: 5,
  findOut: {
    ask: {
      ja: "営業と経理の一人ずつに「最近の怪しいメールは、どうしましたか」と聞きます。",
      en: "Ask one person in sales and one in accounting what they did with the last odd mail.",
    },
    look: {
      ja: "迷惑メール対策の設定画面と、Officeのマクロを止める設定が入っているかを一台で見ます。",
      en: "On one computer look at the spam filter and at whether Office macros from the internet are blocked.",
    },
    minutes: 15,
  },
  measures: [
    {
      id: "d06-stop-rule",
      title: {
        ja: "「迷ったら開かず、すぐ聞く」を全員に伝える",
        en: "Tell everybody: in doubt, do not open, ask",
      },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 5,
      why: {
        ja: "聞くと怒られる会社では、開いたことが隠されます。経営者の一言が、いちばん早く効きます。",
        en: "Where asking brings trouble, mistakes stay hidden. A word from the owner works fastest.",
      },
      steps: [
        {
          ja: "相談先を一つに決めます(内線、チャット、担当者の名前)。",
          en: "Decide on one place to ask: extension, chat channel or name.",
        },
        {
          ja: "「開いてしまっても、すぐ言えば責めません」と経営者の名前で伝えます。",
          en: "Say in the owner's name: tell us at once and you will not be blamed.",
        },
        {
          ja: "開いてしまったらLANを抜くかWi-Fiを切り、電源は切らずに電話する、の順を一枚にします。",
          en: "Put the order on one page: pull the cable or Wi-Fi, leave the power on, call.",
        },
        {
          ja: "電話のそばとスマホに、その一枚を配ります。",
          en: "Put the page beside phones and on mobiles.",
        },
        {
          ja: "来週、二人に「迷ったらどうしますか」と聞いて、伝わったかを見ます。",
          en: "Next week ask two people what they would do, to see whether it arrived.",
        },
      ],
      minutes: 30,
      cost: { min: 0, max: 0, basis: "free" },
      who: "owner",
    },
    {
      id: "d06-filters",
      title: {
        ja: "メールとOfficeの設定で、届く前・動く前に止める",
        en: "Stop it before it arrives or runs",
      },
      level: 2,
      appliesTo: ["no", "partly"],
      risk: 5,
      why: {
        ja: "人の注意だけに頼ると、忙しい日に破れます。設定で止められるものは先に止めます。",
        en: "Attention alone fails on a busy day. What settings can stop, let settings stop.",
      },
      steps: [
        {
          ja: "メールサービスの迷惑メール・フィッシング対策を標準より一段強くします。",
          en: "Set spam and phishing protection one step above the default.",
        },
        {
          ja: "実行ファイルや古い形式など、仕事で使わない種類の添付を受け取らない設定にします。",
          en: "Refuse attachment types you do not use, such as programs and old formats.",
        },
        {
          ja: "インターネットから来たOfficeファイルのマクロを動かさない設定を全台に入れます。",
          en: "Block macros in Office files from the internet on all machines.",
        },
        {
          ja: "社外からのメールに「社外」の印がつくようにします。",
          en: "Have mail from outside marked as external.",
        },
        {
          ja: "止まったメールを週に一度見て、必要なものだけ通す人を決めます。",
          en: "Name who looks weekly at what was stopped and lets through only what is needed.",
        },
      ],
      minutes: 120,
      cost: { min: 0, max: 600, basis: "per-person-month" },
      who: "it",
    },
    {
      id: "d06-drill",
      title: { ja: "年に2回、偽メールの訓練をする", en: "Run a fake-mail drill twice a year" },
      level: 3,
      appliesTo: ["partly"],
      risk: 4,
      why: {
        ja: "開いた割合よりも、報告した人の割合が会社の力です。練習した報告は本番でもできます。",
        en: "What counts is not who opened but who reported. A practised report also works on the bad day.",
      },
      steps: [
        {
          ja: "訓練の目的と時期(日は伏せる)を経営者が全員に知らせます。",
          en: "The owner announces the purpose and the season, not the day.",
        },
        {
          ja: "自社に来そうな題材(宅配・請求書・再設定)を一つ選びます。",
          en: "Choose one likely theme: parcel, invoice, password reset.",
        },
        {
          ja: "送って、開いた数より「知らせてくれた数と最初の報告までの分数」を測ります。",
          en: "Send it, and count the reports and the minutes until the first one.",
        },
        {
          ja: "その日のうちに見分ける点を全員に説明し、開いた人の名前は出しません。",
          en: "Explain the signs the same day, without naming anybody.",
        },
        {
          ja: "結果を記録し、次回は報告の割合の目標を一つ決めます。",
          en: "Record the result and set one goal for the next share of reports.",
        },
      ],
      minutes: 120,
      cost: { min: 0, max: 100_000, basis: "per-year" },
      who: "it",
    },
  ],
};
