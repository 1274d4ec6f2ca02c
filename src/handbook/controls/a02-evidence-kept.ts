// 付録02: a report to the police is half written, and what proves it would not be lost.
import type { Control } from "./control.ts";

export const evidenceKept: Control = {
  id: "a02-evidence-kept",
  section: "付録02",
  principle: 9,
  title: {
    ja: "通報の下書きがあり、証拠になる記録が残る設定になっている",
    en: "A report is half written, and the records that prove it are kept",
  },
  reason: {
    ja: "記録がなければ、何を盗まれたかも言えず、犯人も追えません。初期設定のままだと、数日で消える機器やクラウドがあります。",
    en: "Without records you cannot say what was taken, nor can anybody be traced, and some devices and clouds erase them within days by default.",
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "incident.reportDrafted", is: true },
      { fact: "incident.logsKept", is: true },
      { fact: "incident.preservationSettled", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "記録の保存期間の設定画面と、通報の下書き",
      en: "Screens of the log retention settings, and the draft report",
    },
  },
  byHand: [
    {
      fact: "incident.reportDrafted",
      question: {
        ja: "警察への通報の下書き(会社の情報を入れた様式)がありますか?",
        en: "Is there a draft for reporting to the police, with the company's details filled in?",
      },
      until: "incidents",
    },
    {
      fact: "incident.logsKept",
      question: {
        ja: "ルータ・サーバー・クラウドの記録が、90日以上残る設定ですか?",
        en: "Are the logs of router, servers and clouds kept for 90 days or more?",
      },
      until: "incidents",
    },
    {
      fact: "incident.preservationSettled",
      question: {
        ja: "事故のとき、記録や画面を消さずに集める人と置き場所が決まっていますか?",
        en: "Is it settled who collects records and screens in an incident, and where they are kept?",
      },
      until: "incidents",
    },
  ],
  task: {
    title: { ja: "証拠になる記録と通報の下書きを整える", en: "Prepare the records and the draft report" },
    steps: [
      {
        ja: "ルータ・NAS・クラウドの管理画面で「ログ」「監査」を開き、何日分残るかを見ます。",
        en: "In the admin pages of router, NAS and clouds open Log or Audit and see how many days are kept.",
      },
      {
        ja: "90日に足りないものは設定を延ばすか、月に1回ファイルに書き出します。",
        en: "Where it is under 90 days, extend it or export a file once a month.",
      },
      {
        ja: "機器とクラウドの時計が合っているかを見て、ずれていれば自動で合わせる設定にします。",
        en: "See that the clocks agree, and let them set themselves.",
      },
      {
        ja: "「いつ・どこで・誰が・何を・なぜ・どのように」の様式に、会社名・連絡先・使っている機器とサービスを先に書きます。",
        en: "Into a form of when, where, who, what, why and how fill company, contact, devices and services.",
      },
      { ja: "設定の画面と下書きを証拠として添えます。", en: "Attach the screens and the draft as evidence." },
    ],
    minutes: 60,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [24],
    scs: ["5-1-1-2", "6-1-1-1", "6-1-1-5"],
    iso27001: ["A.5.28", "A.8.15", "A.8.17"],
    threats: ["ransomware", "targeted", "insider"],
  },
};
