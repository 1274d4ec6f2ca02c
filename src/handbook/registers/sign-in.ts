// Logins as data (F7, R26, R70): methods with their factors and rank, what defeats them, and the judge's words.
import type { AccountGroup, Factor, Method, SignInKind, StrengthLevel } from "#src/engine/sign-in/index.ts";
import type { Both } from "#src/text/words.ts";

export type WeaknessId =
  | "relayed-by-false-site"
  | "sim-hijack"
  | "mailbox-opened"
  | "approved-by-habit"
  | "copied"
  | "guessed-or-leaked"
  | "looked-up"
  | "falls-back-to-pin"
  | "forged-or-asleep"
  | "lost-or-stolen"
  | "recovery-is-weaker"
  | "not-a-person";

/** What defeats a method; no method is without any (R70). */
export const weaknesses: Readonly<Record<WeaknessId, Both>> = {
  "relayed-by-false-site": {
    ja: "偽の画面に打ち込むと、その場で中継されて使われます(中間者攻撃)。",
    en: "Typed into a false page, it is passed on and used at once.",
  },
  "sim-hijack": {
    ja: "電話番号を別のSIMに移す手口で、番号ごと奪われた例があります。",
    en: "The number itself has been taken over by moving it to another SIM.",
  },
  "mailbox-opened": {
    ja: "メールボックスがパスワードだけで開くなら、「知っている」が2回になるだけです。",
    en: "If a password alone opens the mailbox, this is knowing something twice.",
  },
  "approved-by-habit": {
    ja: "何度も届く確認を、つい許可してしまうことがあります。",
    en: "Asked often enough, somebody approves out of habit.",
  },
  copied: { ja: "写真や写しで増やせます。", en: "A photo or a copy multiplies it." },
  "guessed-or-leaked": {
    ja: "推測、使い回し、流出で他人の手に渡ります。",
    en: "Guessed, reused or leaked, it is in other hands.",
  },
  "looked-up": {
    ja: "答えは本人のSNSや家族から知られることがあります。",
    en: "The answer can be found from profiles or relatives.",
  },
  "falls-back-to-pin": {
    ja: "読み取れないときはPINで通れるので、PINの強さまで下がります。",
    en: "When it fails, a PIN opens instead, so it is as strong as the PIN.",
  },
  "forged-or-asleep": {
    ja: "偽の指や写真、眠っている間の指で通った例があります。再起動や、わざとの失敗で一時的に止められます。",
    en: "False fingers, pictures and sleeping owners have passed. A restart or failing on purpose switches it off.",
  },
  "lost-or-stolen": {
    ja: "なくしたり盗まれたりします。予備と、止める手順が要ります。",
    en: "It can be lost or stolen: keep a spare and know how to block it.",
  },
  "recovery-is-weaker": {
    ja: "なくしたときの復旧がメールやSMSなら、そこが入口になります。",
    en: "If recovery is by mail or SMS, that is the way in.",
  },
  "not-a-person": {
    ja: "場所を絞るだけで、本人かどうかは分かりません。",
    en: "It narrows the place and says nothing about the person.",
  },
};

export type SignInMethodId =
  | "passkey"
  | "usb-security-key"
  | "usb-security-key-with-pin"
  | "client-certificate"
  | "hardware-token"
  | "ic-card"
  | "authenticator-app"
  | "push-number-match"
  | "push"
  | "biometric"
  | "biometric-with-pin"
  | "sms-code"
  | "voice-code"
  | "mail-code-guarded"
  | "mail-code"
  | "code-table"
  | "password"
  | "pin"
  | "pattern"
  | "secret-question"
  | "ip-restriction";

export type SignInMethod = Method & {
  readonly id: SignInMethodId;
  readonly weaknesses: readonly WeaknessId[];
  readonly name: Both;
};

/**
 * Strongest first. Mail codes come twice: a mailbox that a password alone opens gives nothing but knowledge, one
 * behind its own second factor counts as something to have; neither is recommended. SMS to one phone is a second
 * factor, and not recommended either. Costs are our own rough sums for each person.
 */
export const signInMethods: readonly SignInMethod[] = [
  {
    id: "passkey",
    ways: [
      ["have", "are"],
      ["have", "know"],
    ],
    phishingResistant: true,
    recommended: true,
    rank: 1,
    weaknesses: ["recovery-is-weaker", "lost-or-stolen"],
    adding: { yen: 0, minutes: 10 },
    name: { ja: "パスキー(指紋・顔・PINで開く)", en: "Passkey, opened by finger, face or PIN" },
  },
  {
    id: "usb-security-key-with-pin",
    ways: [["have", "know"]],
    phishingResistant: true,
    recommended: true,
    rank: 2,
    weaknesses: ["lost-or-stolen"],
    adding: { yen: 7_000, minutes: 15 },
    name: { ja: "USBセキュリティキー(PINつき)", en: "USB security key with PIN" },
  },
  {
    id: "usb-security-key",
    ways: [["have"]],
    phishingResistant: true,
    recommended: true,
    rank: 3,
    weaknesses: ["lost-or-stolen"],
    adding: { yen: 7_000, minutes: 15 },
    name: { ja: "USBセキュリティキー", en: "USB security key" },
  },
  {
    id: "client-certificate",
    ways: [["have"]],
    phishingResistant: true,
    recommended: null,
    rank: 4,
    weaknesses: ["lost-or-stolen"],
    adding: { yen: 4_000, minutes: 45 },
    name: { ja: "クライアント証明書(端末に入れる電子証明書)", en: "Client certificate on the device" },
  },
  {
    id: "ic-card",
    ways: [["have"]],
    phishingResistant: false,
    recommended: null,
    rank: 5,
    weaknesses: ["lost-or-stolen"],
    adding: null,
    name: { ja: "ICカード・社員証", en: "Chip card" },
  },
  {
    id: "hardware-token",
    ways: [["have"]],
    phishingResistant: false,
    recommended: true,
    rank: 6,
    weaknesses: ["relayed-by-false-site", "lost-or-stolen"],
    adding: { yen: 3_000, minutes: 15 },
    name: { ja: "ハードウェアトークン(数字が出る小さな機器)", en: "Hardware token showing a code" },
  },
  {
    id: "authenticator-app",
    ways: [["have"]],
    phishingResistant: false,
    recommended: true,
    rank: 7,
    weaknesses: ["relayed-by-false-site", "recovery-is-weaker"],
    adding: { yen: 0, minutes: 10 },
    name: { ja: "認証アプリ(ソフトウェアトークン)の数字", en: "Code from an authenticator app" },
  },
  {
    id: "biometric",
    ways: [["are"]],
    phishingResistant: false,
    recommended: true,
    rank: 8,
    weaknesses: ["forged-or-asleep"],
    adding: null,
    name: { ja: "指紋・顔・静脈など(代わりのPINなし)", en: "Finger, face or vein without a PIN instead" },
  },
  {
    id: "push-number-match",
    ways: [["have"]],
    phishingResistant: false,
    recommended: null,
    rank: 9,
    weaknesses: ["relayed-by-false-site"],
    adding: { yen: 0, minutes: 10 },
    name: { ja: "スマホへの確認通知(画面の数字を選ぶ)", en: "Push with a number to match" },
  },
  {
    id: "push",
    ways: [["have"]],
    phishingResistant: false,
    recommended: null,
    rank: 10,
    weaknesses: ["approved-by-habit", "relayed-by-false-site"],
    adding: null,
    name: { ja: "スマホへの確認通知(許可を押すだけ)", en: "Push to approve with one tap" },
  },
  {
    id: "biometric-with-pin",
    ways: [["are"], ["know"]],
    phishingResistant: false,
    recommended: true,
    rank: 11,
    weaknesses: ["falls-back-to-pin", "forged-or-asleep"],
    adding: null,
    name: { ja: "指紋・顔など(だめならPIN)", en: "Finger or face, with a PIN instead" },
  },
  {
    id: "code-table",
    ways: [["have"]],
    phishingResistant: false,
    recommended: null,
    rank: 12,
    weaknesses: ["copied", "relayed-by-false-site"],
    adding: null,
    name: { ja: "乱数表・予備コードの紙", en: "Printed table or spare codes" },
  },
  {
    id: "sms-code",
    ways: [["have"]],
    phishingResistant: false,
    recommended: false,
    rank: 13,
    weaknesses: ["sim-hijack", "relayed-by-false-site"],
    adding: { yen: 0, minutes: 5 },
    name: { ja: "SMSで届く数字", en: "Code by SMS" },
  },
  {
    id: "voice-code",
    ways: [["have"]],
    phishingResistant: false,
    recommended: false,
    rank: 14,
    weaknesses: ["sim-hijack", "relayed-by-false-site"],
    adding: null,
    name: { ja: "電話の音声で聞く数字", en: "Code by a telephone call" },
  },
  {
    id: "mail-code-guarded",
    ways: [["have"]],
    phishingResistant: false,
    recommended: false,
    rank: 15,
    weaknesses: ["relayed-by-false-site"],
    adding: null,
    name: { ja: "メールで届く数字(メール自体も多要素)", en: "Code by mail, the mailbox behind two factors" },
  },
  {
    id: "mail-code",
    ways: [["have"], ["know"]],
    phishingResistant: false,
    recommended: false,
    rank: 16,
    weaknesses: ["mailbox-opened", "relayed-by-false-site"],
    adding: null,
    name: {
      ja: "メールで届く数字(メールはパスワードだけ)",
      en: "Code by mail, the mailbox behind a password",
    },
  },
  {
    id: "password",
    ways: [["know"]],
    phishingResistant: false,
    recommended: null,
    rank: 17,
    weaknesses: ["guessed-or-leaked", "relayed-by-false-site"],
    adding: null,
    name: { ja: "パスワード", en: "Password" },
  },
  {
    id: "pin",
    ways: [["know"]],
    phishingResistant: false,
    recommended: null,
    rank: 18,
    weaknesses: ["guessed-or-leaked"],
    adding: null,
    name: { ja: "PINコード・暗証番号", en: "PIN" },
  },
  {
    id: "pattern",
    ways: [["know"]],
    phishingResistant: false,
    recommended: null,
    rank: 19,
    weaknesses: ["guessed-or-leaked"],
    adding: null,
    name: { ja: "なぞる模様(パターン)", en: "Pattern to draw" },
  },
  {
    id: "secret-question",
    ways: [["know"]],
    phishingResistant: false,
    recommended: null,
    rank: 20,
    weaknesses: ["looked-up", "guessed-or-leaked"],
    adding: null,
    name: { ja: "秘密の質問", en: "Secret question" },
  },
  {
    id: "ip-restriction",
    ways: [[]],
    phishingResistant: false,
    recommended: null,
    rank: 21,
    weaknesses: ["not-a-person"],
    adding: null,
    name: { ja: "会社の回線からだけ(IPアドレス制限)", en: "Only from the office's address" },
  },
];

export const factorNames: Readonly<Record<Factor, Both>> = {
  know: { ja: "知っているもの", en: "something known" },
  have: { ja: "持っているもの", en: "something held" },
  are: { ja: "本人自身", en: "the person" },
};

export const signInKinds: Readonly<Record<SignInKind, Both>> = {
  "not-known": { ja: "まだわかりません", en: "Not known yet" },
  nothing: { ja: "本人の確認がありません", en: "Nobody is asked who they are" },
  "one-step-one-factor": { ja: "一段階・一要素", en: "One step, one factor" },
  "two-step-one-factor": {
    ja: "二段階ですが、二要素ではありません",
    en: "Two steps, but not two factors",
  },
  "one-step-two-factor": {
    ja: "一段階で二要素(二段階で一要素より強い)",
    en: "Two factors in one step, stronger than two steps of one factor",
  },
  "two-step-two-factor": { ja: "二段階で二要素以上", en: "Two factors or more, in several steps" },
};

export const strengthLevels: Readonly<Record<StrengthLevel, Both>> = {
  0: { ja: "確認なし", en: "Nothing asked" },
  1: { ja: "一要素だけ", en: "One factor" },
  2: { ja: "二要素(おすすめでない方法を含む)", en: "Two factors, by a method not recommended" },
  3: { ja: "二要素(おすすめの方法)", en: "Two factors by recommended methods" },
  4: { ja: "二要素で、偽サイトにも渡らない", en: "Two factors that no false site can take" },
};

export const accountGroupNames: Readonly<Record<AccountGroup, Both>> = {
  admin: { ja: "管理者のアカウント", en: "Administrators" },
  mail: { ja: "メール", en: "Mail" },
  bank: { ja: "銀行・決済", en: "Banking and payments" },
  "cloud-storage": { ja: "クラウドのファイル置き場", en: "Cloud storage" },
  other: { ja: "その他", en: "Others" },
};
