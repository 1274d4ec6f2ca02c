// ⑦.1: the company knows which data must come back, how fast, and where its copies are.
import type { Control } from "./control.ts";

export const backupMap: Control = {
  id: "p7-1-backup-map",
  section: "⑦.1",
  principle: 7,
  title: {
    ja: "何をどこに控え、いつまでに戻すかの一覧がある",
    en: "A list says what is copied where and how soon it must be back",
  },
  reason: {
    ja: "担当者の頭の中にだけある控えは、その人がいない日に戻せません。一覧にない共有フォルダは、失ってから気づきます。",
    en: "Copies known only to one person cannot be restored on the day that person is away, and a folder on no list is missed only when it is gone.",
  },
  risk: 4,
  scope: "company",
  condition: {
    all: [
      { fact: "backup.mapComplete", is: true },
      { fact: "backup.goalsSet", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: { ja: "部署ごとに確かめた控えの一覧", en: "The list of backups, confirmed by each department" },
  },
  byHand: [
    {
      fact: "backup.mapComplete",
      question: {
        ja: "失うと困るデータが、スマホの分まで含めてすべて控えの一覧に載っていますか?",
        en: "Is all data whose loss would hurt on the list of backups, phones included?",
      },
      until: "backups",
    },
    {
      fact: "backup.goalsSet",
      question: {
        ja: "データごとに「何時間前まで」「何時間で戻すか」を決めていますか?",
        en: "Is it decided for each set of data how old it may be and how soon it must be back?",
      },
      until: "backups",
    },
  ],
  task: {
    title: { ja: "控えの一覧を見直す", en: "Review the list of backups" },
    steps: [
      {
        ja: "控えの台帳を開き、部署ごとに「これが消えたら困るものは何ですか」と聞いて足します。",
        en: "Open the register of backups and ask each department what it could not do without.",
      },
      {
        ja: "PC・NAS・クラウド・会計ソフト・スマホの写真と連絡先まで、置き場所を書きます。",
        en: "Write down where each lies: PC, NAS, cloud, accounting, down to photos and contacts on phones.",
      },
      {
        ja: "データごとに、持ち主、控えを取る間隔、残す期間、何時間で戻したいかを決めます。",
        en: "Settle owner, how often it is copied, how long copies are kept, and in how many hours it must be back.",
      },
      {
        ja: "ソフトの導入・設定の変更・OSの更新の前後に控えを取ることを、作業の手順に足します。",
        en: "Add to the working steps: a copy before and after new software, changed settings and system updates.",
      },
      {
        ja: "部署の責任者が見た日を入れ、一覧を保存して証拠として添えます。",
        en: "Enter the day each head of department saw it, save the list and attach it as evidence.",
      },
    ],
    minutes: 60,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    diagnosis: [11],
    articles: [6],
    personalData: [6],
    continuity: [13],
    scs: ["4-3-4-1", "7-1-1-1"],
    iso27001: ["A.8.13", "A.5.9"],
    threats: ["ransomware"],
  },
};
