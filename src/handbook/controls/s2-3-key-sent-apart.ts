// 2.3: a key that travels with the file it locks protects nothing.
import type { Control } from "./control.ts";

export const keySentApart: Control = {
  id: "s2-3-key-sent-apart",
  section: "2.3",
  principle: 2,
  title: { ja: "暗号の鍵をファイルと同じ道で送らない", en: "A key never travels the same way as its file" },
  reason: {
    ja: "鍵が漏れれば、どんなに長くても中身は読まれます。同じメールや同じ相手先への続きのメールでは、一緒に届いて一緒に盗まれます。",
    en: "However long, a leaked key opens everything; sent by the same mail channel it is stolen together with the file.",
  },
  risk: 3,
  scope: { register: "people" },
  condition: "evidence-alone",
  evidence: {
    grade: "E2",
    days: 365,
    what: { ja: "一人ひとりの「確認しました」", en: "Each person's own acknowledgement" },
  },
  byHand: [],
  task: {
    title: { ja: "鍵の渡し方を確認する", en: "Acknowledge how keys are handed over" },
    steps: [
      {
        ja: "自分のページを開き、「鍵の渡し方」を読みます。",
        en: "Open your page and read how keys are handed over.",
      },
      {
        ja: "ファイルを渡すときは、まず会社が決めた共有フォルダを使えないかを考えます。",
        en: "Before sending a file, ask whether the company's shared folder will do instead.",
      },
      {
        ja: "鍵を付けて送るなら、鍵は電話か、前もって決めた方法で伝えます。次のメールでは送りません。",
        en: "If you lock it, tell the key by phone or as agreed beforehand, not in a second mail.",
      },
      {
        ja: "鍵を付箋に書いたり、USBメモリに貼ったり、ファイル名に入れたりしていないかを見直します。",
        en: "Check that no key sticks on a note or USB stick or stands in a file name.",
      },
      {
        ja: "「確認しました」を押します。押した日が証拠として残ります。",
        en: "Press “Acknowledged”; the day is kept as evidence.",
      },
    ],
    minutes: 5,
    who: "everyone",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [5, 8],
    diagnosis: [7, 8],
    personalData: [6],
    scs: ["3-1-4-1"],
    iso27001: ["A.5.14", "A.5.17", "A.8.24"],
    threats: ["carelessness"],
  },
};
