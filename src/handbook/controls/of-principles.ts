// The controls of はじめに and ①–⑨, in their order.
import type { Control } from "./control.ts";
import { deviceRegister } from "./p1-1-device-register.ts";
import { firmware } from "./p1-1-firmware.ts";
import { malwareProtection } from "./p1-1-malware-protection.ts";
import { osUpdates } from "./p1-1-os-updates.ts";
import { softwareUpdates } from "./p1-1-software-updates.ts";
import { unusedSoftware } from "./p1-1-unused-software.ts";
import { closedAdminPages } from "./p1-2-closed-admin-pages.ts";
import { initialPassword } from "./p1-2-initial-password.ts";
import { networkUpdates } from "./p1-2-network-updates.ts";
import { phoneUpdates } from "./p1-2-phone-updates.ts";
import { passwordRule } from "./p2-1-password-rule.ts";
import { passwordRuleKnown } from "./p2-1-password-rule-known.ts";
import { enforcedSettings } from "./p2-2-enforced-settings.ts";
import { longPasswords } from "./p2-2-long-passwords.ts";
import { noReuse } from "./p2-3-no-reuse.ts";
import { secretQuestions } from "./p2-4-secret-questions.ts";
import { keptAsDecided } from "./p2-5-kept-as-decided.ts";
import { notebookInTwo } from "./p2-5-notebook-in-two.ts";
import { storageDecision } from "./p2-5-storage-decision.ts";
import { loginAlerts } from "./p3-1-login-alerts.ts";
import { mfaAdmins } from "./p3-1-mfa-admins.ts";
import { mfaImportant } from "./p3-1-mfa-important.ts";
import { pushRule } from "./p3-1-push-rule.ts";
import { leakNews } from "./p3-2-leak-news.ts";
import { leakSteps } from "./p3-2-leak-steps.ts";
import { lureQuiz } from "./p4-1-lure-quiz.ts";
import { urlBook } from "./p4-1-url-book.ts";
import { appList } from "./p4-2-app-list.ts";
import { permissions } from "./p4-2-permissions.ts";
import { unknownAppsOff } from "./p4-2-unknown-apps-off.ts";
import { macrosBlocked } from "./p5-macros-blocked.ts";
import { mailDrill } from "./p5-mail-drill.ts";
import { mailRule } from "./p5-mail-rule.ts";
import { reportButton } from "./p5-report-button.ts";
import { autoLock } from "./p6-1-auto-lock.ts";
import { notLent } from "./p6-1-not-lent.ts";
import { unguessablePin } from "./p6-1-unguessable-pin.ts";
import { appLock } from "./p6-2-app-lock.ts";
import { notificationsHidden } from "./p6-2-notifications-hidden.ts";
import { backupMap } from "./p7-1-backup-map.ts";
import { backupRuns } from "./p7-1-backup-runs.ts";
import { restoreRehearsal } from "./p7-1-restore-rehearsal.ts";
import { wholeRehearsal } from "./p7-1-whole-rehearsal.ts";
import { cloudChoice } from "./p7-2-cloud-choice.ts";
import { offlineCopy } from "./p7-2-offline-copy.ts";
import { threeTwoOne } from "./p7-2-three-two-one.ts";
import { carryOutLedger } from "./p8-carry-out-ledger.ts";
import { encrypted } from "./p8-encrypted.ts";
import { outsideRule } from "./p8-outside-rule.ts";
import { remoteLock } from "./p8-remote-lock.ts";
import { callChain } from "./p9-call-chain.ts";
import { firstStepsCard } from "./p9-first-steps-card.ts";
import { firstStepsDrill } from "./p9-first-steps-drill.ts";
import { responder } from "./p9-responder.ts";
import { monthlyLook } from "./s0-monthly-look.ts";
import { securityLead } from "./s0-security-lead.ts";
import { snsRule } from "./s0-sns-rule.ts";

export const ofPrinciples: readonly Control[] = [
  monthlyLook,
  securityLead,
  snsRule,
  deviceRegister,
  osUpdates,
  softwareUpdates,
  malwareProtection,
  firmware,
  unusedSoftware,
  phoneUpdates,
  networkUpdates,
  initialPassword,
  closedAdminPages,
  passwordRule,
  passwordRuleKnown,
  longPasswords,
  enforcedSettings,
  noReuse,
  secretQuestions,
  storageDecision,
  keptAsDecided,
  notebookInTwo,
  mfaImportant,
  mfaAdmins,
  pushRule,
  loginAlerts,
  leakSteps,
  leakNews,
  lureQuiz,
  urlBook,
  unknownAppsOff,
  appList,
  permissions,
  mailRule,
  reportButton,
  mailDrill,
  macrosBlocked,
  autoLock,
  unguessablePin,
  notLent,
  notificationsHidden,
  appLock,
  backupMap,
  backupRuns,
  restoreRehearsal,
  wholeRehearsal,
  threeTwoOne,
  offlineCopy,
  cloudChoice,
  carryOutLedger,
  encrypted,
  remoteLock,
  outsideRule,
  responder,
  firstStepsCard,
  callChain,
  firstStepsDrill,
];
