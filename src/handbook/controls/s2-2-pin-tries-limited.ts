// 2.2: a PIN may be short only where the device stops after a few wrong tries.
import type { Control } from "./control.ts";

export const pinTriesLimited: Control = {
  id: "s2-2-pin-tries-limited",
  section: "2.2",
  principle: 2,
  title: {
    ja: "暗証番号で開く端末は、間違え続けると止まる",
    en: "Devices opened by a PIN stop after repeated misses",
  },
  reason: {
    ja: "短い番号が役に立つのは、何度も試せないときだけです。制限がなければ、拾った人が端から順に試して開けられます。",
    en: "A short code protects only while it cannot be tried endlessly; without a limit a finder simply counts through.",
  },
  risk: 4,
  scope: { register: "devices", kinds: ["pc", "phone"] },
  condition: {
    all: [
      { fact: "device.pinTriesLimited", is: true },
      { fact: "device.pinSixOrMore", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "失敗回数の制限と番号の桁数がわかる設定画面の写真",
      en: "A photo of the settings showing the limit on misses and the length of the code",
    },
  },
  byHand: [
    {
      fact: "device.pinTriesLimited",
      question: {
        ja: "すべてのPCとスマホは、番号を間違え続けると待たされるか、止まりますか?",
        en: "Does every PC and phone delay or block after repeated wrong codes?",
      },
      until: "devices",
    },
    {
      fact: "device.pinSixOrMore",
      question: {
        ja: "すべてのPCとスマホの番号は、6桁以上ですか?",
        en: "Is the code of every PC and phone at least six digits long?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "暗証番号の回数制限を入れる", en: "Limit the tries of PINs" },
    steps: [
      {
        ja: "まだ確かめていない端末の一覧を、この画面で開きます。",
        en: "Open the list of devices not yet checked on this page.",
      },
      {
        ja: "iPhoneは「設定→Face IDとパスコード」で、いちばん下の「データを消去」を入れます。Androidは機種の説明でロックまでの回数を見ます。",
        en: "On an iPhone open Face ID & Passcode and switch on Erase Data; for Android look up after how many misses the model locks.",
      },
      {
        ja: "Windowsは「ローカルセキュリティポリシー」の「アカウントロックアウトのしきい値」を10以下にします。管理ツールがあればまとめて配ります。",
        en: "On Windows set the account lockout threshold to 10 or less in Local Security Policy, or roll it out with your management tool.",
      },
      {
        ja: "4桁の番号を6桁以上に変えてもらいます。控えを取ってから行うと、消去の設定が働いても困りません。",
        en: "Have four-digit codes changed to six or more; back up first, so that an erasure does no harm.",
      },
      {
        ja: "端末ごとに設定画面を写真に撮り、証拠として添えます。",
        en: "Take a photo of the settings on each device and attach it as evidence.",
      },
    ],
    minutes: 20,
    minutesEach: 3,
    who: "it",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [6, 8],
    diagnosis: [3, 13, 14],
    articles: [3],
    scs: ["4-1-4-1", "4-1-4-2"],
    iso27001: ["A.5.17", "A.8.1", "A.8.5"],
    threats: ["remote-work", "carelessness"],
  },
};
