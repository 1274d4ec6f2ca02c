// Question 22, contracts: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item22: Question = {
  number: 22,
  part: 3,
  principles: [],
  label: { ja: "契約の秘密保持", en: "Contracts" },
  question: {
    ja: "大切な情報をやりとりする取引先との契約に、秘密を守る取り決めがありますか?",
    en: "Do contracts with partners who exchange important information include confidentiality?",
  },
  examples: [
    {
      ja: "業務委託や共同開発の契約に秘密保持の条項がある",
      en: "Outsourcing and development contracts have such a clause",
    },
    {
      ja: "再委託の承諾・返却・事故のときの連絡も書いてある",
      en: "Subcontracting, return and incident notice are covered too",
    },
    { ja: "個人情報を預ける先を一覧にしている", en: "There is a list of partners holding personal data" },
  ],
  why: {
    ja: "取り決めがないと、漏れたときに連絡も回収も頼めません。個人データの取扱いを任せるときは、相手を監督する義務もあります。",
    en: "Without terms you cannot demand notice or return after a leak. When personal data is entrusted, the law also asks you to supervise.",
  },
  ifNone: {
    ja: "大切な情報をやりとりする取引がなければ「実施している」を選べます(以前の版での扱いです。最新版では確認できていません)。清掃や給与計算など、見られる・預ける取引も思い出してください。",
    en: "With no such partners you may answer “yes” (so in an older edition, not confirmed for the newest). Remember cleaners, payroll and others who see or hold information.",
  },
  risk: 3,
  findOut: {
    ask: {
      ja: "契約書を保管している人に「個人情報や図面を渡している先はどこですか」と聞きます。",
      en: "Ask whoever keeps contracts which partners receive personal data or drawings.",
    },
    look: {
      ja: "取引額の大きい先と、名簿や図面を渡す先から5社を選び、契約書の条項を探します。",
      en: "Take five partners, the largest and those receiving lists or drawings, and look for the clause.",
    },
    minutes: 20,
  },
  measures: [
    {
      id: "d22-list",
      title: { ja: "情報を渡している先を一枚に書き出す", en: "List who receives our information" },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 3,
      why: {
        ja: "印刷、清掃、給与計算、ホームページなど、思ったより多くの先に渡っています。一覧がすべての出発点です。",
        en: "Printers, cleaners, payroll, web designers: there are more than you think. The list is where it all starts.",
      },
      steps: [
        {
          ja: "支払先の一覧から、情報を渡す・見られる先に印をつけます。",
          en: "Mark in the list of payees who receives or can see information.",
        },
        { ja: "渡すもの(個人情報・図面・価格・鍵)と方法を書きます。", en: "Write what is given and how." },
        {
          ja: "契約書の有無と、秘密保持の条項の有無を○×で埋めます。",
          en: "Tick contract and clause, yes or no.",
        },
        {
          ja: "止まったら困る・漏れたら困る先に順番をつけます。",
          en: "Order them by harm if they stop or leak.",
        },
        {
          ja: "上位5社の担当者と、次の更新日を書き足します。",
          en: "Add contact and renewal date for the first five.",
        },
      ],
      minutes: 90,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
    {
      id: "d22-clause",
      title: { ja: "契約のひな形をそろえ、上位から交わす", en: "Prepare a template and sign from the top" },
      level: 2,
      appliesTo: ["no", "partly"],
      risk: 4,
      why: {
        ja: "全社を一度に直す必要はありません。更新のときと、漏れたら困る上位から順に進めます。",
        en: "No need to fix all at once: start with those that matter, and with renewals.",
      },
      steps: [
        {
          ja: "秘密の範囲・目的外の利用・再委託・返却と消去・事故の連絡・確認の権利・期間の7点でひな形を作ります。",
          en: "Draft seven points: scope, purpose, subcontracting, return and erasure, incident notice, right to check, duration.",
        },
        {
          ja: "弁護士か商工会議所などの相談窓口で一度見てもらいます。",
          en: "Have it reviewed by a lawyer or a chamber of commerce desk.",
        },
        {
          ja: "個人データを預ける先には、守り方の条件も足します。",
          en: "For personal data add how it must be protected.",
        },
        {
          ja: "上位5社に理由を説明し、相手の費用や都合も聞いて交わします。一方的に求めません。",
          en: "Explain the reasons to the first five, ask about their cost and needs, and agree; do not impose.",
        },
        {
          ja: "新しい取引は、契約前に一覧へ載せる流れを購買・営業と決めます。",
          en: "Agree with purchasing and sales that new partners enter the list before signing.",
        },
      ],
      minutes: 240,
      cost: { min: 0, max: 100_000, basis: "once" },
      who: "owner",
    },
    {
      id: "d22-verify",
      title: { ja: "年に一度、取り決めが守られているかを聞く", en: "Ask yearly whether terms are kept" },
      level: 3,
      appliesTo: ["partly"],
      risk: 3,
      why: {
        ja: "紙の約束だけでは守りは変わりません。短い質問票でも、相手の担当者を知るきっかけになります。",
        en: "Paper alone protects nothing. Even a short questionnaire brings you to know the other side.",
      },
      steps: [
        {
          ja: "10問以内の質問票(担当者・再委託・事故・バックアップなど)を作ります。",
          en: "Make up to ten questions: contact, subcontractors, incidents, backups.",
        },
        { ja: "上位10社に送り、返事の期日を決めます。", en: "Send it to ten partners with a date." },
        {
          ja: "気になる答えは責めずに電話で聞き、改善の時期を一緒に決めます。",
          en: "Phone about worrying answers, without blame, and agree on a time.",
        },
        { ja: "終わった取引の返却・消去を確かめます。", en: "Check return and erasure for ended business." },
        { ja: "結果を一覧に残し、来年の順番を直します。", en: "Record it and adjust next year's order." },
      ],
      minutes: 120,
      cost: { min: 0, max: 0, basis: "free" },
      who: "it",
    },
  ],
};
