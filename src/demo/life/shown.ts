/** What the example company has shown, how long ago, and how: some lasts, some ends soon, some has lapsed. */

/**
 * `picture`: a photo of a screen or list · `report`: a PDF · `said`: words only · `people`: each person by themselves,
 * `most`: but for some · `each`: a note for every object that the judge lists · `machine`: checked by a program · `signed`: a picture that the supporter has countersigned.
 */
export type How = "picture" | "report" | "said" | "people" | "most" | "each" | "machine" | "signed";

/**
 * A control, how it was shown, and days before today; then when its questions were answered again, where that was
 * later than the evidence.
 */
export const shown: readonly (readonly [
  control: string,
  how: How,
  daysAgo: number,
  answeredDaysAgo?: number,
])[] = [
  // ① to ③: rules are written, important services have a second factor; the register is half a year old.
  ["p1-1-device-register", "report", 172],
  ["s7-2-own-products", "picture", 40],
  ["p2-1-password-rule", "picture", 200],
  ["p2-1-password-rule-known", "people", 190],
  ["p2-5-storage-decision", "picture", 150],
  ["p2-5-kept-as-decided", "most", 120],
  ["s2-7-no-forced-rotation", "picture", 200],
  ["s2-9-browser-saving-decided", "picture", 3],
  ["p3-1-mfa-admins", "picture", 30],
  ["p3-1-mfa-important", "picture", 30],
  ["p3-1-push-rule", "people", 60],
  ["p3-1-login-alerts", "picture", 60],
  ["p3-2-leak-steps", "picture", 210],
  ["p3-2-leak-news", "picture", 84],
  ["s2-6-limits-lesson", "people", 55],
  // ④ and ⑤: the address book is countersigned, the mail drill of last quarter has just lapsed.
  ["p4-1-url-book", "signed", 130],
  ["p4-2-app-list", "picture", 175],
  ["s9-6-payment-gate", "signed", 60],
  ["s2-8-reset-mail", "people", 45],
  ["p4-1-lure-quiz", "most", 93, 20],
  ["p5-mail-rule", "people", 100],
  ["p5-report-button", "picture", 100],
  ["p5-mail-drill", "report", 95, 20],
  ["s9-4-other-channel", "picture", 2],
  ["s9-4-what-to-report", "people", 98],
  ["s8-1-hijacked-partner-drill", "report", 98],
  // ⑥ to ⑧: said more than shown.
  ["p6-1-not-lent", "people", 30],
  ["p6-1-auto-lock", "each", 28],
  ["p8-encrypted", "each", 27],
  ["p8-remote-lock", "each", 27],
  ["p5-macros-blocked", "each", 26],
  ["s4-1-disaster-cautions", "people", 25],
  ["p7-1-backup-map", "picture", 240],
  ["p7-1-backup-runs", "machine", 5],
  ["p7-1-restore-rehearsal", "machine", 97],
  ["p7-2-cloud-choice", "picture", 230],
  ["p7-2-offline-copy", "picture", 6],
  ["s9-3-ransom-policy", "signed", 90],
  ["s9-3-rebuild", "said", 60],
  ["p8-carry-out-ledger", "picture", 90],
  ["p8-outside-rule", "most", 160],
  ["s5-1-telework-rule", "picture", 160],
  // ⑨ and what stands beside the nine.
  ["p9-responder", "picture", 300],
  ["p9-first-steps-card", "people", 280],
  ["p9-call-chain", "picture", 195, 40],
  ["p9-first-steps-drill", "report", 4],
  ["col2-decision-roster", "picture", 100],
  ["col2-police-relation", "said", 100],
  ["a01-own-desks", "picture", 30],
  ["a01-notifications", "picture", 300],
  ["s0-security-lead", "picture", 350],
  ["s0-sns-rule", "people", 340],
  ["s7-1-sources", "picture", 70],
  ["s7-1-monthly-sharing", "picture", 33],
  ["s6-leavers-closed", "picture", 50],
  ["s9-10-education", "most", 180],
  ["s9-10-near-misses", "picture", 90],
  ["s10-handling-rules", "picture", 220],
  ["s10-purposes", "report", 220],
  ["s10-named-pcs", "picture", 20],
  ["s10-disclosure-desk", "picture", 220],
  ["a03-policy", "picture", 330],
  ["a03-roles", "picture", 330],
  ["s3-3-investment-plan", "report", 240],
  ["s9-4-before-holiday", "picture", 100],
];

/** A picture that turned out to be of another office, and was withdrawn. */
export const withdrawn = {
  control: "s9-10-locks",
  daysAgo: 21,
  withdrawnDaysAgo: 19,
  reason: "出荷課ではなく隣の倉庫の写真でした。撮り直します。",
} as const;

/** Facts answered by hand with no or unknown; what was shown above is answered yes. */
export const answered: readonly (readonly [
  control: string,
  answers: Readonly<Record<string, "yes" | "no" | "unknown">>,
  daysAgo: number,
])[] = [
  ["p7-1-whole-rehearsal", { "backup.restoreStepsWritten": "yes", "backup.wholeRestored": "no" }, 150],
  ["s4-1-bcp-approved", { "continuity.firstWorkChosen": "yes", "continuity.planApproved": "no" }, 90],
  ["s4-3-absence-drill", { "absence.procedureShared": "no" }, 90],
  ["s5-1-shadow-it-asked", { "shadowIt.allDecided": "unknown" }, 40],
  ["s8-3-entrusted-data", { "entrusted.listed": "yes", "entrusted.returnProved": "unknown" }, 40],
  ["s8-3-list-exports", { "export.approvalNeeded": "yes", "export.recorded": "yes" }, 25],
  ["s9-6-fraud-drill", { "drill.paymentFraudHeld": "no" }, 60],
  ["col1-supplier-stop", { "continuity.supplierStopScenario": "no" }, 20],
  ["s9-9-ddos-decision", { "ddos.shieldDecided": "unknown" }, 20],
  ["s10-breach-report", { "breach.casesKnown": "yes", "breach.reportRehearsed": "no" }, 12],
  ["a02-evidence-kept", { "incident.logsKept": "no", "incident.reportDrafted": "yes" }, 12],
  ["s3-2-insurance-decided", { "insurance.decided": "yes" }, 3],
];
