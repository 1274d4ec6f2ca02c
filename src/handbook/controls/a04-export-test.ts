// 付録04: the data of every cloud has really been taken out once and opened.
import type { Control } from "./control.ts";

export const exportTest: Control = {
  id: "a04-export-test",
  section: "付録04",
  principle: 7,
  title: {
    ja: "クラウドからデータを実際に取り出してみている",
    en: "Data has really been taken out of each cloud",
  },
  reason: {
    ja: "「書き出せます」と書いてあっても、添付や履歴が抜けたり、開けない形式だったりします。サービスの終了は数か月前に突然知らされます。",
    en: "Exports may lack attachments or history or come in a form nobody opens, and services end at a few months' notice.",
  },
  risk: 3,
  scope: { register: "services", kinds: ["cloud", "mail"] },
  condition: { fact: "service.exportTested", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "取り出したファイルの一覧と、開いた画面(個人情報は隠す)",
      en: "The list of exported files and a screen of one opened, personal data covered",
    },
  },
  byHand: [
    {
      fact: "service.exportTested",
      question: {
        ja: "すべてのクラウドで、この1年にデータを取り出し、開いて中身を確かめましたか?",
        en: "In the past year, was data exported from every cloud, opened and looked at?",
      },
      until: "services",
    },
  ],
  task: {
    title: { ja: "クラウドからの取出しを試す", en: "Try taking data out" },
    steps: [
      {
        ja: "管理画面で「エクスポート」「データのダウンロード」を開き、実行します。",
        en: "In the admin page open Export or Download data and run it.",
      },
      {
        ja: "終わるまでの時間とファイルの大きさを書きます。",
        en: "Write down the time it took and the size.",
      },
      {
        ja: "ファイルを別のソフトで開き、件数・日付・添付がそろっているかを3件比べます。",
        en: "Open it in another program and compare three records for number, dates and attachments.",
      },
      {
        ja: "足りないものがあれば、別の取り方を事業者に聞くか、手元に控えを残すことにします。",
        en: "If something is missing, ask the provider for another way or keep copies yourself.",
      },
      {
        ja: "一覧と画面を証拠として添え、取り出したファイルは決めた場所に移すか消します。",
        en: "Attach list and screen as evidence, and move the exported file to its place or erase it.",
      },
    ],
    minutes: 20,
    minutesEach: 30,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 45,
  },
  references: {
    diagnosis: [11, 23],
    articles: [6],
    continuity: [13, 16],
    scs: ["3-1-3-1"],
    iso27001: ["A.5.23", "A.8.13"],
    threats: ["supply-chain"],
  },
};
