/** Evidence (E0–E4): what shows that a control is met, for how long, and who says so. */
import type { Feature } from "#src/shell/feature.ts";
import { api } from "./api.ts";
import { routes } from "./routes.tsx";

export { evidenceOf } from "./queries/engine.ts";
export {
  type EvidenceFilter,
  type EvidenceView,
  hasEvidence,
  type ListedEvidence,
  listEvidence,
} from "./queries/list.ts";
export { type EvidenceDetails, readEvidence } from "./read.ts";
export { type EvidenceState, gradeNow, lastDay, SOON_DAYS, stateOn } from "./rules.ts";
export { countersign, withdraw } from "./service/change.ts";
export { type Submission, type Submitted, submitMachineCheck } from "./service/machine.ts";
export {
  addEvidence,
  addEvidenceForEach,
  attest,
  type MachineCheck,
  recordMachineCheck,
} from "./service/make.ts";
export type { EvidenceInput, Maker } from "./service/record.ts";
export { EvidenceStanding, GradeBadge } from "./views/words.tsx";

export const evidence: Feature = { id: "evidence", routes, api };
