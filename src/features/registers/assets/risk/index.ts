/** What was said, decided and done about the risks of information assets: the face of this folder. */
export { factsOf as stepsOf } from "./facts.ts";
export { mediumFromIpa, mediumToIpa } from "./ipa.ts";
export { decisionsAt, latestChecks, latestDecision, measuresAt, viewsAt } from "./queries.ts";
export {
  decisionOf,
  latestDecisions,
  latestViews,
  ownWords,
  takesMeasures,
  threatsWith,
  viewOf,
} from "./rules.ts";
export {
  type DecisionInput,
  decisionSchema,
  frequencies,
  type MeasureInput,
  measureSchema,
  treatmentKeys,
  viewSchema,
} from "./schema.ts";
export { decideRisk, type Judged } from "./service/decide.ts";
export { addMeasure, dropMeasure, recordInPlace } from "./service/measures.ts";
export { type TakenIpa, takeIpa, takeIpaWithin } from "./service/take-ipa.ts";
export { sayViews } from "./service/views.ts";
export type { CheckRow, DecisionRow, Frequency, MeasureRow, ViewRow } from "./tables.ts";
