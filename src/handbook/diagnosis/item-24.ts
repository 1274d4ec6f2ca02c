// Question 24, incident plan: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item24: Question = {
  number: 24,
  part: 3,
  principles: [9],
  label: { ja: "事故への備え", en: "Incident plan" },
  question: {
    ja: "事故が起きたときの連絡先と手順を決め、すぐ動けるようにしていますか?",
    en: "Are contacts and steps for an incident settled, so that people can act at once?",
  },
  examples: [
    { ja: "最初にすることの一枚が各自の手元にある", en: "Everybody has a one-page list of first steps" },
    { ja: "社内の決める人と代わりの人が決まっている", en: "It is settled who decides, and who stands in" },
    {
      ja: "警察・IPA・保守会社・保険の連絡先を紙でも持っている",
      en: "Contacts of police, IPA, maintenance and insurance exist on paper too",
    },
    { ja: "年に一度は練習している", en: "There is a drill at least once a year" },
  ],
  why: {
    ja: "最初の30分の動きで、止まる日数が変わります。慌てて電源を切ったり消したりすると、原因も証拠も失われます。",
    en: "The first half hour decides how many days you stand still. Switching off or deleting in a hurry loses cause and evidence.",
  },
  risk: 5,
  findOut: {
    ask: {
      ja: "経営者に「今、画面に身代金の要求が出たら、誰が何を決めますか」と聞きます。",
      en: "Ask the owner who decides what if a ransom note appears on a screen right now.",
    },
    look: {
      ja: "連絡先の紙が貼ってある場所と日付を見て、二つの番号が今もつながるかを確かめます。",
      en: "Look where the contact sheet hangs and how old it is, and check that two numbers still answer.",
    },
    minutes: 15,
  },
  measures: [
    {
      id: "d24-first-page",
      title: { ja: "最初の5つを一枚にして、全席に置く", en: "Put the first five steps on every desk" },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 5,
      why: {
        ja: "そのときパソコンは使えないかもしれません。紙で、迷わず読める一枚が要ります。",
        en: "The computer may be what is broken. One clear page on paper is needed.",
      },
      steps: [
        {
          ja: "「ネットから切り離す・電源は切らない・触らない・電話する・メモする」の順を書きます。",
          en: "Write the order: disconnect, leave the power on, do not touch, call, take notes.",
        },
        {
          ja: "電話する社内の番号を2つ(昼・夜と休日)入れます。",
          en: "Add two inside numbers: day, and night or holiday.",
        },
        {
          ja: "誰がLANを抜いてよいかを「誰でも」と書き、間違いでも責めないと添えます。",
          en: "Write that anybody may pull the cable, and that a false alarm is no fault.",
        },
        {
          ja: "印刷して席・サーバの前・工場に貼り、スマホにも写真で入れてもらいます。",
          en: "Print for desks, server and shop floor, with a photo on phones.",
        },
        {
          ja: "明日の朝礼で、一人に声に出して読んでもらいます。",
          en: "Have one person read it aloud at tomorrow's meeting.",
        },
      ],
      minutes: 60,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
    {
      id: "d24-contacts",
      title: { ja: "決める人・連絡先・報告の期限を一覧にする", en: "List deciders, contacts and deadlines" },
      level: 2,
      appliesTo: ["no", "partly", "unknown"],
      risk: 4,
      why: {
        ja: "個人データの漏えいでは、速報を3〜5日以内に出す目安があります。調べる相手を探している時間はありません。",
        en: "For leaks of personal data a first report is expected within three to five days. There is no time to look for help then.",
      },
      steps: [
        {
          ja: "指揮・技術・連絡・記録の役を決め、代わりの人も書きます。社長が不在の場合も決めます。",
          en: "Name command, technical, contact and record, each with a stand-in, also for the owner's absence.",
        },
        {
          ja: "警察(#9110)、IPA、個人情報保護委員会、保守会社、回線、クラウド、保険、弁護士の連絡先を調べます。",
          en: "Look up police (#9110), IPA, the privacy commission, maintenance, line, cloud, insurance and lawyer.",
        },
        {
          ja: "主な取引先の連絡先と、知らせる約束の期限を契約から写します。",
          en: "Copy from contracts whom to notify among partners, and how fast.",
        },
        {
          ja: "業務を止める・再開する・公表する判断を誰がするかを書きます。",
          en: "Write who decides to stop, resume and go public.",
        },
        {
          ja: "紙で3か所(会社・経営者の自宅・担当者)に置き、半年ごとに番号を確かめます。",
          en: "Keep it on paper in three places and check the numbers twice a year.",
        },
      ],
      minutes: 120,
      cost: { min: 0, max: 0, basis: "free" },
      who: "owner",
    },
    {
      id: "d24-insurance",
      title: {
        ja: "調査の頼み先と保険を先に選んでおく",
        en: "Choose investigators and insurance beforehand",
      },
      level: 2,
      appliesTo: ["no", "partly"],
      risk: 3,
      why: {
        ja: "専門の調査は高額になりやすく、当日に探すと着手が遅れます。保険には相談窓口が付くものもあります。",
        en: "Expert investigation is costly, and looking for it on the day delays it. Some insurance brings a help line.",
      },
      steps: [
        {
          ja: "今の保険(火災・賠償)に、サイバーの補償や窓口が付いているかを代理店に聞きます。",
          en: "Ask the agent whether current insurance covers cyber incidents or offers a desk.",
        },
        {
          ja: "お助け隊サービスなど、駆けつけ込みの定額サービスの条件を調べます。",
          en: "Look at flat-rate services with on-site help, such as IPA's listed ones.",
        },
        {
          ja: "補償の範囲(調査・復旧・損害賠償・休業)と自己負担を表にします。",
          en: "Table what is covered: investigation, recovery, liability, downtime, and your share.",
        },
        {
          ja: "2〜3社を比べ、経営者が入るか入らないかを理由と一緒に決めます。",
          en: "Compare two or three; the owner decides with reasons.",
        },
        {
          ja: "証券番号と連絡先を、事故の一覧に書き足します。",
          en: "Add policy number and contact to the incident list.",
        },
      ],
      minutes: 120,
      cost: { min: 50_000, max: 500_000, basis: "per-year" },
      who: "owner",
    },
    {
      id: "d24-drill",
      title: { ja: "年に一度、机の上で1時間の訓練をする", en: "Hold a one-hour tabletop drill yearly" },
      level: 3,
      appliesTo: ["partly"],
      risk: 4,
      why: {
        ja: "手順書の穴は、読んでも見えず、動くと見えます。決める練習が一番の備えです。",
        en: "Gaps in a plan show when acting, not when reading. Practising decisions is the best preparation.",
      },
      steps: [
        {
          ja: "「月曜の朝、共有フォルダが開かない」など、題を一つ選びます。",
          en: "Choose a theme: Monday morning, the shared folder will not open.",
        },
        {
          ja: "経営者・担当・営業・総務の4人以上が、紙の一覧だけを持って集まります。",
          en: "At least four people from different roles meet with the paper list only.",
        },
        {
          ja: "10分ごとに新しい知らせ(取引先からの電話、SNSの投稿)を読み上げます。",
          en: "Every ten minutes read out a new event: a customer's call, a post.",
        },
        {
          ja: "誰が何分で何を決めたかを一人が記録します。",
          en: "One person records who decided what, and when.",
        },
        {
          ja: "足りなかったものを3つ選び、担当と期日を決めます。",
          en: "Pick three gaps with names and dates.",
        },
      ],
      minutes: 90,
      cost: { min: 0, max: 0, basis: "free" },
      who: "owner",
    },
  ],
};
