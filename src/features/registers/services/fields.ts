/** What the register of services keeps (R19, R21–R26, R29, R31, R76, R83, R119, R139, R172). No passwords, ever. */
import { cloudItems } from "#src/handbook/registers/index.ts";
import type { RegisterField } from "../kit/definition.ts";

export const serviceKinds = [
  "mail",
  "cloud-storage",
  "cloud",
  "bank",
  "card",
  "web",
  "phone-line",
  "other",
] as const;
export type ServiceKind = (typeof serviceKinds)[number];

/** Where the company's own data lie with somebody else. */
const hosted = ["mail", "cloud-storage", "cloud"] as const;
const money = ["bank", "card"] as const;

const yesNo = (
  group: string,
  only: readonly string[] | undefined,
  keys: readonly string[],
): RegisterField[] => keys.map((key) => ({ key, kind: "yes-no", group, bulk: true, ...(only && { only }) }));

/** The column of one of the 15 questions on clouds. */
export const vettingKey = (item: string): string => `vetted_${item.replaceAll("-", "_")}`;

export const fields: readonly RegisterField[] = [
  { key: "name", kind: "line", group: "what", required: true, list: true, sort: true },
  {
    key: "kind",
    kind: "choice",
    group: "what",
    choices: serviceKinds,
    required: true,
    list: true,
    sort: true,
    filter: true,
  },
  { key: "owner", kind: "person", group: "what", required: true, list: true, bulk: true },
  { key: "provider", kind: "line", group: "what", list: true, sort: true },
  { key: "purpose", kind: "line", group: "what" },
  { key: "url", kind: "url", group: "what" },
  { key: "important", kind: "yes-no", group: "what", list: true, filter: true, bulk: true },
  { key: "personal_data", kind: "yes-no", group: "what", bulk: true },
  { key: "contract_ends", kind: "day", group: "what", list: true, sort: true },
  { key: "yen_month", kind: "number", group: "what" },
  { key: "approved_on", kind: "day", group: "approval", bulk: true },
  { key: "approved_by", kind: "person", group: "approval", bulk: true },
  { key: "exit_plan", kind: "line", group: "approval", most: 300 },
  ...yesNo("sign-in", undefined, [
    "mfa_offered",
    "mfa_required",
    "guessing_stopped",
    "login_alerts",
    "secret_question",
  ]),
  { key: "no_mfa_decided_on", kind: "day", group: "sign-in" },
  {
    key: "kept_in",
    kind: "choice",
    group: "sign-in",
    choices: ["manager", "paper", "browser", "none"],
    bulk: true,
  },
  ...yesNo("settings", hosted, ["short_refused", "users_limited", "secrets_encrypted", "downloads_logged"]),
  {
    key: "default_scope",
    kind: "choice",
    group: "settings",
    choices: ["self", "company", "link", "public"],
    bulk: true,
    only: hosted,
  },
  { key: "settings_reviewed_on", kind: "day", group: "settings", bulk: true, only: hosted },
  ...cloudItems.map(
    ({ id }): RegisterField => ({
      key: vettingKey(id),
      kind: "yes-no",
      group: "vetting",
      bulk: true,
      only: hosted,
    }),
  ),
  { key: "exported_on", kind: "day", group: "vetting", only: hosted },
  { key: "export_opened", kind: "yes-no", group: "vetting", only: hosted },
  { key: "data_country", kind: "line", group: "country", only: [...hosted, "other"] },
  { key: "country_accepted_by", kind: "person", group: "country", only: [...hosted, "other"] },
  { key: "country_accepted_why", kind: "line", group: "country", most: 300, only: [...hosted, "other"] },
  {
    key: "banking_place",
    kind: "choice",
    group: "money",
    choices: ["dedicated-pc", "dedicated-browser", "everyday"],
    only: money,
  },
  { key: "emergency_phone", kind: "phone", group: "money", only: money },
  ...yesNo("money", money, ["transaction_confirmed", "limit_lowered", "compensation_read"]),
  { key: "leaked_on", kind: "day", group: "leak", sort: true },
  { key: "leak_cause", kind: "line", group: "leak", most: 300 },
  { key: "leak_closed_on", kind: "day", group: "leak" },
  { key: "note", kind: "text", group: "note" },
];
