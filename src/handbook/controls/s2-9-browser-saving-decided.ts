// 2.9: whether browsers may keep passwords is the owner's recorded decision, since advice differs.
import type { Control } from "./control.ts";

export const browserSavingDecided: Control = {
  id: "s2-9-browser-saving-decided",
  section: "2.9",
  principle: 2,
  title: {
    ja: "ブラウザに覚えさせてよいかを、経営者が決めて設定している",
    en: "Whether browsers may keep passwords is decided and set",
  },
  reason: {
    ja: "便利さと、席を離れた隙や侵入でまとめて盗まれるおそれの両方があり、専門家の助言も分かれます。決めないままだと、各自ばらばらになります。",
    en: "It is handy, yet all may be stolen at once from an open desk or a hacked PC, and experts differ. Undecided, everybody does something else.",
  },
  risk: 3,
  scope: "company",
  condition: {
    all: [
      { fact: "passwordStorage.browserDecided", is: true },
      { fact: "passwordStorage.browserSettingMatches", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 365,
    what: {
      ja: "経営者の決定(理由と日付つき)と、ブラウザの設定画面",
      en: "The owner's decision with reason and date, and the browser setting",
    },
  },
  byHand: [
    {
      fact: "passwordStorage.browserDecided",
      question: {
        ja: "ブラウザにパスワードを覚えさせてよいかを、経営者が理由を付けて決めましたか?",
        en: "Has the owner decided, with a reason, whether browsers may keep passwords?",
      },
      until: "documents",
    },
    {
      fact: "passwordStorage.browserSettingMatches",
      question: {
        ja: "会社のPCのブラウザは、その決定のとおりに設定されていますか?",
        en: "Are the browsers on company PCs set as decided?",
      },
      until: "devices",
    },
  ],
  task: {
    title: { ja: "ブラウザ保存を使うかを決める", en: "Decide on saving in browsers" },
    steps: [
      {
        ja: "この画面の比較表を開き、専用の管理アプリ・ブラウザ・紙のノートの良い点と弱い点を見ます。",
        en: "Open the comparison on this page: dedicated manager, browser, paper notebook, with their strong and weak points.",
      },
      {
        ja: "「使わない」「条件つきで使う」を選びます。条件は、画面ロック・PCの暗号化・同期するアカウントの多要素認証の3つです。",
        en: "Choose not at all, or on conditions: screen lock, disk encryption, and a second factor on the account that syncs.",
      },
      {
        ja: "理由と見直す日を書き、経営者の名前で決定を記録します。全員に伝えます。",
        en: "Write the reason and the day of review, record it in the owner's name, and tell everybody.",
      },
      {
        ja: "使わないなら、ブラウザの「設定→パスワード」で保存をオフにし、残っているものを管理アプリへ移して消します。",
        en: "If not, switch saving off in the browser's password settings, move what is there to the manager and delete it.",
      },
      {
        ja: "決定と、設定を変えた画面を保存し、証拠として添えます。",
        en: "Save the decision and the changed setting, and attach both as evidence.",
      },
    ],
    minutes: 40,
    who: "owner",
    everyDays: 365,
    appearDaysBefore: 30,
  },
  references: {
    principles: [6],
    diagnosis: [3, 14],
    articles: [3],
    scs: ["4-1-6-1", "4-1-6-3"],
    iso27001: ["A.5.17", "A.8.1", "A.8.9"],
    threats: ["targeted", "carelessness"],
  },
};
