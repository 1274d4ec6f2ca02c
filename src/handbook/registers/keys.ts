// Secrets as data: the three kinds with their examples (F4), the limits on misses (F5), standards, and words.
import type {
  KeyKind,
  KeyKindJudgement,
  KeyQuestion,
  KeyStandards,
  KeyUse,
  LengthJudgement,
  PinPart,
} from "#src/engine/key/index.ts";
import type { Both } from "#src/text/words.ts";

export type KeyUseId =
  | "bank-card"
  | "phone-unlock"
  | "network-pin"
  | "pc-login"
  | "device-login"
  | "web-login"
  | "zip-file"
  | "office-file"
  | "wifi-key"
  | "router-login"
  | "passphrase"
  | "security-key-text"
  | "usb-encryption"
  | "drive-recovery-key";

/**
 * F4: what a secret opens, and so which kind it is. The three traps look like a login, but are held to the
 * standard of keys: what protects them against trying does not work, or is not there, once data is at hand.
 */
export const keyUses: readonly (KeyUse & { readonly id: KeyUseId; readonly name: Both })[] = [
  {
    id: "bank-card",
    kind: "pin",
    trap: false,
    name: { ja: "キャッシュカードなどの暗証番号", en: "PIN of a card" },
  },
  {
    id: "phone-unlock",
    kind: "pin",
    trap: false,
    name: { ja: "スマホの画面ロックの数字", en: "Digits that unlock a phone" },
  },
  {
    id: "network-pin",
    kind: "pin",
    trap: false,
    name: { ja: "ネットワーク越しに確かめる暗証番号", en: "PIN checked over the network" },
  },
  { id: "pc-login", kind: "login", trap: false, name: { ja: "PCのログイン", en: "Login to a PC" } },
  {
    id: "device-login",
    kind: "login",
    trap: false,
    name: { ja: "機器のログイン(IDつき)", en: "Login to a device, with an ID" },
  },
  {
    id: "web-login",
    kind: "login",
    trap: false,
    name: { ja: "Webサービスのログイン(IDつき)", en: "Login to a web service, with an ID" },
  },
  { id: "zip-file", kind: "encryption", trap: false, name: { ja: "ZIPファイル", en: "ZIP file" } },
  {
    id: "office-file",
    kind: "encryption",
    trap: false,
    name: {
      ja: "Word・Excel・PowerPointのファイル保護",
      en: "Protection of a Word, Excel or PowerPoint file",
    },
  },
  {
    id: "wifi-key",
    kind: "encryption",
    trap: true,
    name: { ja: "Wi-Fiの鍵(接続のパスワード)", en: "Wi-Fi key" },
  },
  {
    id: "router-login",
    kind: "encryption",
    trap: true,
    name: { ja: "ルータの管理画面", en: "Login to the router" },
  },
  { id: "passphrase", kind: "encryption", trap: false, name: { ja: "パスフレーズ", en: "Passphrase" } },
  {
    id: "security-key-text",
    kind: "encryption",
    trap: false,
    name: { ja: "セキュリティキー・ネットワークキーの文字列", en: "Security or network key typed as text" },
  },
  {
    id: "usb-encryption",
    kind: "encryption",
    trap: false,
    name: { ja: "暗号化USBメモリ", en: "Encrypted USB stick" },
  },
  {
    id: "drive-recovery-key",
    kind: "encryption",
    trap: true,
    name: { ja: "取り外した内蔵ディスクの暗号・回復キー", en: "Key of a removed disk, recovery key" },
  },
];

export const keyKindNames: Readonly<Record<KeyKind, { readonly name: Both; readonly rule: Both }>> = {
  pin: {
    name: { ja: "PINコード", en: "PIN" },
    rule: {
      ja: "4〜6桁以上。間違えると待たされる・止まる・消えることが前提です。",
      en: "Four to six digits or more, provided that misses are slowed, locked or wiped.",
    },
  },
  login: {
    name: { ja: "ログインパスワード", en: "Login password" },
    rule: {
      ja: "画面越しに試せるのは1秒に多くて数十回。長く、使い回さないことが要です。",
      en: "Over a screen some dozens of tries a second at most: long, and used once only.",
    },
  },
  encryption: {
    name: { ja: "暗号キー", en: "Encryption key" },
    rule: {
      ja: "持ち帰られて好きなだけ試されます。いちばん長くします。漏れれば中身も失われます。",
      en: "Taken home it is tried without end: make it the longest. Once leaked, what it protects is lost.",
    },
  },
};

/** Speeds at which secrets are tried. F5 gives the online one; the others are our own round, cautious numbers. */
export const guessingSpeeds: readonly {
  readonly id: "online" | "slow-file" | "gaming-pc" | "many-machines";
  readonly perSecond: number;
  readonly verified: boolean;
  readonly name: Both;
}[] = [
  {
    id: "online",
    perSecond: 50,
    verified: true,
    name: { ja: "ログイン画面越し(数回〜数十回/秒)", en: "Over a login page, some dozens a second" },
  },
  {
    id: "slow-file",
    perSecond: 1e6,
    verified: false,
    name: { ja: "試しにくい形式のファイル(目安)", en: "A file made slow to try (rough)" },
  },
  {
    id: "gaming-pc",
    perSecond: 1e11,
    verified: false,
    name: { ja: "ゲーム用PC 1台(目安)", en: "One gaming PC (rough)" },
  },
  {
    id: "many-machines",
    perSecond: 1e12,
    verified: false,
    name: { ja: "高速な機械を何台も(目安)", en: "Several fast machines (rough)" },
  },
];

/** Numbers of characters to choose from: F3's 10, 36, 62 and 95, and letters of one case alone. */
export const alphabets: readonly { readonly size: number; readonly name: Both }[] = [
  { size: 10, name: { ja: "数字だけ", en: "Digits only" } },
  { size: 26, name: { ja: "英小文字だけ", en: "Lower case only" } },
  { size: 36, name: { ja: "英小文字と数字", en: "Lower case and digits" } },
  { size: 62, name: { ja: "英大小文字と数字", en: "Both cases and digits" } },
  { size: 95, name: { ja: "英大小文字と数字と記号", en: "Both cases, digits and symbols" } },
];

/** The standards to start with; a company may set its own speed and years. */
export const keyStandards: KeyStandards = {
  pin: { least: 4, better: 6, mostMisses: 10, mostMissesOfCard: 3 },
  login: { guessesPerSecond: 50, years: 100, floor: 10 },
  encryption: { guessesPerSecond: 1e12, years: 30, floor: 15 },
};

export const keyQuestions: Readonly<Record<KeyQuestion, Both>> = {
  triedAtHand: {
    ja: "盗んだ人が、手元で好きなだけ試せますか?",
    en: "Could a thief try it at home as often as he likes?",
  },
  lockedAfterMisses: {
    ja: "何回か間違えると、止まったり中身が消えたりしますか?",
    en: "Do some misses lock it or wipe what is inside?",
  },
};

export const keyKindReasons: Readonly<Record<KeyKindJudgement["reason"], Both>> = {
  "by-use": { ja: "使い道から決まります", en: "Settled by what it opens" },
  trap: {
    ja: "ログインのように見えますが、試す回数を止められないので暗号キーの基準にします",
    en: "It looks like a login, but tries cannot be stopped: the standard of keys applies",
  },
  "tried-at-hand": { ja: "手元で無制限に試せます", en: "It can be tried without limit at hand" },
  "locks-after-misses": { ja: "間違えると止まります", en: "Misses lock it" },
  "only-slowed": {
    ja: "画面越しにしか試せませんが、止まりません",
    en: "Tried only over a screen, but never locked",
  },
  "not-known": {
    ja: "まだわからないので、厳しいほうの基準にします",
    en: "Not known yet: the stricter standard applies",
  },
};

export const lengthReasons: Readonly<Record<LengthJudgement["reason"], Both>> = {
  "long-enough": { ja: "足りています(でたらめに作った場合)", en: "Long enough, if drawn at random" },
  "too-short": { ja: "文字の種類のわりに短すぎます", en: "Too short for its kinds of characters" },
  "below-floor": { ja: "最低の文字数に届きません", en: "Below the least length" },
  "not-known": { ja: "文字数か文字の種類が未記入です", en: "Length or kinds of characters are not recorded" },
};

export const pinParts: Readonly<Record<PinPart, Both>> = {
  "not-guessable": { ja: "誕生日や1234など、推測できる番号でない", en: "Not a birthday, 1234 or the like" },
  limit: { ja: "間違えると待たされる・止まる・消える", en: "Misses are slowed, locked or wiped" },
  length: { ja: "桁数が足りている", en: "Enough digits" },
};
