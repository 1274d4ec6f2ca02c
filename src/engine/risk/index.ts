// The judge of risks on the risk sheet of IPA, R77–R81: everything callers need, in one place.
export { type AssetRisk, assetRisk, type FindOut } from "./asset.ts";
export { type Decision, type DecisionGap, gapsOfDecision } from "./decision.ts";
export { type Cell, type HeatMap, heatMap, type Placed } from "./heat-map.ts";
export { type Importance, importanceOf, type Rating, type RatingKey } from "./importance.ts";
export { certain, type Level, type LevelBounds, levelBounds, levels } from "./level.ts";
export { type Pipeline, pipelineOf, type Step, type StepState, steps } from "./pipeline.ts";
export { type Residual, residualOf } from "./residual.ts";
export { type ThreatLine, type ThreatOf, type ThreatsAt, type ThreatView, threatsAt } from "./threat.ts";
export { possibleTreatments, suggestTreatment, type Treatment } from "./treatment.ts";
export {
  type Band,
  bandOfRisk,
  likelihoodOf,
  type Risk,
  type RiskValue,
  riskOf,
  riskValueOf,
} from "./value.ts";
export {
  answerOfSheet,
  answerOfState,
  type CheckAnswer,
  type Checked,
  type ControlsByMedium,
  type Vulnerability,
  type VulnerabilityRule,
  vulnerabilityFrom,
  vulnerabilityFromControls,
} from "./vulnerability.ts";
