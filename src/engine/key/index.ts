// The judge of secrets by length and kind alone, R64–R66, F4 and F5: everything callers need, in one place.
export { judgeKey, type KeyJudgement, type KeyRecord, type KeyStandards } from "./judge.ts";
export {
  judgeKeyKind,
  type KeyAnswers,
  type KeyKind,
  type KeyKindJudgement,
  type KeyQuestion,
  type KeyUse,
  keyKinds,
} from "./kind.ts";
export {
  judgeKeyLength,
  type KeyStandard,
  type LengthJudgement,
  minimumLength,
  secondsToHalf,
  yearsToHalf,
} from "./length.ts";
export { judgePin, type Pin, type PinJudgement, type PinPart, type PinRule } from "./pin.ts";
