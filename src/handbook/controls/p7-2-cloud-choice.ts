// ⑦.2: the owner decided which data goes to the cloud, and the copies there are well locked.
import type { Control } from "./control.ts";

export const cloudChoice: Control = {
  id: "p7-2-cloud-choice",
  section: "⑦.2",
  principle: 7,
  title: {
    ja: "クラウドに置く控えを選び、入口を守っている",
    en: "What goes to the cloud is chosen, and its door is guarded",
  },
  reason: {
    ja: "全部を置けば高くつき、置かなければ災害で戻れません。控えの入口を奪われると、元も控えも一度に消されます。",
    en: "All of it is expensive, none of it leaves no way back after a disaster. Whoever takes the account of the copies can wipe both.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "backup.cloudChoiceMade", is: true },
      { fact: "backup.cloudMfaOn", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "量と費用を比べて社長が署名した表と、多要素認証の画面",
      en: "The sheet of size and price signed by the owner, and the screen showing a second factor",
    },
  },
  byHand: [
    {
      fact: "backup.cloudChoiceMade",
      question: {
        ja: "どのデータをクラウドに控えるか(控えないか)を、社長が決めましたか?",
        en: "Has the owner decided which data is copied to the cloud, or that none is?",
      },
      until: "backups",
    },
    {
      fact: "backup.cloudMfaOn",
      question: {
        ja: "クラウドの控えを消せる管理者には、すべて多要素認証が入っていますか?",
        en: "Does every admin who could delete copies in the cloud use a second factor?",
      },
      until: "accounts",
    },
  ],
  task: {
    title: { ja: "クラウドに置く控えを選ぶ", en: "Choose what is copied to the cloud" },
    steps: [
      {
        ja: "控えの台帳を「ないと仕事が止まる順」に並べ、容量を書きます。",
        en: "Sort the register by what stops the work first and write down the sizes.",
      },
      {
        ja: "上から足していき、月いくらまでなら何が入るかを表で見ます。",
        en: "Add them up from the top and see what fits for how much a month.",
      },
      {
        ja: "社長が線を引き、入れないものは別の遠い場所を決めます。",
        en: "Let the owner draw the line, and find another far place for the rest.",
      },
      {
        ja: "クラウドの控え専用の管理者を分け、多要素認証と「消せない期間」の設定を入れます。",
        en: "Give the backup an admin of its own, with a second factor and a time in which nothing can be deleted.",
      },
      {
        ja: "署名した表と設定の画面を、証拠として添えます。",
        en: "Attach the signed sheet and the settings as evidence.",
      },
    ],
    minutes: 60,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [3],
    diagnosis: [11, 23],
    articles: [3, 6],
    continuity: [14],
    scs: ["4-3-4-2", "4-1-3-2"],
    iso27001: ["A.8.13", "A.5.23"],
    threats: ["ransomware"],
  },
};
