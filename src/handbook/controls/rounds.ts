// Rounds: what is shown again in one go. Who stands at a PC looks at its firmware, its programs and its lock at
// once; who opens the list of accounts sees every sign-in method in it. The minutes are those of a company in normal
// state: showing again what was shown before. The first time takes the minutes of the control itself.
//
// A round changes what an hour of work proves, never what has to be proved: grades and days stand in the controls.
import type { Both } from "#src/text/words.ts";
import type { Doer } from "./control.ts";

/** Minutes for the control, and further ones for each object. */
export type Again = readonly [minutes: number, each: number];

export type Round = {
  readonly id: string;
  readonly title: Both;
  readonly who: Doer;
  /** Once for each go: getting ready, keeping what was seen. */
  readonly minutes: number;
  /** For each object that is gone to or looked up, once for all controls. */
  readonly minutesEach: number;
  /** By the id of the control. */
  readonly again: Readonly<Record<string, Again>>;
};

export const rounds: readonly Round[] = [
  {
    id: "devices",
    title: { ja: "PCとスマホの見回り", en: "Round of the PCs and phones" },
    who: "it",
    minutes: 20,
    minutesEach: 2,
    again: {
      "p1-1-device-register": [15, 0],
      "p1-1-os-updates": [2, 0.5],
      "p1-1-software-updates": [2, 0.5],
      "p1-1-malware-protection": [2, 0.5],
      "p1-1-firmware": [5, 1],
      "p1-1-unused-software": [5, 1],
      "p5-macros-blocked": [2, 0.5],
      "p8-encrypted": [2, 0.5],
      "p8-remote-lock": [2, 0.5],
      "s2-2-pin-tries-limited": [2, 0.5],
      "s2-3-recovery-keys": [3, 0.5],
      "s4-3-admin-device-apart": [5, 0.5],
      "s5-1-byod-approved": [5, 0.5],
      "s6-device-roles": [5, 0.5],
      "s10-named-pcs": [10, 0],
    },
  },
  {
    id: "network",
    title: { ja: "ルーターと機器の見回り", en: "Round of the routers and appliances" },
    who: "it",
    minutes: 10,
    minutesEach: 3,
    again: {
      "p1-2-network-updates": [3, 2],
      "p1-2-initial-password": [2, 0.5],
      "p1-2-closed-admin-pages": [3, 1],
      "s2-3-wifi-key": [5, 5],
      "s7-2-own-products": [15, 0],
      "s9-2-outer-devices": [2, 1],
    },
  },
  {
    id: "accounts",
    title: { ja: "アカウントの棚卸し", en: "Review of the accounts" },
    who: "it",
    minutes: 20,
    minutesEach: 0.5,
    again: {
      "p3-1-mfa-admins": [3, 1],
      "p3-1-mfa-important": [5, 3],
      "s2-5-spare-factor": [5, 2],
      "s2-5-stronger-methods": [5, 0],
      "s2-6-factors-distinct": [5, 0],
      "s2-7-no-forced-rotation": [3, 0],
      "s4-3-two-able": [5, 2],
      "s6-permissions-reviewed": [10, 3],
      "s8-3-orphan-accounts": [5, 0.5],
      "s9-2-shared-ids": [5, 5],
      "s9-7-admin-keys": [5, 5],
      "a03-requests-approved": [10, 0],
    },
  },
  {
    id: "services",
    title: { ja: "クラウドと接続の見直し", en: "Review of cloud services and connections" },
    who: "it",
    minutes: 15,
    minutesEach: 3,
    again: {
      "p2-2-enforced-settings": [5, 2],
      "p3-1-login-alerts": [2, 2],
      "p4-2-app-list": [10, 0],
      "s2-2-guessing-stopped": [5, 2],
      "s3-1-asked-before-buying": [5, 1],
      "s3-3-cloud-settings": [5, 8],
      "s8-1-purchase-vetting": [10, 0],
      "s8-2-data-country": [2, 2],
      "s9-2-three-whys": [5, 5],
      "col1-agreed-level": [5, 5],
      "col1-connections": [5, 3],
      "a04-cloud-vetting": [5, 5],
      "a04-export-test": [5, 10],
    },
  },
  {
    id: "backups",
    title: { ja: "控えの手入れ", en: "Care of the backups" },
    who: "it",
    minutes: 0,
    minutesEach: 0,
    again: {
      "p7-1-backup-map": [15, 0],
      "p7-1-backup-runs": [3, 1],
      "p7-1-restore-rehearsal": [10, 8],
      "p7-1-whole-rehearsal": [120, 0],
      "p7-2-offline-copy": [3, 0],
      "p7-2-three-two-one": [3, 2],
      "s2-9-vault-copy": [15, 0],
      "s9-3-rebuild": [30, 0],
    },
  },
  {
    id: "month",
    title: { ja: "毎月のまとめ", en: "The monthly half hour" },
    who: "it",
    minutes: 5,
    minutesEach: 0,
    again: {
      "p3-2-leak-news": [10, 0],
      "s3-4-plan-checked": [8, 0],
      "s6-links-closed": [3, 1],
      "s7-1-monthly-sharing": [7, 0],
      "s7-1-sources": [5, 0],
      "s7-2-feeds": [5, 0],
      "s9-5-lookalike-domains": [3, 3],
      "s9-8-site-updates": [3, 5],
      "list-links": [3, 0],
    },
  },
  {
    id: "drills",
    title: { ja: "訓練", en: "Drills" },
    who: "it",
    minutes: 0,
    minutesEach: 0,
    again: {
      "p5-mail-drill": [20, 0],
      "p9-first-steps-drill": [30, 0],
      "s8-1-hijacked-partner-drill": [20, 0],
      "col2-tabletop": [90, 0],
    },
  },
  {
    id: "papers",
    title: { ja: "決めごとの読み直し", en: "Reading again what was decided" },
    who: "it",
    minutes: 5,
    minutesEach: 0,
    again: {
      "p2-1-password-rule": [5, 0],
      "p3-2-leak-steps": [5, 0],
      "p5-report-button": [5, 0],
      "s2-1-kinds-sorted": [5, 0.5],
      "s2-3-key-length": [5, 2],
      "s2-7-leaks-finished": [10, 0],
      "s3-2-assets-counted": [60, 0],
      "s3-2-risk-decided": [20, 1],
      "s4-1-work-anywhere": [30, 0],
      "s5-1-shadow-it-asked": [20, 0],
      "s7-1-alarm-route": [10, 0],
      "col1-four-patterns": [20, 0],
      "s9-1-threat-table": [30, 0],
      "s9-8-site-admins": [3, 3],
      "s9-8-expiry": [2, 1],
      "s9-8-takeover-plan": [10, 0],
      "s9-9-bot-playbook": [10, 0],
      "s9-9-ddos-decision": [10, 0],
      "a01-notifications": [10, 0],
      "a01-who-takes-what": [5, 0],
      "a02-evidence-kept": [15, 0],
      "a03-diagnosis": [40, 0],
      "a03-watch-service": [20, 0],
    },
  },
  {
    id: "owner",
    title: { ja: "社長の確認", en: "The owner's review" },
    who: "owner",
    minutes: 2,
    minutesEach: 0,
    again: {
      "s0-monthly-look": [5, 0],
      "s0-security-lead": [5, 0],
      "p2-5-storage-decision": [5, 0],
      "p7-2-cloud-choice": [10, 0],
      "p9-responder": [5, 0],
      "s2-8-no-mfa-reconsidered": [10, 2],
      "s2-9-browser-saving-decided": [5, 0],
      "s3-1-bad-day-cost": [15, 0],
      "s3-2-insurance-decided": [15, 0],
      "s3-3-investment-plan": [45, 0],
      "s3-4-management-review": [60, 0],
      "s4-1-bcp-approved": [60, 0],
      "s4-1-twenty-answered": [20, 0],
      "s4-3-absence-drill": [60, 0],
      "s4-3-seals-checked": [10, 5],
      "s5-1-telework-rule": [15, 0],
      "s5-2-outsourcing-compared": [20, 0],
      "col1-supplier-stop": [30, 0],
      "col2-decision-roster": [10, 0],
      "col2-police-relation": [10, 0],
      "s9-3-ransom-policy": [15, 0],
      "a03-policy": [15, 0],
      "a03-roles": [10, 0],
      "a03-security-action": [15, 0],
    },
  },
  {
    id: "office",
    title: { ja: "総務の確認", en: "The office's review" },
    who: "office",
    minutes: 5,
    minutesEach: 0,
    again: {
      "p2-5-notebook-in-two": [10, 0],
      "p4-1-url-book": [20, 0],
      "p8-carry-out-ledger": [20, 0],
      "p9-call-chain": [15, 0],
      "s3-2-retention-kept": [20, 3],
      "s4-2-safety-drill": [15, 0],
      "s4-2-trips-registered": [10, 0],
      "s5-2-vendor-reputation": [10, 4],
      "s6-leavers-closed": [20, 0],
      "s6-rooms-and-keys": [15, 2],
      "s8-1-partner-contacts": [10, 2],
      "s8-2-offshore-duties": [10, 15],
      "s8-2-silent-resubcontracting": [10, 5],
      "s8-3-entrusted-data": [25, 0],
      "s8-3-list-exports": [15, 0],
      "s8-3-temporary-staff": [10, 5],
      "s9-4-before-holiday": [20, 0],
      "s9-4-other-channel": [20, 0],
      "s9-6-bank-card": [10, 5],
      "s9-6-banking-place": [10, 5],
      "s9-6-fraud-drill": [30, 0],
      "s9-6-payment-gate": [20, 0],
      "s9-10-locks": [15, 0],
      "s9-10-mass-mail": [15, 0],
      "s9-10-near-misses": [15, 0],
      "s10-breach-report": [20, 0],
      "s10-disclosure-desk": [10, 0],
      "s10-handling-rules": [30, 0],
      "s10-provision-records": [20, 0],
      "s10-purposes": [30, 0],
      "s11-answers-to-customers": [30, 0],
      "s11-processors": [15, 15],
      "s11-which-duty": [15, 0],
      "a01-own-desks": [15, 0],
      "a02-which-way": [10, 0],
    },
  },
  {
    id: "everyone",
    title: { ja: "ひとりひとりの確認", en: "Each person's minutes" },
    who: "everyone",
    minutes: 0,
    minutesEach: 0,
    again: {
      "s0-sns-rule": [1, 0],
      "p1-2-phone-updates": [1, 0],
      "p2-1-password-rule-known": [1, 0],
      "p2-2-long-passwords": [1, 0],
      "p2-3-no-reuse": [3, 0],
      "p2-4-secret-questions": [1, 0],
      "p2-5-kept-as-decided": [1, 0],
      "p3-1-push-rule": [1, 0],
      "p4-1-lure-quiz": [1, 0],
      "p4-2-permissions": [2, 0],
      "p4-2-unknown-apps-off": [1, 0],
      "p5-mail-rule": [1, 0],
      "p6-1-auto-lock": [1, 0],
      "p6-1-not-lent": [1, 0],
      "p6-1-unguessable-pin": [1, 0],
      "p6-2-app-lock": [1, 0],
      "p6-2-notifications-hidden": [1, 0],
      "p8-outside-rule": [1, 0],
      "p9-first-steps-card": [1, 0],
      "s2-3-key-sent-apart": [1, 0],
      "s2-4-attacks-lesson": [3, 0],
      "s2-6-limits-lesson": [3, 0],
      "s2-8-reset-mail": [1, 0],
      "s4-1-disaster-cautions": [1, 0],
      "s4-2-fallbacks-known": [2, 0],
      "s4-2-family-card": [2, 0],
      "s5-1-telework-self-check": [3, 0],
      "s6-impostor-visitors": [3, 0],
      "s9-1-ai-rules": [1, 0],
      "s9-4-first-morning": [3, 0],
      "s9-4-what-to-report": [1, 0],
      "s9-5-own-way-in": [1, 0],
      "s9-9-slow-signs": [1, 0],
      "s9-10-education": [10, 0],
    },
  },
];

const roundsByControl: ReadonlyMap<string, Round> = new Map(
  rounds.flatMap((round) => Object.keys(round.again).map((id) => [id, round])),
);

/** The round that a control is shown again in; undefined where it stands alone. */
export function roundOf(controlId: string): Round | undefined {
  return roundsByControl.get(controlId);
}

/** Minutes for showing a control again if nothing else of its round is done with it. */
export function againOf(controlId: string): { minutes: number; minutesEach: number } | undefined {
  const round = roundOf(controlId);
  const [minutes, each] = round?.again[controlId] ?? [];
  if (!round || minutes === undefined || each === undefined) return undefined;
  return { minutes: round.minutes + minutes, minutesEach: round.minutesEach + each };
}

/**
 * Controls that a machine shows by itself once it reports. Those that ask for E3 and need nobody to begin; a drill
 * or a rehearsal has to be begun by a person.
 */
export const shownByMachine: readonly string[] = [
  "p1-1-os-updates",
  "p1-1-software-updates",
  "p1-1-malware-protection",
  "p7-1-backup-runs",
  "s6-links-closed",
  "s8-3-orphan-accounts",
  "s9-2-outer-devices",
];

/** Controls that ask for less than E3 and that a report about a device, a domain or an account can show all the same. */
export const couldBeShownByMachine: readonly string[] = [
  "p1-1-device-register",
  "p1-1-firmware",
  "p1-2-network-updates",
  "p5-macros-blocked",
  "p6-1-auto-lock",
  "p8-encrypted",
  "s2-2-pin-tries-limited",
  "s4-3-admin-device-apart",
  "s9-5-lookalike-domains",
  "s9-8-expiry",
];
