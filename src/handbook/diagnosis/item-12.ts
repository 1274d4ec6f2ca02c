// Question 12, papers and media: its texts and the measures against a weak answer.
import type { Question } from "./question.ts";

export const item12: Question = {
  number: 12,
  part: 2,
  principles: [],
  label: { ja: "書類の保管", en: "Papers and media" },
  question: {
    ja: "大切な書類やUSBメモリなどを机に出したままにせず、鍵のかかる所にしまっていますか?",
    en: "Are important papers, USB sticks and disks locked away rather than left on desks?",
  },
  examples: [
    { ja: "帰るときに机の上を空にしている", en: "Desks are clear at the end of the day" },
    {
      ja: "個人情報の書類は鍵付きの棚に入れ、鍵の持ち主が決まっている",
      en: "Personal data is in a locked cabinet and the key has a keeper",
    },
    { ja: "複合機に印刷物を置き忘れない決まりがある", en: "Prints are not left on the printer" },
  ],
  why: {
    ja: "清掃・来客・宅配など、事務所には多くの人が入ります。無くなったことに気づけないのが、いちばん困ります。",
    en: "Cleaners, visitors and couriers come in daily. Worst of all is not noticing that something has gone.",
  },
  risk: 3,
  findOut: {
    ask: {
      ja: "総務と経理に「大事な書類はどの棚にあり、鍵は誰が持っていますか」と聞きます。",
      en: "Ask administration and accounting which cabinet holds important papers and who has the key.",
    },
    look: {
      ja: "終業後に10分歩き、机の上と複合機の周りに残る書類の数を数えます。",
      en: "After hours walk around for ten minutes and count papers left on desks and around the printer.",
    },
    minutes: 10,
  },
  measures: [
    {
      id: "d12-clear-desk",
      title: { ja: "終業前の5分を片付けの時間にする", en: "Give five minutes to clearing desks" },
      level: 1,
      appliesTo: ["no", "partly", "unknown"],
      risk: 3,
      why: {
        ja: "全員が同じ時間にすれば、片付けられない書類の置き場不足も見えてきます。",
        en: "Done together, it also shows which papers have nowhere to go.",
      },
      steps: [
        {
          ja: "机に残してよいもの(文具・電話・空のパソコン)を決めます。",
          en: "Decide what may stay on a desk.",
        },
        {
          ja: "鍵の要る書類と媒体を部署ごとに5つ挙げ、入れる棚を割り当てます。",
          en: "Each department names five kinds that need a lock and gets a cabinet.",
        },
        {
          ja: "終業5分前に音楽やチャイムで知らせ、全員で片付けます。",
          en: "Signal five minutes before closing, and clear together.",
        },
        { ja: "当番が棚の鍵をかけ、表に印をつけます。", en: "Whoever is on duty locks up and ticks a list." },
        {
          ja: "2週間続け、入りきらない棚を足すか、古い書類を捨てる日を決めます。",
          en: "After two weeks add a cabinet, or set a day for throwing old papers out.",
        },
      ],
      minutes: 45,
      cost: { min: 0, max: 0, basis: "free" },
      who: "everyone",
    },
    {
      id: "d12-cabinet",
      title: { ja: "鍵付きの棚と鍵の管理簿をそろえる", en: "Provide locked cabinets and a key list" },
      level: 2,
      appliesTo: ["no", "partly"],
      risk: 3,
      why: {
        ja: "棚に鍵があっても、鍵が引き出しに入っていれば誰でも開けられます。",
        en: "A lock means little if its key lies in the drawer beside it.",
      },
      steps: [
        {
          ja: "個人情報・契約書・バックアップ媒体の量を測ります。",
          en: "Measure how much personal data, contracts and backup media there is.",
        },
        {
          ja: "足りない分の鍵付き棚を買い、通路から見えない所に置きます。",
          en: "Buy what is missing and place it out of sight.",
        },
        {
          ja: "鍵の番号・持ち主・予備の場所を管理簿に書きます。",
          en: "List key numbers, keepers and spares.",
        },
        {
          ja: "USBメモリなどに番号を貼り、借りた人と返した日を残します。",
          en: "Number USB sticks and log who takes and returns them.",
        },
        { ja: "半年に一度、管理簿と現物を突き合わせます。", en: "Compare list and reality twice a year." },
      ],
      minutes: 180,
      cost: { min: 10_000, max: 60_000, basis: "once" },
      who: "it",
    },
    {
      id: "d12-less-paper",
      title: { ja: "持たなくてよい紙を減らす", en: "Keep less paper" },
      level: 3,
      appliesTo: ["partly"],
      risk: 2,
      why: {
        ja: "無いものは無くなりません。保存年限を過ぎた書類の片付けが、いちばん確かな対策です。",
        en: "What you do not have cannot be lost. Clearing what need not be kept is the surest measure.",
      },
      steps: [
        {
          ja: "書類の種類と、法令や契約で決まった保存年限を税理士などに確かめて表にします。",
          en: "Tabulate kinds of documents and how long law or contract requires them; ask your tax adviser.",
        },
        {
          ja: "年限を過ぎたものを部署ごとに箱へ集めます。",
          en: "Collect what has passed its time, department by department.",
        },
        {
          ja: "捨てる前に責任者が中身を見て、一覧に印をつけます。",
          en: "The person responsible looks through it and marks the list.",
        },
        {
          ja: "細断するか、証明書の出る溶解サービスに出します。",
          en: "Shred it or use a pulping service that issues a certificate.",
        },
        {
          ja: "次からは年度末に同じことをする予定を入れます。",
          en: "Put the same job in the calendar for each year's end.",
        },
      ],
      minutes: 240,
      cost: { min: 0, max: 30_000, basis: "once" },
      who: "it",
    },
  ],
};
