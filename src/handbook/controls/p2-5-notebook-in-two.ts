// ②.5: whoever keeps passwords on paper has a spare book elsewhere and does not write all of each one down.
import type { Control } from "./control.ts";

export const notebookInTwo: Control = {
  id: "p2-5-notebook-in-two",
  section: "②.5",
  principle: 2,
  title: {
    ja: "紙のノートは予備を分けて置き、全部は書いていない",
    en: "A paper notebook has a spare elsewhere and holds no full password",
  },
  reason: {
    ja: "1冊だけのノートは、無くした日に全部のサービスから締め出されます。そのまま使える形で書けば、見た人がその場で入れます。",
    en: "With a single book, losing it locks you out of everything, and passwords written out in full work for whoever sees them.",
  },
  risk: 3,
  scope: "company",
  condition: {
    any: [
      { fact: "passwordStorage.paperNotUsed", is: true },
      {
        all: [
          { fact: "passwordStorage.spareNotebookApart", is: true },
          { fact: "passwordStorage.charactersLeftOut", is: true },
        ],
      },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "2冊の置き場所の写真と確かめた日(中身は写さない)、使わないならその決定",
      en: "A photo of both places with the day, contents not visible; or the decision not to use paper",
    },
  },
  byHand: [
    {
      fact: "passwordStorage.paperNotUsed",
      question: {
        ja: "紙のノートは使わないと決めて、残っていたものは処分しましたか?",
        en: "Has it been decided to use no paper notebook, and were old ones destroyed?",
      },
      until: "keys",
    },
    {
      fact: "passwordStorage.spareNotebookApart",
      question: {
        ja: "ノートを使う場合、予備を別の場所に施錠して置いていますか?",
        en: "If a notebook is used, is a spare locked away elsewhere?",
      },
      until: "keys",
    },
    {
      fact: "passwordStorage.charactersLeftOut",
      question: {
        ja: "ノートには、覚えている数文字を書かない、余分な文字を混ぜるなどの工夫をしていますか?",
        en: "Does the notebook leave out a few remembered characters, or mix in false ones?",
      },
      until: "keys",
    },
  ],
  task: {
    title: { ja: "ノートと予備を確かめる", en: "Check the notebook and its spare" },
    steps: [
      {
        ja: "ノートで管理している人に、手元の1冊と予備の置き場所を聞きます。誰も使っていなければ、その決定を書いて最後の手順へ進みます。",
        en: "Ask those who use a notebook where it and the spare are; if nobody does, write that down and go to the last step.",
      },
      {
        ja: "2冊の見出し(サービスの名前)を並べ、予備に抜けがないかを見ます。",
        en: "Compare the headings of both books and look for what the spare lacks.",
      },
      {
        ja: "書いたとおりに入力しても入れないことを、1件だけ試します。覚えている2、3文字が足りないからです。",
        en: "Try one as written: it should not open, because two or three remembered characters are missing.",
      },
      {
        ja: "1冊を無くしたら予備を見て全部を急いで変える、という順番を持ち主と読み合わせます。",
        en: "Go through the loss with the owner: take the spare and change everything quickly.",
      },
      {
        ja: "2冊をPCから離れた別々の場所に戻し、施錠した写真を証拠として添えます。",
        en: "Lock both away in different places, apart from the PC, and attach a photo as evidence.",
      },
    ],
    minutes: 20,
    who: "office",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    diagnosis: [3, 12],
    articles: [3],
    personalData: [5],
    scs: ["4-1-6-1", "4-1-6-2"],
    iso27001: ["A.5.17", "A.7.7"],
    threats: ["carelessness", "insider"],
  },
};
