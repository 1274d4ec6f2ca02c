// The judge of controls: everything callers need, in one place.
export { assess, type ControlResult } from "./assess.ts";
export {
  type Changes,
  type ControlChange,
  compare,
  type Direction,
  type ObjectChange,
  type TileChange,
} from "./compare.ts";
export type {
  Condition,
  DatedTest,
  FactName,
  FactValue,
  FactValues,
  Test,
  TimelessCondition,
} from "./condition.ts";
export { type Evaluation, evaluate, type FactReason, factsIn, type Verdict } from "./evaluate.ts";
export { type Evidence, gradeOf, type Standing } from "./evidence.ts";
export type { Facts, Register, RegisteredObject } from "./facts.ts";
export { type Grade, grades, type RequiredGrade, strength } from "./grade.ts";
export type { Assessable, ObjectResult } from "./judge.ts";
export type { Expiry, Reason } from "./reason.ts";
export { type Counts, rankOf, type State, states } from "./state.ts";
export { coverageOf, type PrincipleTile, tilesOf } from "./tile.ts";
export type { Waiver } from "./waiver.ts";
