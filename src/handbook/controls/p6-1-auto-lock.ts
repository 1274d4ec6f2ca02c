// ⑥.1: every PC and phone locks itself after a few minutes.
import type { Control } from "./control.ts";

export const autoLock: Control = {
  id: "p6-1-auto-lock",
  section: "⑥.1",
  principle: 6,
  title: {
    ja: "全端末に画面ロックがかかり、短い時間で自動的に働く",
    en: "Every device locks itself after a short time",
  },
  reason: {
    ja: "開いたままの画面なら、送る・見る・入れるが一瞬でできます。席を立つたびに覚えていなくても、時間が守ってくれます。",
    en: "On an open screen mail is sent, data read and programs installed in a moment. A timer remembers when people do not.",
  },
  risk: 4,
  scope: { register: "devices", kinds: ["pc", "phone"] },
  condition: {
    all: [
      { fact: "device.lockOn", is: true },
      { fact: "device.autoLockShort", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 180,
    what: {
      ja: "自動ロックの分数が写った設定画面(本人の確認でも可)",
      en: "The setting with the minutes, or the user's own confirmation",
    },
  },
  byHand: [
    {
      fact: "device.lockOn",
      question: {
        ja: "すべてのPCとスマホに、暗証番号か生体認証の画面ロックがかかっていますか?",
        en: "Does every PC and phone have a screen lock by PIN or biometrics?",
      },
      until: "devices",
    },
    {
      fact: "device.autoLockShort",
      question: {
        ja: "自動でロックされるまでの時間は、PCで10分、スマホで2分以内ですか?",
        en: "Do PCs lock within 10 minutes and phones within 2?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "自動ロックの時間を確かめる", en: "Check the time until the lock" },
    steps: [
      {
        ja: "Windowsは「設定→個人用設定→ロック画面→スクリーン セーバー」、Macは「システム設定→ロック画面」を開きます。",
        en: "On Windows open Settings, Personalisation, Lock screen, Screen saver; on a Mac System Settings, Lock Screen.",
      },
      {
        ja: "10分以内にし、「再開時にログオン画面に戻る」に印を付けます。",
        en: "Set 10 minutes or less and tick the return to the sign-in screen.",
      },
      {
        ja: "スマホは「設定→画面表示(ディスプレイ)」で、自動ロックを2分以内にします。",
        en: "On the phone set auto-lock to 2 minutes or less under Display.",
      },
      {
        ja: "「Windowsキー+L」(Macは「control+command+Q」)を押し、すぐ鍵がかかることを試します。",
        en: "Press Windows and L, or Control, Command and Q on a Mac, and see that it locks at once.",
      },
      {
        ja: "設定の画面を撮って添えるか、自分のページで「確認しました」を押して証拠にします。",
        en: "Attach a picture of the setting, or confirm on your own page: that is the evidence.",
      },
    ],
    minutes: 5,
    who: "everyone",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    principles: [8],
    diagnosis: [14],
    articles: [3],
    personalData: [5, 6],
    iso27001: ["A.7.7", "A.8.1"],
    threats: ["insider", "carelessness"],
  },
};
