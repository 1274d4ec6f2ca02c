/** The words of the register of accounts. */
import { signInMethods } from "#src/handbook/registers/index.ts";
import { words } from "#src/text/words.ts";
import type { RegisterWords } from "../kit/definition.ts";

const methods = Object.fromEntries(signInMethods.map(({ id, name }) => [id, name]));

export const registerWords: RegisterWords = {
  title: { ja: "アカウント", en: "Accounts" },
  one: { ja: "アカウント", en: "account" },
  purpose: {
    ja: "誰が、どのサービスに、どうやってログインするか。管理者と共用のIDから書き始めます。パスワードは書きません。",
    en: "Who signs in where, and how. Begin with administrators and shared IDs. Never the passwords.",
  },
  example: {
    ja: "admin@／Microsoft 365／管理者／水野彩（代わり：丹羽正樹）／パスワード＋認証アプリ",
    en: "admin@ / Microsoft 365 / administrator / Aya Mizuno (deputy: Masaki Niwa) / password + authenticator app",
  },
  groups: {
    what: { ja: "どのアカウントか", en: "Which account" },
    "sign-in": { ja: "ログインのしかた", en: "How one signs in" },
    shared: { ja: "共用にしているわけ", en: "Why it is shared" },
    note: { ja: "メモ", en: "Notes" },
  },
  fields: {
    name: {
      label: { ja: "ID・呼び名", en: "ID or name" },
      hint: {
        ja: "ログインに使うIDか、わかる呼び名。パスワードは書かないでください。",
        en: "The ID, or a name for it. Never the password.",
      },
      also: ["id", "ユーザーid", "アカウント", "アカウント名", "ログインid", "account"],
    },
    service: { label: { ja: "サービス", en: "Service" }, also: ["サービス名", "システム", "service"] },
    kind: { label: { ja: "種類", en: "Kind" }, also: ["権限", "区分", "role"] },
    holder: {
      label: { ja: "使う人", en: "Holder" },
      hint: { ja: "共用なら、責任を持つ人です。", en: "Of a shared one, who answers for it." },
      also: ["利用者", "氏名", "使用者", "所有者", "user", "owner"],
    },
    deputy: {
      label: { ja: "代わりに管理できる人", en: "Who else can manage it" },
      also: ["副管理者", "代理"],
    },
    purpose: { label: { ja: "何に使うか", en: "Used for" }, also: ["用途", "目的"] },
    first: { label: { ja: "はじめに使うもの", en: "First step" }, also: ["認証方式"] },
    second: {
      label: { ja: "次に使うもの", en: "Second step" },
      also: ["多要素認証", "二要素", "mfa", "二段階認証"],
    },
    spare_kept: {
      label: {
        ja: "予備の鍵か回復コードを別の場所に置いた",
        en: "A spare key or recovery codes are kept elsewhere",
      },
      hint: { ja: "コードは書かないでください。", en: "Never write the codes here." },
    },
    stronger_unavailable: {
      label: { ja: "これより強い方法が選べないと確かめた", en: "No stronger method can be chosen" },
    },
    checked_on: { label: { ja: "確かめた日", en: "Checked on" }, also: ["確認日", "棚卸日"] },
    shared_reason: { label: { ja: "個人別にできないわけ", en: "Why it cannot be split" } },
    shared_until: { label: { ja: "いつまで共用にするか", en: "Shared until" } },
    traceable: {
      label: { ja: "いつ誰が使ったか後からわかる", en: "Who used it when can be told afterwards" },
    },
    note: { label: { ja: "メモ", en: "Notes" }, also: ["備考", "remarks"] },
  },
  choices: {
    kind: {
      user: { ja: "個人", en: "Personal" },
      admin: { ja: "管理者", en: "Administrator" },
      shared: { ja: "共用", en: "Shared" },
    },
    first: methods,
    second: { none: { ja: "なし（1回だけ）", en: "Nothing: one step" }, ...methods },
  },
};

export const panelText = words({
  ja: {
    title: "ログインの強さ",
    factors: (names: readonly string[]) => `使っている種類：${names.join("と")}`,
    weakest: (name: string) => `いちばん弱いところ：${name}`,
    findOut: "ログインの手順を埋めると、強さと次の一手がわかります（約3分）。",
    upgrade: (name: string, minutes: string) => `いちばん安い次の一手：${name}を加える（約${minutes}分）。`,
    costs: (yen: string) => `目安は1人${yen}円です。`,
  },
  en: {
    title: "How strong the login is",
    factors: (names: readonly string[]) => `Kinds in use: ${names.join(" and ")}`,
    weakest: (name: string) => `Weakest point: ${name}`,
    findOut: "Fill in the steps of the login to see its strength and what to do next: about three minutes.",
    upgrade: (name: string, minutes: string) => `Cheapest next step: add ${name}, about ${minutes} minutes.`,
    costs: (yen: string) => ` Roughly ${yen} yen a person.`,
  },
});

/** What is odd about an account, as a sentence and in a word or two. */
export const findingWords = {
  holderLeft: {
    words: {
      ja: "使う人が退職しています。今日止めるか、別の人に替えてください。",
      en: "Its holder has left. Block it or hand it over today.",
    },
    brief: { ja: "退職者のID", en: "Holder has left" },
  },
  oneFactor: {
    words: {
      ja: "乗っ取られると困るアカウントが、1種類だけで開きます。2つ目を加えてください（約10分）。",
      en: "An account that matters opens with one factor. Add a second: about ten minutes.",
    },
    brief: { ja: "1種類だけ", en: "One factor" },
  },
  twoStepsOnly: {
    words: {
      ja: "二段階ですが、同じ種類が2回です。違う種類に替えてください。",
      en: "Two steps, but of one kind. Use two different kinds.",
    },
    brief: { ja: "二段階だが1種類", en: "Two steps, one factor" },
  },
  weakSecond: {
    words: {
      ja: "管理者の2つ目がSMSやメールです。認証アプリかセキュリティキーに替えてください。",
      en: "An administrator’s second factor is SMS or mail. Change to an app or a security key.",
    },
    brief: { ja: "2つ目が弱い", en: "Weak second" },
  },
  singleAdmin: {
    words: {
      ja: "管理できる人が1人だけです。休んでも困らないよう、もう1人を決めてください。",
      en: "Only one person can manage it. Name a second, for days of absence.",
    },
    brief: { ja: "管理者が1人", en: "One admin" },
  },
  shared: {
    words: {
      ja: "共用のIDに、わけと期限がありません。個人別に分けるか、わけと期限を書いてください。",
      en: "A shared ID without reason and end. Split it, or note both.",
    },
    brief: { ja: "わけのない共用", en: "Shared" },
  },
} as const;
