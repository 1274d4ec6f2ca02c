// The judge of personal data, R151: everything callers need, in one place.
export {
  lintPurpose,
  type PurposeFinding,
  type PurposeLint,
  type PurposePart,
  type PurposePattern,
  type PurposeRules,
} from "./purpose.ts";
