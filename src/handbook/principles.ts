// The nine principles of the handbook: their names are proper names, the explanations are our own words.
import type { Both } from "#src/text/words.ts";

/** ① … ⑨. */
export type PrincipleNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** One of the nine principles (九か条). */
export type Principle = {
  readonly number: PrincipleNumber;
  /** ①–⑨, for tiles and tables. */
  readonly sign: string;
  /** The short name on the tile. */
  readonly name: Both;
  /** The full name as the handbook prints it (Japanese), and its sense in English. */
  readonly fullName: Both;
  /** What it asks of a company, in one or two sentences of our own. */
  readonly summary: Both;
  /**
   * `directly`: the 25 questions ask about it. `indirectly`: they touch it only in passing, so that
   * answers alone say too little to call it declared (multi-factor sign-in has no question of its own).
   */
  readonly asked: "directly" | "indirectly";
};

/** The nine, in their order. */
export const principles: readonly Principle[] = [
  {
    number: 1,
    sign: "①",
    name: { ja: "OSやソフトウェアは常に最新の状態に", en: "Keep systems and software up to date" },
    fullName: {
      ja: "OSやソフトウェアは常に最新の状態にしておこう",
      en: "Keep operating systems and software up to date",
    },
    summary: {
      ja: "パソコン・スマホ・ルータなどの弱点は、更新で塞がります。自動更新を入れ、サポートが切れたものは使い続けません。",
      en: "Updates close the holes in computers, phones and routers. Let them run by themselves, and retire what no longer gets any.",
    },
    asked: "directly",
  },
  {
    number: 2,
    sign: "②",
    name: { ja: "パスワードは長く複雑にして使い回さない", en: "Long, complex passwords, never reused" },
    fullName: {
      ja: "パスワードは長く複雑にして、他と使い回さないようにしよう",
      en: "Make passwords long and complex, and never use one twice",
    },
    summary: {
      ja: "一つ漏れても他へ広がらないように、サービスごとに別の長いパスワードを使い、管理ツールに覚えさせます。",
      en: "A different long password for each service, kept by a password manager, so that one leak stays one leak.",
    },
    asked: "directly",
  },
  {
    number: 3,
    sign: "③",
    name: { ja: "多要素認証", en: "Multi-factor sign-in" },
    fullName: { ja: "多要素認証を利用しよう", en: "Use multi-factor sign-in" },
    summary: {
      ja: "パスワードが盗まれても入られないように、スマホの認証アプリやパスキーをもう一つの鍵にします。メールとクラウドから始めます。",
      en: "A second key, such as an authenticator app or a passkey, keeps a thief with the password outside. Start with mail and cloud services.",
    },
    asked: "indirectly",
  },
  {
    number: 4,
    sign: "④",
    name: { ja: "偽メール・偽サイトに騙されない", en: "Do not be fooled by fake mail and sites" },
    fullName: {
      ja: "偽メールや偽サイトに騙されないように用心しよう",
      en: "Beware of fake mail and fake websites",
    },
    summary: {
      ja: "急がせる連絡ほど、メールの中のリンクではなく、自分で登録した公式のページや電話番号から確かめます。",
      en: "The more a message hurries you, the more it pays to check through the official page or number you saved yourself.",
    },
    asked: "directly",
  },
  {
    number: 5,
    sign: "⑤",
    name: { ja: "添付・リンクに注意", en: "Care with attachments and links" },
    fullName: {
      ja: "メールの添付ファイルや本文中のリンクに注意しよう",
      en: "Take care with attachments and links in mail",
    },
    summary: {
      ja: "心当たりのない添付とリンクは開かず、知っている人からでも様子が違えば別の手段で確かめ、担当者へ知らせます。",
      en: "Leave unexpected attachments and links alone; if a known sender seems odd, ask by another channel and tell the person in charge.",
    },
    asked: "directly",
  },
  {
    number: 6,
    sign: "⑥",
    name: { ja: "画面ロック", en: "Screen lock" },
    fullName: {
      ja: "スマホやパソコンの画面ロックを利用しよう",
      en: "Lock the screens of phones and computers",
    },
    summary: {
      ja: "席を立つとき、置き忘れたときに中を見られないよう、短い時間で自動的に鍵がかかる設定にします。",
      en: "Screens lock by themselves after a short time, so that nobody reads or uses a device left alone.",
    },
    asked: "directly",
  },
  {
    number: 7,
    sign: "⑦",
    name: { ja: "失う前にバックアップ", en: "Back up before you lose it" },
    fullName: {
      ja: "大切な情報は失う前にバックアップ(複製)しよう",
      en: "Back up what matters before it is lost",
    },
    summary: {
      ja: "複製を複数、うち一つは切り離して置き、実際に戻せるかを試します。ランサムウェアにも故障にも効く備えです。",
      en: "Several copies, one of them disconnected, and a restore that was really tried: it helps against ransomware and broken disks alike.",
    },
    asked: "directly",
  },
  {
    number: 8,
    sign: "⑧",
    name: { ja: "外出先の紛失・盗難・覗き見", en: "Loss, theft and prying eyes outside" },
    fullName: {
      ja: "外出先では紛失・盗難・覗き見に注意しよう",
      en: "Outside, watch for loss, theft and prying eyes",
    },
    summary: {
      ja: "持ち出すものを減らし、暗号化と遠隔消去を備え、無くしたらすぐ言える連絡先を全員が持ちます。",
      en: "Carry less, encrypt it, be able to erase it from afar, and give everybody the number to call at once.",
    },
    asked: "directly",
  },
  {
    number: 9,
    sign: "⑨",
    name: { ja: "1人で悩まずまず相談", en: "Do not worry alone: ask" },
    fullName: {
      ja: "困ったときは1人で悩まず、まず相談しよう",
      en: "In trouble, do not worry alone: ask first",
    },
    summary: {
      ja: "早く言うほど被害は小さくなります。社内の連絡先と、警察・IPAなど社外の窓口を先に決めておきます。",
      en: "The sooner it is said, the smaller the damage. Settle beforehand whom to call inside, and which outside desks help.",
    },
    asked: "directly",
  },
];
