// 2.3: what a thief can take home and try at full speed has a long key.
import type { Control } from "./control.ts";

export const keyLength: Control = {
  id: "s2-3-key-length",
  section: "2.3",
  principle: 2,
  title: { ja: "暗号の鍵が十分に長い", en: "Encryption keys are long enough" },
  reason: {
    ja: "持ち帰られたファイルには回数制限がありません。短い鍵は、手に入るゲーム用PCでも破られます。",
    en: "A file taken home knows no limit on tries, and a gaming PC breaks a short key.",
  },
  risk: 4,
  scope: { register: "keys", kinds: ["encryption"] },
  condition: { fact: "key.longEnough", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "長さの判定がすべて合格になった鍵の一覧(鍵そのものは書かない)",
      en: "The list of keys with every length judged sufficient, without the keys themselves",
    },
  },
  byHand: [
    {
      fact: "key.longEnough",
      question: {
        ja: "ZIP・Office・USBメモリなどの暗号の鍵は、どれも15文字以上ですか?",
        en: "Is every encryption key of archives, Office files and USB sticks at least 15 characters long?",
      },
      until: "keys",
    },
  ],
  task: {
    title: { ja: "短い暗号の鍵を替える", en: "Replace short encryption keys" },
    steps: [
      {
        ja: "鍵の台帳で、種類が「暗号キー」の行だけを表示します。",
        en: "In the register of keys show only those of the kind encryption key.",
      },
      {
        ja: "それぞれの文字数と、使っている文字の種類を記入します。鍵の文字は記入しません。",
        en: "Enter the number and kinds of characters of each, not the characters.",
      },
      {
        ja: "15文字に足りないものは、パスワード管理アプリの生成機能で新しい鍵を作ります。",
        en: "For any shorter than 15 characters make a new one with the generator of the password manager.",
      },
      {
        ja: "ファイルは新しい鍵で作り直し、古い鍵のファイルは消します。相手にも新しい鍵を別の手段で伝えます。",
        en: "Protect the file anew, delete the old one, and give partners the new key by another channel.",
      },
      {
        ja: "判定が全部合格になった一覧を保存し、証拠として添えます。",
        en: "Save the list with every line judged sufficient and attach it as evidence.",
      },
    ],
    minutes: 30,
    minutesEach: 5,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [8],
    diagnosis: [3, 8],
    articles: [3],
    personalData: [6],
    iso27001: ["A.5.17", "A.8.24"],
    threats: ["carelessness", "insider"],
  },
};
