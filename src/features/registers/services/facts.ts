/** What the controls learn of a service: settings as they are known, vetting by the judge of clouds, days by their age. */
import type { FactName, FactValues } from "#src/engine/control/index.ts";
import type { Around, Entry, RegisterFacts } from "../kit/definition.ts";
import { given, oneOf, truth, within } from "../kit/known.ts";
import { yesNo } from "../kit/read.ts";
import { cloudOf } from "./cloud.ts";
import type { ServiceKind } from "./fields.ts";

/** Days for which a review of the settings counts (control s3-3-cloud-settings), and a decision to keep a service. */
const REVIEW_DAYS = 183;
const DECISION_DAYS = 365;

const kinds: Readonly<Record<ServiceKind, string>> = {
  mail: "mail",
  "cloud-storage": "cloud",
  cloud: "cloud",
  bank: "bank",
  card: "bank",
  web: "web",
  "phone-line": "other",
  other: "other",
};

const plain = {
  "service.mfaOffered": "mfa_offered",
  "service.mfaRequired": "mfa_required",
  "service.guessingStopped": "guessing_stopped",
  "service.loginAlertsOn": "login_alerts",
  "service.shortPasswordsRefused": "short_refused",
  "service.usersLimited": "users_limited",
  "service.secretsEncrypted": "secrets_encrypted",
  "service.downloadsLogged": "downloads_logged",
  "service.transactionConfirmed": "transaction_confirmed",
  "service.transferLimitSet": "limit_lowered",
  "service.compensationKnown": "compensation_read",
} as const satisfies Readonly<Record<FactName, string>>;

const judged = [
  "service.approvedBeforeUse",
  "service.keptByDecision",
  "service.settingsReviewed",
  "service.defaultScopeClosed",
  "service.reliabilityKnown",
  "service.protectionKnown",
  "service.supportKnown",
  "service.endOfUseKnown",
  "service.exportTested",
  "service.dataCountryKnown",
  "service.dataCountryAccepted",
  "service.bankingPlaceSettled",
  "service.emergencyNumberKept",
] as const satisfies readonly FactName[];

export const facts: RegisterFacts = {
  register: "services",
  names: [...(Object.keys(plain) as FactName[]), ...judged],
  kindOf: ({ values }) => kinds[values.kind as ServiceKind] ?? null,
  factsOf,
};

function factsOf({ values }: Entry, { today }: Around): FactValues {
  const cloud = cloudOf(values, today);
  const point = (name: string) => cloud.points.find((one) => one.point === name);
  const known = (name: string) => truth(point(name)?.verdict ?? "unknown");
  const answered = (name: string) => {
    const found = point(name);
    return found ? truth(found.unknown.length > 0 ? "unknown" : found.no.length > 0 ? "no" : "yes") : null;
  };
  return {
    ...Object.fromEntries(Object.entries(plain).map(([fact, key]) => [fact, yesNo(values, key)])),
    "service.approvedBeforeUse": given(values.approved_on),
    "service.keptByDecision": within(values.no_mfa_decided_on, DECISION_DAYS, today),
    "service.settingsReviewed": within(values.settings_reviewed_on, REVIEW_DAYS, today),
    "service.defaultScopeClosed": oneOf(values.default_scope, ["self", "company"]),
    "service.reliabilityKnown": known("reliability"),
    "service.protectionKnown": known("protection"),
    "service.supportKnown": known("support"),
    "service.endOfUseKnown": answered("end"),
    "service.exportTested": truth(cloud.exportTest.verdict),
    "service.dataCountryKnown": given(values.data_country),
    "service.dataCountryAccepted": given(values.country_accepted_by),
    "service.bankingPlaceSettled": oneOf(values.banking_place, ["dedicated-pc", "dedicated-browser"]),
    "service.emergencyNumberKept": given(values.emergency_phone),
  };
}
