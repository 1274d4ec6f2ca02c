// ⑥.1: nobody leaves a device unlocked or hands it to somebody else.
import type { Control } from "./control.ts";

export const notLent: Control = {
  id: "p6-1-not-lent",
  section: "⑥.1",
  principle: 6,
  title: {
    ja: "全員が、端末を開けたまま離れず、人に貸さない",
    en: "Nobody leaves a device open or lends it",
  },
  reason: {
    ja: "鍵を外して渡した数十秒で、覗き見も監視アプリの導入もできます。ロックは、開けて渡せば働きません。",
    en: "Half a minute with an unlocked phone is enough to look around or to plant a spy app. A lock does nothing once it is opened and handed over.",
  },
  risk: 3,
  scope: { register: "people" },
  condition: { fact: "person.acknowledgedLockRule", is: true },
  evidence: {
    grade: "E2",
    days: 365,
    what: {
      ja: "画面ロックの決まりへの本人の「確認しました」",
      en: "Each person's own confirmation of the rule on locking",
    },
  },
  byHand: [
    {
      fact: "person.acknowledgedLockRule",
      question: {
        ja: "社員全員が、離席時のロックと貸さない決まりを確認しましたか?",
        en: "Has everyone confirmed to lock when leaving and not to lend devices?",
      },
      until: "acknowledgements",
    },
  ],
  task: {
    title: { ja: "離席と貸し借りの決まりを確認する", en: "Confirm the rule on leaving and lending" },
    steps: [
      {
        ja: "自分のページで「画面ロックの決まり」を開きます。",
        en: "Open the rule on locking on your own page.",
      },
      {
        ja: "席を立つ前に押すキーと、画面を見せるときは自分の手で持つことを読みます。",
        en: "Read which keys to press before leaving, and to hold the phone yourself when showing it.",
      },
      {
        ja: "人の端末を勝手に開けるのも攻撃に当たることを読みます。",
        en: "Read that opening another person's device without leave is an attack too.",
      },
      { ja: "今日、席を立つときに一度試します。", en: "Try it once today when you leave your desk." },
      {
        ja: "クイズに答えて「確認しました」を押し、証拠にします。",
        en: "Answer the quiz and confirm: that is the evidence.",
      },
    ],
    minutes: 4,
    who: "everyone",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [8],
    diagnosis: [14, 20],
    personalData: [4, 5],
    iso27001: ["7.3", "A.7.7", "A.6.3"],
    threats: ["insider", "carelessness"],
  },
};
