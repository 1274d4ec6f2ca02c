// The controls of chapters 2 to 5, in their order.
import type { Control } from "./control.ts";
import { kindsSorted } from "./s2-1-kinds-sorted.ts";
import { guessingStopped } from "./s2-2-guessing-stopped.ts";
import { pinTriesLimited } from "./s2-2-pin-tries-limited.ts";
import { keyLength } from "./s2-3-key-length.ts";
import { keySentApart } from "./s2-3-key-sent-apart.ts";
import { recoveryKeys } from "./s2-3-recovery-keys.ts";
import { wifiKey } from "./s2-3-wifi-key.ts";
import { attacksLesson } from "./s2-4-attacks-lesson.ts";
import { spareFactor } from "./s2-5-spare-factor.ts";
import { strongerMethods } from "./s2-5-stronger-methods.ts";
import { factorsDistinct } from "./s2-6-factors-distinct.ts";
import { limitsLesson } from "./s2-6-limits-lesson.ts";
import { leaksFinished } from "./s2-7-leaks-finished.ts";
import { noForcedRotation } from "./s2-7-no-forced-rotation.ts";
import { noMfaReconsidered } from "./s2-8-no-mfa-reconsidered.ts";
import { resetMail } from "./s2-8-reset-mail.ts";
import { browserSavingDecided } from "./s2-9-browser-saving-decided.ts";
import { vaultCopy } from "./s2-9-vault-copy.ts";
import { askedBeforeBuying } from "./s3-1-asked-before-buying.ts";
import { badDayCost } from "./s3-1-bad-day-cost.ts";
import { assetsCounted } from "./s3-2-assets-counted.ts";
import { insuranceDecided } from "./s3-2-insurance-decided.ts";
import { retentionKept } from "./s3-2-retention-kept.ts";
import { riskDecided } from "./s3-2-risk-decided.ts";
import { cloudSettings } from "./s3-3-cloud-settings.ts";
import { investmentPlan } from "./s3-3-investment-plan.ts";
import { managementReview } from "./s3-4-management-review.ts";
import { planChecked } from "./s3-4-plan-checked.ts";
import { bcpApproved } from "./s4-1-bcp-approved.ts";
import { disasterCautions } from "./s4-1-disaster-cautions.ts";
import { twentyAnswered } from "./s4-1-twenty-answered.ts";
import { workAnywhere } from "./s4-1-work-anywhere.ts";
import { fallbacksKnown } from "./s4-2-fallbacks-known.ts";
import { familyCard } from "./s4-2-family-card.ts";
import { safetyDrill } from "./s4-2-safety-drill.ts";
import { tripsRegistered } from "./s4-2-trips-registered.ts";
import { absenceDrill } from "./s4-3-absence-drill.ts";
import { adminDeviceApart } from "./s4-3-admin-device-apart.ts";
import { sealsChecked } from "./s4-3-seals-checked.ts";
import { twoAble } from "./s4-3-two-able.ts";
import { byodApproved } from "./s5-1-byod-approved.ts";
import { shadowItAsked } from "./s5-1-shadow-it-asked.ts";
import { teleworkRule } from "./s5-1-telework-rule.ts";
import { teleworkSelfCheck } from "./s5-1-telework-self-check.ts";
import { outsourcingCompared } from "./s5-2-outsourcing-compared.ts";
import { vendorReputation } from "./s5-2-vendor-reputation.ts";

export const ofChapters2To5: readonly Control[] = [
  kindsSorted,
  pinTriesLimited,
  guessingStopped,
  keyLength,
  wifiKey,
  keySentApart,
  recoveryKeys,
  attacksLesson,
  strongerMethods,
  spareFactor,
  factorsDistinct,
  limitsLesson,
  noForcedRotation,
  leaksFinished,
  resetMail,
  noMfaReconsidered,
  browserSavingDecided,
  vaultCopy,
  badDayCost,
  askedBeforeBuying,
  assetsCounted,
  riskDecided,
  retentionKept,
  insuranceDecided,
  investmentPlan,
  cloudSettings,
  planChecked,
  managementReview,
  bcpApproved,
  twentyAnswered,
  workAnywhere,
  disasterCautions,
  safetyDrill,
  fallbacksKnown,
  familyCard,
  tripsRegistered,
  twoAble,
  sealsChecked,
  adminDeviceApart,
  absenceDrill,
  teleworkRule,
  byodApproved,
  teleworkSelfCheck,
  shadowItAsked,
  outsourcingCompared,
  vendorReputation,
];
