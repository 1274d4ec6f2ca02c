// The judges of backups, R47–R49, R54 and F20: everything callers need, in one place.
export { type CloudCandidate, type CloudPlan, type CloudPrice, planCloud } from "./cloud-plan.ts";
export type { Copy, DataSet, Medium, Place, RestoreTest } from "./data-set.ts";
export type { BackupKnowledge, Fix, Plan, PlannedFix } from "./fix.ts";
export { copiedInTime, type InTime, type InTimeReason, restoredInTime } from "./in-time.ts";
export { type FirstThing, judgeRansomware, judgeThreeTwoOne } from "./judge.ts";
export { type CopyReason, type CopyResult, countOutOfReach, type Ransomware } from "./ransomware.ts";
export {
  countThreeTwoOne,
  type PartResult,
  type ThreeTwoOne,
  type ThreeTwoOnePart,
  threeTwoOneNumbers,
  threeTwoOneParts,
} from "./three-two-one.ts";
