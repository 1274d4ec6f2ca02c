// ⑥.2: business chat and social apps ask for a PIN of their own.
import type { Control } from "./control.ts";

export const appLock: Control = {
  id: "p6-2-app-lock",
  section: "⑥.2",
  principle: 6,
  title: {
    ja: "業務チャットやSNSのアプリに、別の暗証番号がかかっている",
    en: "Chat and social apps have a PIN of their own",
  },
  reason: {
    ja: "端末の鍵が破られても、もう一つ別の鍵があれば時間をかせげます。同じ番号では、鍵が二つある意味がありません。",
    en: "If the device falls, a second and different key gains time. With the same number there might as well be one.",
  },
  risk: 2,
  scope: { register: "devices", kinds: ["phone"] },
  condition: {
    all: [
      { fact: "device.appLockOn", is: true },
      { fact: "device.appPinDiffers", is: true },
    ],
  },
  evidence: {
    grade: "E2",
    days: 180,
    what: {
      ja: "アプリの鍵を設定した持ち主の「確認しました」",
      en: "The owner's confirmation that the apps are locked",
    },
  },
  byHand: [
    {
      fact: "device.appLockOn",
      question: {
        ja: "業務チャットやSNSのアプリで、アプリの鍵を使えるものは使っていますか?",
        en: "Do all chat and social apps that offer a lock of their own use it?",
      },
      until: "devices",
    },
    {
      fact: "device.appPinDiffers",
      question: {
        ja: "アプリの暗証番号は、端末のものと別にしていますか?",
        en: "Is the PIN of the apps different from that of the phone?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "アプリごとの鍵をかける", en: "Lock the apps" },
    steps: [
      {
        ja: "自分のページで、鍵をかけるアプリ(業務チャット・公式SNS・メール)の一覧を見ます。",
        en: "See the list of apps to lock on your own page: chat, company social accounts, mail.",
      },
      {
        ja: "アプリの「設定→プライバシー(セキュリティ)」で、パスコードや生体認証によるロックをオンにします。",
        en: "In the app's privacy or security settings switch on the lock by passcode or biometrics.",
      },
      {
        ja: "番号は端末と別にします。同じものを使っていたら変えます。",
        en: "Choose a number other than the phone's, and change it if it was the same.",
      },
      {
        ja: "アプリに機能がなければ、端末の「アプリをロック」で代えられるかを見ます。",
        en: "If the app has none, see whether the phone itself can lock apps.",
      },
      {
        ja: "自分のページで「設定しました」を押し、証拠にします。",
        en: "Confirm on your own page: that is the evidence.",
      },
    ],
    minutes: 6,
    who: "everyone",
    everyDays: 180,
    appearDaysBefore: 21,
  },
  references: {
    principles: [2, 8],
    diagnosis: [13, 14],
    iso27001: ["A.8.1", "A.8.5"],
    threats: ["carelessness"],
  },
};
