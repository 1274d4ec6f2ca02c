// The controls of chapters 10 and 11, the appendices and the list of desks, in their order.

import { voluntaryNotifications } from "./a01-notifications.ts";
import { ownDesks } from "./a01-own-desks.ts";
import { whoTakesWhat } from "./a01-who-takes-what.ts";
import { evidenceKept } from "./a02-evidence-kept.ts";
import { whichWayToPolice } from "./a02-which-way.ts";
import { yearlyDiagnosis } from "./a03-diagnosis.ts";
import { policyPublished } from "./a03-policy.ts";
import { requestsApproved } from "./a03-requests-approved.ts";
import { rolesNamed } from "./a03-roles.ts";
import { securityAction } from "./a03-security-action.ts";
import { watchService } from "./a03-watch-service.ts";
import { cloudVetting } from "./a04-cloud-vetting.ts";
import { exportTest } from "./a04-export-test.ts";
import type { Control } from "./control.ts";
import { officialLinks } from "./list-links.ts";
import { breachReport } from "./s10-breach-report.ts";
import { disclosureDesk } from "./s10-disclosure-desk.ts";
import { handlingRules } from "./s10-handling-rules.ts";
import { namedPcs } from "./s10-named-pcs.ts";
import { provisionRecords } from "./s10-provision-records.ts";
import { purposes } from "./s10-purposes.ts";
import { answersToCustomers } from "./s11-answers-to-customers.ts";
import { processors } from "./s11-processors.ts";
import { whichDuty } from "./s11-which-duty.ts";

export const ofLawAndDesks: readonly Control[] = [
  purposes,
  handlingRules,
  namedPcs,
  provisionRecords,
  disclosureDesk,
  breachReport,
  processors,
  whichDuty,
  answersToCustomers,
  ownDesks,
  whoTakesWhat,
  voluntaryNotifications,
  whichWayToPolice,
  evidenceKept,
  yearlyDiagnosis,
  policyPublished,
  rolesNamed,
  requestsApproved,
  securityAction,
  watchService,
  cloudVetting,
  exportTest,
  officialLinks,
];
