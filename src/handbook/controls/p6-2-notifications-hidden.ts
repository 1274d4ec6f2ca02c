// ⑥.2: neither the lock screen nor a presentation shows mail texts or one-time codes.
import type { Control } from "./control.ts";

export const notificationsHidden: Control = {
  id: "p6-2-notifications-hidden",
  section: "⑥.2",
  principle: 6,
  title: { ja: "通知に、本文・差出人・認証コードが出ない", en: "Notifications show no text, sender or code" },
  reason: {
    ja: "鍵をかけても、通知の一行で商談の相手や認証コードが読まれます。画面を映しての説明中にも、通知は出ます。",
    en: "Even on a locked phone one line tells who you deal with, or the sign-in code. They also pop up while you present.",
  },
  risk: 3,
  scope: { register: "devices", kinds: ["phone"] },
  condition: { fact: "device.notificationsHidden", is: true },
  evidence: {
    grade: "E2",
    days: 180,
    what: {
      ja: "通知の設定を直した持ち主の「確認しました」",
      en: "The owner's confirmation after setting the notifications",
    },
  },
  byHand: [
    {
      fact: "device.notificationsHidden",
      question: {
        ja: "仕事で使うすべてのスマホで、ロック画面の通知の中身が隠れていますか?",
        en: "Is the content of notifications hidden on the lock screen of every phone used for work?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "通知の中身を隠す", en: "Hide the content of notifications" },
    steps: [
      {
        ja: "iPhoneは「設定→通知→プレビューを表示」を「ロックされていないときのみ」か「しない」にします。",
        en: "On an iPhone set Settings, Notifications, Show Previews to When Unlocked or Never.",
      },
      {
        ja: "Androidは「設定→通知→ロック画面上の通知」で、機密の内容を表示しない設定にします。",
        en: "On Android set Notifications on lock screen to hide sensitive content.",
      },
      {
        ja: "メール・SMS・チャット・認証アプリは、差出人も出ないように個別に切ります。",
        en: "For mail, SMS, chat and authenticator switch the sender off too, one by one.",
      },
      {
        ja: "画面を人に見せるときの「応答不可」「集中モード」の入れ方を、スマホとPCで一度試します。",
        en: "Try once how to switch on Do Not Disturb or Focus before showing your screen, on phone and PC.",
      },
      {
        ja: "自分に1通送ってロック画面を見てから、自分のページで「確認しました」を押して証拠にします。",
        en: "Send yourself a message, look at the locked screen, and confirm on your own page: that is the evidence.",
      },
    ],
    minutes: 6,
    who: "everyone",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    principles: [3, 8],
    diagnosis: [13, 14],
    iso27001: ["A.7.7", "A.8.1"],
    threats: ["carelessness"],
  },
};
