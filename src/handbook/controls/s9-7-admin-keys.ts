// 9.7: beyond ③: administrators sign in with something that cannot be phished.
import type { Control } from "./control.ts";

export const adminKeys: Control = {
  id: "s9-7-admin-keys",
  section: "9.7",
  principle: 3,
  title: {
    ja: "管理者は、だまし取れない鍵でログインしている",
    en: "Administrators sign in with a key that cannot be phished",
  },
  reason: {
    ja: "管理者のIDを取られると、全員のデータと設定を握られます。数字の入力を求める認証は、偽サイトでそのまま盗まれます。",
    en: "Whoever takes an administrator's ID holds everybody's data and settings, and codes typed in can be stolen by a fake site.",
  },
  risk: 5,
  scope: { register: "accounts", kinds: ["admin"] },
  condition: {
    all: [
      { fact: "account.phishingResistant", is: true },
      { fact: "account.spareKeyKept", is: true },
    ],
  },
  evidence: {
    grade: "E1",
    days: 92,
    what: {
      ja: "登録された認証方法の画面と、予備の鍵の保管場所の記録",
      en: "The screen of registered methods, and the record of where the spare is",
    },
  },
  byHand: [
    {
      fact: "account.phishingResistant",
      question: {
        ja: "管理者のアカウントすべてで、USBセキュリティキーかパスキーを使っていますか?",
        en: "Do all administrators sign in with a USB security key or passkey?",
      },
      until: "accounts",
    },
    {
      fact: "account.spareKeyKept",
      question: {
        ja: "管理者すべてに予備の鍵があり、別の場所に保管してありますか?",
        en: "Does each of them have a spare key kept elsewhere?",
      },
      until: "accounts",
    },
  ],
  task: {
    title: { ja: "管理者の鍵を登録し、点検する", en: "Register and check the administrators' keys" },
    steps: [
      {
        ja: "管理画面で管理者の一覧を開き、要らない人の管理者権限を外します。",
        en: "Open the list of administrators and remove those who need not be.",
      },
      {
        ja: "1人ずつ「セキュリティ情報」を開き、USBセキュリティキーかパスキーを2つ登録します。",
        en: "For each, open security info and register two USB keys or passkeys.",
      },
      {
        ja: "SMSやメールの数字で入れる方法が残っていれば外します。",
        en: "Remove any codes by SMS or mail that remain.",
      },
      {
        ja: "予備の鍵を封筒に入れ、金庫などに保管し、場所を台帳に書きます。",
        en: "Put the spare in an envelope, lock it away, and note the place in the register.",
      },
      {
        ja: "登録の画面を撮り、証拠として添えます。",
        en: "Take a screenshot of the registration and attach it as evidence.",
      },
    ],
    minutes: 20,
    minutesEach: 20,
    who: "it",
    everyDays: 90,
    appearDaysBefore: 14,
  },
  references: {
    principles: [2],
    diagnosis: [3, 4],
    articles: [3],
    scs: ["4-1-2-2", "4-1-2-3", "4-1-2-5", "4-1-2-6", "4-1-3-2", "4-1-3-3"],
    iso27001: ["A.5.17", "A.8.2", "A.8.5"],
    threats: ["targeted", "supply-chain", "ransomware"],
  },
};
