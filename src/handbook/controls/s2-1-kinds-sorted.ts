// 2.1: every key of the company is sorted as PIN, sign-in password or encryption key.
import type { Control } from "./control.ts";

export const kindsSorted: Control = {
  id: "s2-1-kinds-sorted",
  section: "2.1",
  principle: 2,
  title: {
    ja: "会社の鍵が3種類に分けて一覧になっている",
    en: "Every key of the company is listed as one of three kinds",
  },
  reason: {
    ja: "短くてよい番号と、短いと破られる鍵を取り違えると、守りの弱い所に気づけません。まず種類を決めると、必要な長さが決まります。",
    en: "Some codes may be short and some must not, and mixing them up hides the weak spots. The kind decides the length.",
  },
  risk: 2,
  scope: { register: "keys", kinds: ["password", "encryption"] },
  condition: { fact: "key.kindSettled", is: true },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "種類の欄がすべて埋まった鍵の一覧(鍵そのものは書かない)",
      en: "The list of keys with every kind filled in, without the keys themselves",
    },
  },
  byHand: [
    {
      fact: "key.kindSettled",
      question: {
        ja: "会社で使う暗証番号・パスワード・暗号の鍵は、どれも種類を決めて一覧にしてありますか?",
        en: "Is every PIN, password and encryption key in use listed with its kind?",
      },
      until: "keys",
    },
  ],
  task: {
    title: { ja: "鍵を3種類に分ける", en: "Sort the keys into three kinds" },
    steps: [
      {
        ja: "鍵の台帳を開き、ZIPやOfficeの保護、Wi-Fi、USBメモリ、ルータ、スマホ、カードの鍵を書き出します。鍵そのものは書きません。",
        en: "Open the register of keys and list those of archives, Office files, Wi-Fi, USB sticks, routers, phones and cards; never write the key itself.",
      },
      {
        ja: "一つずつ「盗んだ人が手元で何度でも試せるか」を考えます。試せるなら種類を「暗号キー」にします。",
        en: "For each ask whether a thief could try again and again at home; if so, its kind is encryption key.",
      },
      {
        ja: "数回の失敗で止まる番号は「PINコード」、IDと組で入力するものは「ログインパスワード」にします。",
        en: "Codes that block after a few misses are PINs; what is typed together with an ID is a sign-in password.",
      },
      {
        ja: "Wi-Fiの鍵とルータの管理画面、取り外せるディスクの鍵は、見た目に迷っても「暗号キー」にします。",
        en: "Wi-Fi keys, router passwords and keys of removable disks count as encryption keys, whatever they look like.",
      },
      {
        ja: "種類が空の行が残っていないことを見て、一覧を保存し、証拠として添えます。",
        en: "See that no kind is left empty, save the list and attach it as evidence.",
      },
    ],
    minutes: 30,
    minutesEach: 2,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [3],
    articles: [3],
    iso27001: ["A.5.9", "A.5.17", "A.8.24"],
    threats: ["ransomware", "insider"],
  },
};
