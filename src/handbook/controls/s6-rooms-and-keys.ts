// 6: it is known who holds which key or card, and that each holder needs it.
import type { Control } from "./control.ts";

export const roomsAndKeys: Control = {
  id: "s6-rooms-and-keys",
  section: "6",
  principle: null,
  title: {
    ja: "鍵とカードの持ち主がすべてわかり、必要な人だけが持つ",
    en: "Every key and card has a known holder who needs it",
  },
  reason: {
    ja: "返し忘れた鍵が1本あれば、どんな設定をしても人事の棚まで歩いて行けます。入退室の機器も、更新しないと外から操られます。",
    en: "One unreturned key leads past every setting to the personnel files, and an entry system never updated can be worked from outside.",
  },
  risk: 3,
  scope: { register: "keys", kinds: ["door", "safe"] },
  condition: {
    all: [
      { fact: "key.holdersKnown", is: true },
      { fact: "key.holdersEntitled", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "持ち主の受領印か署名の入った鍵の一覧と、実物を数えた日",
      en: "The list of keys with holders' signatures and the day they were counted",
    },
  },
  byHand: [
    {
      fact: "key.holdersKnown",
      question: {
        ja: "鍵と入館カードは、1本ずつ誰が持っているかわかりますか?",
        en: "Is the holder of every single key and card known?",
      },
      until: "keys",
    },
    {
      fact: "key.holdersEntitled",
      question: {
        ja: "人事や経理などの部屋の鍵は、その仕事の人だけが持っていますか?",
        en: "Are keys to personnel, accounts and the like held only by those who work there?",
      },
      until: "keys",
    },
  ],
  task: {
    title: { ja: "鍵とカードを数える", en: "Count keys and cards" },
    steps: [
      {
        ja: "鍵の台帳を印刷し、合鍵・金庫・ロッカー・ICカード・暗証番号の扉まで載っているかを見ます。",
        en: "Print the register and see that spare keys, strongboxes, lockers, cards and code doors are on it.",
      },
      {
        ja: "一人ずつ実物を見せてもらい、番号を確かめて署名をもらいます。",
        en: "Have each person show the real thing, check its number and take a signature.",
      },
      {
        ja: "見つからないものは、カードなら止め、鍵なら錠の交換を決めます。辞めた人や仕事の変わった人からは回収します。",
        en: "Block a missing card, decide on a new lock for a missing key, and collect from those who left or moved.",
      },
      {
        ja: "入退室システムやスマートロックが台帳にあるか、更新の日付が新しいかを見ます。暗証番号は人が抜けたら変えます。",
        en: "See that the entry system or smart lock is registered and recently updated; change door codes when somebody leaves.",
      },
      {
        ja: "署名の入った一覧を写真に撮り、数えた日とともに証拠として添えます。",
        en: "Take a photo of the signed list and attach it with the day of the count as evidence.",
      },
    ],
    minutes: 40,
    minutesEach: 2,
    who: "office",
    everyDays: 180,
    appearDaysBefore: 14,
  },
  references: {
    principles: [1],
    diagnosis: [15, 16, 17],
    personalData: [5],
    scs: ["4-1-7"],
    iso27001: ["A.5.11", "A.7.1", "A.7.2", "A.7.3"],
    threats: ["insider", "carelessness"],
  },
};
