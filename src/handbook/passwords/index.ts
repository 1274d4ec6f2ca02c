// What the password tools know: ways of guessing, words for pass phrases, what everybody tries first.
export { attacks, type NamedAttack } from "./attacks.ts";
export { commonPasswords } from "./common.ts";
export { type JapaneseWord, japaneseWords } from "./japanese-words.ts";
