// Password arithmetic, attack times, habits across passwords, and generators. Which kind of secret: see engine/key.
export { type Attack, type AttackTime, attackTime } from "./attack.ts";
export {
  type AlphabetId,
  alphabets,
  bitsOf,
  combinations,
  type Ingredients,
  ingredients,
  timesMore,
} from "./combinations.ts";
export {
  type Made,
  type MadePhrase,
  makePassphrase,
  makePassword,
  type Random,
  randomFromBytes,
  readableCharacters,
} from "./generate.ts";
export { findPatterns, type OwnWords, type Pattern, type PatternId } from "./patterns.ts";
