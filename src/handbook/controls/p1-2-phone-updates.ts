// ①.2: every phone has a supported system, and system and apps update by themselves.
import type { Control } from "./control.ts";

export const phoneUpdates: Control = {
  id: "p1-2-phone-updates",
  section: "①.2",
  principle: 1,
  title: {
    ja: "スマホのOSとアプリが最新に保たれている",
    en: "System and apps of every phone are kept up to date",
  },
  reason: {
    ja: "Wi-Fiの無い場所や権限の確認待ちで、更新は静かに止まります。メールも認証アプリも載ったスマホは、会社の鍵束です。",
    en: "Updates stop silently without Wi-Fi or while waiting for a permission. A phone with mail and authenticator is the company's bunch of keys.",
  },
  risk: 4,
  scope: { register: "devices", kinds: ["phone"] },
  condition: {
    all: [
      { fact: "device.autoUpdate", is: true },
      { fact: "device.appAutoUpdate", is: true },
      { fact: "device.supported", is: true },
    ],
  },
  evidence: {
    grade: "E2",
    days: 35,
    what: {
      ja: "持ち主が自分のページで答えたOSの版と更新画面の確認",
      en: "The owner's answer on their own page: version seen, update screen looked at",
    },
  },
  byHand: [
    {
      fact: "device.appAutoUpdate",
      question: {
        ja: "仕事で使うすべてのスマホで、アプリの自動更新が入っていますか?",
        en: "Do the apps update by themselves on every phone used for work?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "スマホの更新画面を見る", en: "Look at your phone's update screens" },
    steps: [
      {
        ja: "iPhoneは「設定→一般→ソフトウェアアップデート」、Androidは「設定→システム→ソフトウェア更新」を開き、出ていれば当てます。",
        en: "On an iPhone open Settings, General, Software Update; on Android Settings, System, Software update; install what is offered.",
      },
      {
        ja: "App StoreかPlayストアを開き、自分の顔の印→更新待ちのアプリを見て「すべて更新」を押します。",
        en: "Open the App Store or Play Store, tap your picture, look at pending updates and press Update all.",
      },
      {
        ja: "権限の確認で止まっているアプリは、新しく求めている権限を読み、納得できなければ更新せず担当者に聞きます。",
        en: "Where an app waits for new permissions, read them; if they make no sense, ask the person in charge before updating.",
      },
      {
        ja: "「最新です」と出ない、または「サポート終了」と出る機種は、自分のページから買い替えの相談を送ります。",
        en: "If the phone gets no more updates, ask for a replacement from your own page.",
      },
      {
        ja: "自分のページの「私の機器」でOSの版を入れ、「確認しました」を押して証拠にします。",
        en: "Enter the version under My devices on your own page and confirm: that is the evidence.",
      },
    ],
    minutes: 5,
    who: "everyone",
    everyDays: 30,
    appearDaysBefore: 7,
  },
  references: {
    principles: [4],
    diagnosis: [1, 21],
    articles: [1],
    scs: ["4-4-4-1", "4-4-4-2"],
    iso27001: ["A.8.1", "A.8.8"],
    threats: ["vulnerabilities", "remote-work"],
  },
};
