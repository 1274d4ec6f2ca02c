/** The words of the register of keys. */
import { alphabets, keyQuestions, keyUses } from "#src/handbook/registers/index.ts";
import type { RegisterWords } from "../../kit/definition.ts";

const afterUse = {
  ja: "使い道が一覧にないときだけ答えます。",
  en: "Only where the list of uses has nothing that fits.",
};

export const registerWords: RegisterWords = {
  title: { ja: "鍵", en: "Keys" },
  one: { ja: "鍵", en: "key" },
  purpose: {
    ja: "扉・金庫・パスワード・暗号の鍵。誰が持ち、どの種類で、封はあるか。鍵そのものは決して書きません。",
    en: "Keys of doors and safes, passwords, encryption keys: who holds them, which kind, sealed or not. Never the key itself.",
  },
  example: {
    ja: "本社Wi-Fiの鍵／20文字・英大小文字と数字／水野と加藤が知っている／封筒は金庫",
    en: "Wi-Fi key / 20 characters, both cases and digits / known to two / sealed in the safe",
  },
  groups: {
    what: { ja: "どの鍵か", en: "Which key" },
    holders: { ja: "持っている人", en: "Who holds it" },
    sort: { ja: "3種類のどれか", en: "Which of the three kinds" },
    strength: { ja: "長さと変更", en: "Length and changes" },
    seal: { ja: "封と預け先", en: "Seal and keeping" },
    note: { ja: "メモ", en: "Notes" },
  },
  fields: {
    name: {
      label: { ja: "鍵の呼び名", en: "Name" },
      hint: { ja: "鍵やパスワードそのものは書かないでください。", en: "Never the key or password itself." },
      also: ["鍵名", "名称", "鍵の名称", "key"],
    },
    kind: { label: { ja: "種類", en: "Kind" }, also: ["区分", "type"] },
    owner: { label: { ja: "管理する人", en: "Answers for it" }, also: ["管理者", "責任者"] },
    opens: {
      label: { ja: "何が開くか", en: "What it opens" },
      also: ["場所", "部屋", "対象", "room"],
    },
    form: { label: { ja: "形", en: "Form" }, also: ["鍵の形"] },
    number: { label: { ja: "番号", en: "Number on it" }, also: ["鍵番号", "カード番号", "No", "number"] },
    holder: { label: { ja: "持っている人", en: "Held by" }, also: ["所持者", "使用者", "貸与先", "holder"] },
    second_holder: { label: { ja: "もう1人", en: "And by" }, also: ["副所持者"] },
    only_one: { label: { ja: "知っているのは1人だけ", en: "Only one person knows it" } },
    for_role: { label: { ja: "どの仕事の人が持つか", en: "Meant for which work" }, also: ["貸与対象"] },
    holder_entitled: {
      label: { ja: "持つ人は、その仕事をしている", en: "The holder does that work" },
    },
    handed_on: { label: { ja: "渡した日", en: "Handed over on" }, also: ["貸与日"] },
    counted_on: { label: { ja: "実物を見た日", en: "Last seen on" }, also: ["棚卸日", "確認日"] },
    use: { label: { ja: "使い道", en: "Used for" }, also: ["用途"] },
    tried_at_hand: { label: keyQuestions.triedAtHand, hint: afterUse },
    locks_after_misses: { label: keyQuestions.lockedAfterMisses },
    length: {
      label: { ja: "文字数・桁数", en: "How many characters" },
      hint: { ja: "数だけ。中身は書きません。", en: "The number only, never the characters." },
      also: ["桁数", "文字数", "length"],
    },
    alphabet: { label: { ja: "使っている文字", en: "Kinds of characters" }, also: ["文字種"] },
    locked_after: { label: { ja: "何回間違えると止まるか", en: "Locks after … misses" } },
    delayed: { label: { ja: "間違えるほど待たされる", en: "Misses make one wait" } },
    guessable: {
      label: {
        ja: "誕生日・社名・1234など、推測できる",
        en: "A birthday, the company’s name, 1234 or the like",
      },
    },
    changed_on: { label: { ja: "最後に変えた日", en: "Last changed on" }, also: ["変更日"] },
    leaked: { label: { ja: "漏れた、または漏れたおそれがある", en: "Has leaked, or may have" } },
    critical: {
      label: { ja: "無くなると会社が止まる", en: "The company stops without it" },
      also: ["重要鍵"],
    },
    kept_at: { label: { ja: "しまう場所", en: "Kept at" }, also: ["保管場所"] },
    sealed_on: { label: { ja: "封をした日", en: "Sealed on" }, also: ["封印日"] },
    sealed_with: {
      label: { ja: "預けた先", en: "Left with" },
      hint: { ja: "例：社長の金庫、顧問弁護士", en: "For example the owner’s safe, the lawyer." },
      also: ["預け先"],
    },
    opened_on: { label: { ja: "最後に開けた日", en: "Last opened on" }, also: ["開封日"] },
    seal_seen_on: { label: { ja: "封を確かめた日", en: "Seal looked at on" } },
    seal_whole: { label: { ja: "封は破れていなかった", en: "The seal was whole" } },
    note: {
      label: { ja: "メモ", en: "Notes" },
      hint: { ja: "鍵そのものは書かないでください。", en: "Never the key itself." },
      also: ["備考", "remarks"],
    },
  },
  choices: {
    kind: {
      door: { ja: "扉・ロッカー", en: "Door or locker" },
      safe: { ja: "金庫", en: "Safe" },
      password: { ja: "暗証番号・パスワード", en: "PIN or password" },
      encryption: { ja: "暗号の鍵", en: "Encryption key" },
    },
    form: {
      metal: { ja: "金属の鍵", en: "Metal key" },
      card: { ja: "ICカード", en: "Card" },
      code: { ja: "暗証番号", en: "Code" },
      smart: { ja: "スマートロック", en: "Smart lock" },
    },
    use: {
      ...Object.fromEntries(keyUses.map(({ id, name }) => [id, name])),
      other: { ja: "その他（下の2つの問いで決める）", en: "Other (the two questions decide)" },
    },
    alphabet: Object.fromEntries(alphabets.map(({ size, name }) => [String(size), name])),
  },
  problems: {
    "same-holder": { ja: "別の人を選んでください。", en: "Choose somebody else." },
    "length-too-long": { ja: "1から999の数を入れてください。", en: "Enter a number from 1 to 999." },
  },
};
