// 9.2: a stolen password alone opens nothing, and what is opened cannot all be read.
import type { Control } from "./control.ts";

export const threeWhys: Control = {
  id: "s9-2-three-whys",
  section: "9.2",
  principle: null,
  title: {
    ja: "クラウドの中身を、入られた後も守る手がある",
    en: "What is in the cloud is protected even after a break-in",
  },
  reason: {
    ja: "事故は「なぜもれた」「なぜ入れた」「なぜ持ち出せた」の3つがそろって起きます。入口だけ守ると、破られた日に全部を失います。",
    en: "An incident needs three things: a leak, a way in, and something to carry off. Guarding only the door loses everything on the day it opens.",
  },
  risk: 4,
  scope: { register: "services", kinds: ["cloud"] },
  condition: {
    all: [
      { fact: "service.usersLimited", is: true },
      { fact: "service.secretsEncrypted", is: true },
      { fact: "service.downloadsLogged", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "3つの「なぜ」に答えた票と、権限・記録の設定画面",
      en: "The sheet answering the three whys, with screens of access and logging",
    },
  },
  byHand: [
    {
      fact: "service.usersLimited",
      question: {
        ja: "すべてのクラウドで、使える人と大事なフォルダを見られる人を絞ってありますか?",
        en: "In every cloud service, are users and readers of important folders kept few?",
      },
      until: "services",
    },
    {
      fact: "service.secretsEncrypted",
      question: {
        ja: "特に大事なファイルは、持ち出されても開けないように暗号化してありますか?",
        en: "Are the most important files encrypted so that a copy cannot be opened?",
      },
      until: "services",
    },
    {
      fact: "service.downloadsLogged",
      question: {
        ja: "誰がいつ何を見たり取り出したりしたかの記録が残る設定ですか?",
        en: "Is it recorded who viewed or downloaded what and when?",
      },
      until: "services",
    },
  ],
  task: {
    title: { ja: "クラウドごとに3つの「なぜ」に答える", en: "Answer the three whys for each cloud" },
    steps: [
      {
        ja: "クラウドの管理画面を開き、利用者の数と、大事なフォルダを見られる人の数を書きます。",
        en: "Open the admin page and note the number of users, and of readers of important folders.",
      },
      {
        ja: "「パスワードがもれたら、それだけで入れるか」を確かめ、入れるなら多要素認証を入れます。",
        en: "Would a leaked password alone let somebody in? If so, switch multi-factor sign-in on.",
      },
      {
        ja: "「入られたら何が見えるか」を確かめ、仕事に要らない人を外します。",
        en: "What could an intruder see? Remove everybody whose work does not need it.",
      },
      {
        ja: "「持ち出されたら読めるか」を確かめ、特に大事なファイルは暗号化し、鍵は別の所に置きます。",
        en: "Could it be read if carried off? Encrypt the most important files and keep the key elsewhere.",
      },
      {
        ja: "答えた票と設定の画面を証拠として添えます。",
        en: "Attach the sheet and the screens as evidence.",
      },
    ],
    minutes: 20,
    minutesEach: 30,
    who: "it",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    principles: [2, 3],
    diagnosis: [4, 23],
    articles: [3, 4],
    scs: ["4-1-3-2", "4-1-7", "3-1-4-1"],
    iso27001: ["A.5.23", "A.8.3", "A.8.15", "A.8.24"],
    threats: ["targeted", "insider", "supply-chain"],
  },
};
