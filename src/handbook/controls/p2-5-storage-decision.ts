// ②.5: the company decided where its passwords are kept, with the reason, signed by the owner.
import type { Control } from "./control.ts";

export const storageDecision: Control = {
  id: "p2-5-storage-decision",
  section: "②.5",
  principle: 2,
  title: {
    ja: "パスワードの保管方法を会社で決めている",
    en: "The company has decided where passwords are kept",
  },
  reason: {
    ja: "決まりがないと、付箋、表計算、ブラウザ、頭の中とばらばらになり、漏れても失くしても誰も気づきません。",
    en: "Without a decision they end up on notes, in spreadsheets, browsers and heads, and nobody notices when one is lost or leaks.",
  },
  risk: 4,
  scope: "company",
  condition: { fact: "passwordStorage.placeDecided", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "選んだ方法と理由に社長が署名した記録",
      en: "The chosen method with its reason, signed by the owner",
    },
  },
  byHand: [
    {
      fact: "passwordStorage.placeDecided",
      question: {
        ja: "パスワードをどこに保管するかを、理由とともに会社で決めましたか?",
        en: "Has the company decided, with reasons, where passwords are kept?",
      },
      until: "documents",
    },
  ],
  task: {
    title: { ja: "パスワードの保管方法を決める", en: "Decide where passwords are kept" },
    steps: [
      {
        ja: "紙のノート・スマホの管理アプリ・クラウドの管理サービスを、失くしたとき・盗まれたとき・遠くから狙われたときで比べた表を開きます。",
        en: "Open the table that compares paper, an app on the phone and a cloud manager for loss, theft and attack from afar.",
      },
      {
        ja: "仕事の仕方に合うものを1つ選び、ブラウザに覚えさせてよいかも決めます。",
        en: "Choose the one that fits your work, and decide whether browsers may remember passwords.",
      },
      {
        ja: "製品を使うなら「製品名 トラブル」で事故の記事を調べ、サービスが終わったときの取り出し方を確かめます。",
        en: "For a product, search its name together with trouble, and find out how to take the data out if it ends.",
      },
      {
        ja: "使う場所に置かないこと、予備をどこに置くかを一行ずつ書きます。",
        en: "Write one line each: not where they are used, and where the spare copy lies.",
      },
      {
        ja: "社長が理由とともに署名し、その記録を証拠として添えます。",
        en: "Let the owner sign it with the reason and attach the record as evidence.",
      },
    ],
    minutes: 40,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [3, 25],
    articles: [3],
    scs: ["4-1-6-1"],
    iso27001: ["A.5.17"],
    threats: ["insider", "carelessness"],
  },
};
