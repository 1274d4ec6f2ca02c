// ⑦.2: three copies counting the original, on two kinds of media, one of them far away.
import type { Control } from "./control.ts";

export const threeTwoOne: Control = {
  id: "p7-2-three-two-one",
  section: "⑦.2",
  principle: 7,
  title: {
    ja: "元のデータを含めて3つ、2種類、1つは遠くにある",
    en: "Three copies with the original, two media, one far away",
  },
  reason: {
    ja: "火事や水害では、PCと隣の外付けディスクが一緒になくなります。遠くの一つが、会社を次の日につなぎます。",
    en: "Fire or flood takes the PC and the disk beside it together. The one far away carries the company into the next day.",
  },
  risk: 5,
  scope: { register: "backups" },
  condition: {
    all: [
      { fact: "dataSet.threeCopies", is: true },
      { fact: "dataSet.twoMedia", is: true },
      { fact: "dataSet.remoteCopy", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "3か所それぞれの控えが写った画面か写真",
      en: "Pictures or screens of the copies in all three places",
    },
  },
  byHand: [
    {
      fact: "dataSet.threeCopies",
      question: {
        ja: "大事なデータは、どれも元を含めて3つ以上ありますか?",
        en: "Are there at least three of every important set of data, the original included?",
      },
      until: "backups",
    },
    {
      fact: "dataSet.twoMedia",
      question: {
        ja: "控えは、2種類以上の媒体(ディスクとクラウドなど)に分かれていますか?",
        en: "Are they on at least two kinds of media, such as disk and cloud?",
      },
      until: "backups",
    },
    {
      fact: "dataSet.remoteCopy",
      question: {
        ja: "1つは、同じ災害にあわない遠い場所(クラウドや離れた拠点)にありますか?",
        en: "Is one far enough away not to be hit by the same disaster, in the cloud or at another site?",
      },
      until: "backups",
    },
  ],
  task: {
    title: { ja: "3・2・1がそろっているか確かめる", en: "Check three, two and one" },
    steps: [
      {
        ja: "控えの台帳で「3-2-1判定」を開き、足りないものを読みます。",
        en: "Open the three-two-one judgement in the register of backups and read what is missing.",
      },
      {
        ja: "1つ目(元)、2つ目(外付けやNAS)、3つ目(クラウドや別の拠点)を順に開き、新しい日付のファイルがあるかを見ます。",
        en: "Open the first, the second and the third place in turn and look for files of a recent date.",
      },
      {
        ja: "遠い控えが同じ建物や同じ川沿いの拠点なら、クラウドか離れた場所に替えます。",
        en: "If the far one is in the same building or by the same river, move it to the cloud or further away.",
      },
      {
        ja: "足りないものは、大事なデータから順に足します。全部をクラウドに置く必要はありません。",
        en: "Add what is missing, the most important data first; not everything need go to the cloud.",
      },
      {
        ja: "3か所の画面か写真を添え、判定を証拠として残します。",
        en: "Attach pictures of all three places and keep the judgement as evidence.",
      },
    ],
    minutes: 20,
    minutesEach: 10,
    who: "it",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    diagnosis: [11],
    articles: [6],
    continuity: [13, 14],
    scs: ["4-3-4-1", "4-3-4-2"],
    iso27001: ["A.8.13"],
    threats: ["ransomware"],
  },
};
