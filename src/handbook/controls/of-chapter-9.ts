// The controls of chapter 9, in their order.
import type { Control } from "./control.ts";
import { aiRules } from "./s9-1-ai-rules.ts";
import { threatTable } from "./s9-1-threat-table.ts";
import { outerDevices } from "./s9-2-outer-devices.ts";
import { sharedIds } from "./s9-2-shared-ids.ts";
import { threeWhys } from "./s9-2-three-whys.ts";
import { ransomPolicy } from "./s9-3-ransom-policy.ts";
import { rebuildReady } from "./s9-3-rebuild.ts";
import { beforeHoliday } from "./s9-4-before-holiday.ts";
import { firstMorning } from "./s9-4-first-morning.ts";
import { otherChannel } from "./s9-4-other-channel.ts";
import { whatToReport } from "./s9-4-what-to-report.ts";
import { lookalikeDomains } from "./s9-5-lookalike-domains.ts";
import { ownWayIn } from "./s9-5-own-way-in.ts";
import { bankCard } from "./s9-6-bank-card.ts";
import { bankingPlace } from "./s9-6-banking-place.ts";
import { fraudDrill } from "./s9-6-fraud-drill.ts";
import { paymentGate } from "./s9-6-payment-gate.ts";
import { adminKeys } from "./s9-7-admin-keys.ts";
import { domainExpiry } from "./s9-8-expiry.ts";
import { siteAdmins } from "./s9-8-site-admins.ts";
import { siteUpdates } from "./s9-8-site-updates.ts";
import { takeoverPlan } from "./s9-8-takeover-plan.ts";
import { botPlaybook } from "./s9-9-bot-playbook.ts";
import { ddosDecision } from "./s9-9-ddos-decision.ts";
import { slowSigns } from "./s9-9-slow-signs.ts";
import { education } from "./s9-10-education.ts";
import { locksAndLockers } from "./s9-10-locks.ts";
import { massMail } from "./s9-10-mass-mail.ts";
import { nearMisses } from "./s9-10-near-misses.ts";

export const ofChapter9: readonly Control[] = [
  threatTable,
  aiRules,
  outerDevices,
  sharedIds,
  threeWhys,
  ransomPolicy,
  rebuildReady,
  firstMorning,
  beforeHoliday,
  otherChannel,
  whatToReport,
  lookalikeDomains,
  ownWayIn,
  paymentGate,
  fraudDrill,
  bankCard,
  bankingPlace,
  adminKeys,
  siteUpdates,
  siteAdmins,
  domainExpiry,
  takeoverPlan,
  ddosDecision,
  botPlaybook,
  slowSigns,
  education,
  massMail,
  locksAndLockers,
  nearMisses,
];
