// ②.5: everybody keeps passwords where the company decided, and nowhere else.
import type { Control } from "./control.ts";

export const keptAsDecided: Control = {
  id: "p2-5-kept-as-decided",
  section: "②.5",
  principle: 2,
  title: {
    ja: "全員が決めた場所だけにパスワードを保管している",
    en: "Everyone keeps passwords only where decided",
  },
  reason: {
    ja: "画面の付箋は出入りの人にも見え、机の上のテキストファイルは感染したとたんに全部持ち出されます。",
    en: "A note on the screen is read by every visitor, and a text file on the desktop is carried off whole by the first infection.",
  },
  risk: 4,
  scope: { register: "people" },
  condition: { fact: "person.passwordsKeptAsDecided", is: true },
  evidence: {
    grade: "E2",
    days: 180,
    what: {
      ja: "机と端末を見直した本人の「確認しました」",
      en: "Each person's confirmation after looking over desk and device",
    },
  },
  byHand: [
    {
      fact: "person.passwordsKeptAsDecided",
      question: {
        ja: "付箋・テキストファイル・表計算に残ったパスワードは、全員が片づけましたか?",
        en: "Has everyone cleared passwords from notes, text files and spreadsheets?",
      },
      until: "acknowledgements",
    },
  ],
  task: {
    title: { ja: "机と端末に残ったパスワードを片づける", en: "Clear passwords left on desk and device" },
    steps: [
      {
        ja: "自分のページで、会社が決めた保管場所を読みます。",
        en: "Read on your own page where the company keeps passwords.",
      },
      {
        ja: "画面の縁、キーボードの裏、机の引出し、手帳を見ます。",
        en: "Look at the edge of the screen, under the keyboard, in drawers and notebooks.",
      },
      {
        ja: "PCで「パスワード」「PW」「ID」と検索し、書き並べたファイルがないかを見ます。",
        en: "Search the PC for password, PW and ID, and look for files that list them.",
      },
      {
        ja: "見つかったものを決めた場所へ移し、紙は細断、ファイルはごみ箱からも消します。人に見られたかもしれないものは変えます。",
        en: "Move what you find to the decided place, shred paper, empty the bin, and change any that others may have seen.",
      },
      {
        ja: "「片づけました」を自分のページで押し、証拠にします。",
        en: "Confirm on your own page that it is done: that is the evidence.",
      },
    ],
    minutes: 10,
    who: "everyone",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    principles: [6],
    diagnosis: [3, 12],
    articles: [3],
    personalData: [5],
    scs: ["4-1-6-1", "4-1-6-3"],
    iso27001: ["A.5.17", "A.7.7"],
    threats: ["insider", "carelessness"],
  },
};
