// ⑥.1: the PIN behind the fingerprint has six digits or more and is no birthday.
import type { Control } from "./control.ts";

export const unguessablePin: Control = {
  id: "p6-1-unguessable-pin",
  section: "⑥.1",
  principle: 6,
  title: {
    ja: "ロックの暗証番号が6桁以上で、推測されにくい",
    en: "Unlock PINs have six digits or more and cannot be guessed",
  },
  reason: {
    ja: "指紋や顔が通らないと、端末は暗証番号を聞いてきます。そこが誕生日なら、盗んだ人が数回で開けます。",
    en: "When finger or face fails, the device asks for the PIN. If it is a birthday, the thief is in after a few tries.",
  },
  risk: 4,
  scope: { register: "devices", kinds: ["pc", "phone"] },
  condition: {
    all: [
      { fact: "device.pinSixOrMore", is: true },
      { fact: "device.pinNotPersonal", is: true },
    ],
  },
  evidence: {
    grade: "E2",
    days: 180,
    what: {
      ja: "使う人が自分のページで答えた暗証番号の点検(番号は送らない)",
      en: "The user's answers on their own page; the PIN itself is never sent",
    },
  },
  byHand: [
    {
      fact: "device.pinNotPersonal",
      question: {
        ja: "すべての端末の番号は、誕生日・電話番号・並び数字を避けていますか?",
        en: "Do all PINs avoid birthdays, phone numbers and rows of digits?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "暗証番号を点検する", en: "Check your PIN" },
    steps: [
      {
        ja: "自分の暗証番号が6桁以上か、誕生日・電話番号・並び数字でないかを思い浮かべます。ここには入力しません。",
        en: "Think whether your PIN has six digits and is no birthday, phone number or row; do not type it here.",
      },
      {
        ja: "合わなければ、iPhoneは「設定→Face ID(Touch ID)とパスコード」、Androidは「設定→セキュリティ→画面ロック」で変えます。",
        en: "If not, change it: iPhone under Face ID or Touch ID and Passcode, Android under Security, Screen lock.",
      },
      {
        ja: "iPhoneは同じ画面のいちばん下「データを消去」(10回失敗)をオンにします。バックアップがあることを先に見ます。",
        en: "On an iPhone switch on Erase Data after ten failures at the bottom, after making sure there is a backup.",
      },
      {
        ja: "パターンロックの人は暗証番号に替えます。腕時計や自宅でロックが外れる設定は、会社の決まりに従います。",
        en: "Replace a pattern by a PIN; unlocking by watch or at home only as the company's rule allows.",
      },
      {
        ja: "自分のページで「点検しました」を押し、証拠にします。",
        en: "Confirm on your own page: that is the evidence.",
      },
    ],
    minutes: 5,
    who: "everyone",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    principles: [2, 3, 8],
    diagnosis: [3, 14],
    articles: [3],
    scs: ["4-1-4-2"],
    iso27001: ["A.8.1", "A.8.5"],
    threats: ["carelessness"],
  },
};
