// The judge of logins, R25, R26, R69 and F7: everything callers need, in one place.
export {
  type AccountGroup,
  accountGroups,
  type CoverageGap,
  type CoveredAccount,
  type MfaCoverage,
  mfaCoverage,
  type Share,
} from "./coverage.ts";
export { judgeSignIn, type SignInJudgement, type SignInKind, type ThingPlace } from "./judge.ts";
export { type Factor, factors, type Method, rankedMethods, type SignIn, type Step } from "./method.ts";
export type { LevelBounds, StrengthLevel } from "./strength.ts";
export type { FirstUpgrade, Upgrade } from "./upgrade.ts";
