// ⑦.2: one copy of everything important is unplugged or cannot be altered.
import type { Control } from "./control.ts";

export const offlineCopy: Control = {
  id: "p7-2-offline-copy",
  section: "⑦.2",
  principle: 7,
  title: {
    ja: "1つの控えは、切り離してあるか、書き換えられない",
    en: "One copy is unplugged or cannot be altered",
  },
  reason: {
    ja: "ランサムウェアは、つながっている控えも一緒に暗号化します。線の抜けた1つだけが、身代金を払わずに戻る道になります。",
    en: "Ransomware encrypts every copy it can reach. The one that was unplugged is the way back without paying.",
  },
  risk: 5,
  scope: { register: "backups" },
  condition: { fact: "dataSet.offlineCopy", is: true },
  evidence: {
    grade: "E1",
    days: 8,
    what: {
      ja: "今週の控えを取って外した記憶装置の写真か、書換え不可の設定と今週の日付の画面",
      en: "A photo of the unplugged disk with this week's copy, or the screen of the unalterable copy with this week's date",
    },
  },
  byHand: [
    {
      fact: "dataSet.offlineCopy",
      question: {
        ja: "大事なデータは、どれも1つの控えがふだん切り離されているか、書き換えられない形ですか?",
        en: "Is one copy of every important set of data normally unplugged or impossible to alter?",
      },
      until: "backups",
    },
  ],
  task: {
    title: { ja: "つなぐ→取る→外す→写真", en: "Plug in, copy, unplug, photo" },
    steps: [
      {
        ja: "しまってある記憶装置をPCにつなぎます。2台あれば、先週と違うほうを使います。",
        en: "Plug in the disk from its place; with two, take the one not used last week.",
      },
      {
        ja: "バックアップを実行し、「完了」と今日の日付を見ます。",
        en: "Run the backup and look for the word done and today's date.",
      },
      { ja: "「取り外し」の操作をしてから、線を抜きます。", en: "Eject it first, then pull the cable." },
      {
        ja: "施錠できる場所に戻します。書換え不可のクラウドやディスクなら、保護の期間が切れていないかを見ます。",
        en: "Lock it away; with unalterable cloud or discs look that the protection has not run out.",
      },
      {
        ja: "外して片づけた写真(または設定の画面)を撮り、証拠として添えます。",
        en: "Take a photo of it put away, or of the setting, and attach it as evidence.",
      },
    ],
    minutes: 10,
    who: "it",
    everyDays: 7,
    appearDaysBefore: 2,
  },
  references: {
    diagnosis: [11],
    articles: [6],
    continuity: [13],
    scs: ["4-3-4-1"],
    iso27001: ["A.8.13"],
    threats: ["ransomware"],
  },
};
