/** What Banto consists of. A feature that is not in this list does not exist. */
import { accounts } from "#src/features/accounts/index.ts";
import { api } from "#src/features/api/index.ts";
import { contacts } from "#src/features/contacts/index.ts";
import { controls } from "#src/features/controls/index.ts";
import { deadline } from "#src/features/deadline/index.ts";
import { diagnosis } from "#src/features/diagnosis/index.ts";
import { education } from "#src/features/education/index.ts";
import { evidence } from "#src/features/evidence/index.ts";
import { examineFeature } from "#src/features/examine/index.ts";
import { firstSteps } from "#src/features/first-steps/index.ts";
import { glossary } from "#src/features/glossary/index.ts";
import { incidents } from "#src/features/incidents/index.ts";
import { installation } from "#src/features/installation/index.ts";
import { packs } from "#src/features/packs/index.ts";
import { people } from "#src/features/people/index.ts";
import { principlesBoard } from "#src/features/principles/index.ts";
import { registersFeature } from "#src/features/registers/index.ts";
import { review } from "#src/features/review/index.ts";
import { risk } from "#src/features/risk/index.ts";
import { securityAction } from "#src/features/security-action/index.ts";
import { tasks } from "#src/features/tasks/index.ts";
import { today } from "#src/features/today/index.ts";
import { year } from "#src/features/year/index.ts";
import type { Feature } from "#src/shell/feature.ts";

export const features: readonly Feature[] = [
  today,
  tasks,
  accounts,
  principlesBoard,
  controls,
  diagnosis,
  evidence,
  people,
  // Before the registers: "risk" would pass for an asset.
  risk,
  registersFeature,
  examineFeature,
  review,
  year,
  education,
  securityAction,
  firstSteps,
  contacts,
  incidents,
  deadline,
  glossary,
  packs,
  api,
  installation,
];
