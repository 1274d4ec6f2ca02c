// ⑦.1: a part of every backup was restored within the quarter, unchanged and in time.
import type { Control } from "./control.ts";

export const restoreRehearsal: Control = {
  id: "p7-1-restore-rehearsal",
  section: "⑦.1",
  principle: 7,
  title: {
    ja: "控えから実際に戻せることを3か月ごとに試している",
    en: "Restoring from every backup is tried each quarter",
  },
  reason: {
    ja: "控えがあっても、壊れている、鍵が分からない、半日で戻るはずが3日かかる、ということが起こります。試した控えだけが頼れます。",
    en: "Copies turn out broken, locked with a lost key, or take three days where half a day was promised. Only a copy that was tried can be relied on.",
  },
  risk: 5,
  scope: { register: "backups" },
  condition: {
    all: [
      { fact: "dataSet.restoredUnchanged", is: true },
      { fact: "dataSet.restoredInTime", is: true },
    ],
  },
  evidence: {
    grade: "E3",
    days: 92,
    what: {
      ja: "復元したファイルの照合結果(ハッシュ一致)とかかった時間",
      en: "The comparison of the restored files by hash, and the time it took",
    },
  },
  byHand: [
    {
      fact: "dataSet.restoredUnchanged",
      question: {
        ja: "この3か月のうちに、すべてのデータで一部を戻し、中身が同じことを確かめましたか?",
        en: "Has a part of every set of data been restored within three months and found unchanged?",
      },
      until: "backups",
    },
    {
      fact: "dataSet.restoredInTime",
      question: {
        ja: "戻すのにかかった時間は、決めた時間の内でしたか?",
        en: "Did each restore take no longer than decided?",
      },
      until: "backups",
    },
  ],
  task: {
    title: { ja: "復元テストをする", en: "Rehearse a restore" },
    steps: [
      {
        ja: "控えの台帳でデータを選び、復元テストを始めます。時計が動きだします。",
        en: "Choose the data in the register of backups and start the rehearsal; the clock runs.",
      },
      {
        ja: "いつもの場所ではない空のフォルダに、見本のファイルを戻します。元のデータには上書きしません。",
        en: "Restore the sample into an empty folder, never over the original.",
      },
      {
        ja: "戻したフォルダをこの画面に入れ、控えた日の照合値と同じかを調べます。ファイルは外へ送られません。",
        en: "Drop the folder on this page to compare it with the values of the day of the copy; the files are not sent anywhere.",
      },
      {
        ja: "違っていたら、バックアップのやり方を直して、もう一度控えから始めます。",
        en: "If they differ, mend the way the copy is made and begin again with a new one.",
      },
      {
        ja: "かかった時間と照合の結果を保存し、証拠として残します。試したファイルは消します。",
        en: "Save time and result as evidence and delete the sample.",
      },
    ],
    minutes: 30,
    minutesEach: 20,
    who: "it",
    everyDays: 90,
    appearDaysBefore: 14,
  },
  references: {
    diagnosis: [11],
    articles: [6],
    continuity: [13, 16],
    scs: ["4-3-4-3", "7-1-1-1"],
    iso27001: ["A.8.13", "A.5.30"],
    threats: ["ransomware"],
  },
};
