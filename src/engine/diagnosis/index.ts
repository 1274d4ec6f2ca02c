// The judge of the self-diagnosis: everything callers need, in one place.
export {
  type Answer,
  answers,
  isAnswer,
  type Part,
  parts,
  points,
  questionNumbers,
  type Sheet,
  type WeakAnswer,
} from "./answer.ts";
export { type BandId, bandOf } from "./band.ts";
export { type BoardPrinciple, type BoardQuestion, boardState, type Tile } from "./board.ts";
export { type Change, type Comparison, compare, type Direction } from "./compare.ts";
export { type CostBasis, yearlyCost } from "./cost.ts";
export { type DepartmentSheet, type Merged, type MergedItem, merge } from "./merge.ts";
export {
  findOutId,
  type RankableMeasure,
  type RankableQuestion,
  type RankedTask,
  type Reasons,
  rankMeasures,
} from "./rank.ts";
export { type PartScore, type Range, type Score, score } from "./score.ts";
export {
  type Article,
  type Policy,
  type StarCondition,
  type StarGap,
  type StarVersion,
  starGap,
} from "./star.ts";
export { type DeclaredState, type GroupState, stateOf } from "./state.ts";
export { thisWeek, type Week } from "./week.ts";
