/** What the register of contracts keeps (R81, R171): insurance and those who help, with the number to call. */
import type { RegisterField } from "../kit/definition.ts";

export const contractKinds = [
  "insurance",
  "watch",
  "it-vendor",
  "response",
  "lawyer",
  "adviser",
  "other",
] as const;
export type ContractKind = (typeof contractKinds)[number];

const insurance = ["insurance"] as const;
const watch = ["watch"] as const;
/** From whom alerts may come: also from a maintenance firm, or from protection of our own entered as "other". */
export const alerting = ["watch", "it-vendor", "other"] as const;

/** What a watching service may bring along (R171), beside what it watches. */
export const watchParts = ["desk", "monitoring", "first_response", "simple_insurance"] as const;

export const fields: readonly RegisterField[] = [
  { key: "name", kind: "line", group: "what", required: true, list: true, sort: true },
  {
    key: "kind",
    kind: "choice",
    group: "what",
    choices: contractKinds,
    required: true,
    list: true,
    sort: true,
    filter: true,
  },
  {
    key: "standing",
    kind: "choice",
    group: "what",
    choices: ["in-force", "considering", "decided-against"],
    list: true,
    filter: true,
    bulk: true,
  },
  { key: "owner", kind: "person", group: "what", required: true, list: true, bulk: true },
  { key: "supplier", kind: "link", to: "suppliers", group: "what" },
  { key: "hotline", kind: "phone", group: "call", list: true },
  { key: "hotline_hours", kind: "line", group: "call" },
  { key: "out_of_hours", kind: "line", group: "call", most: 300 },
  { key: "contract_no", kind: "line", group: "call" },
  { key: "contact_name", kind: "line", group: "call" },
  { key: "contact_mail", kind: "mail", group: "call" },
  { key: "starts_on", kind: "day", group: "term" },
  { key: "ends_on", kind: "day", group: "term", list: true, sort: true },
  { key: "renews_itself", kind: "yes-no", group: "term", bulk: true },
  { key: "yen_year", kind: "number", group: "term", sort: true },
  {
    key: "covers",
    kind: "choices",
    group: "cover",
    choices: ["investigation", "recovery", "lost-profit", "liability", "notification", "ransom-free"],
    only: insurance,
  },
  { key: "cover_yen", kind: "number", group: "cover", only: insurance },
  { key: "conditions", kind: "text", group: "cover", only: insurance },
  {
    key: "watches",
    kind: "choice",
    group: "watch",
    choices: ["network", "endpoint", "both"],
    only: watch,
  },
  ...watchParts.map((key): RegisterField => ({ key, kind: "yes-no", group: "watch", only: watch })),
  { key: "alerts_read_by", kind: "person", group: "watch", only: alerting },
  { key: "decided_on", kind: "day", group: "decision", sort: true, bulk: true },
  { key: "decided_by", kind: "person", group: "decision", bulk: true },
  { key: "compared", kind: "yes-no", group: "decision" },
  { key: "decided_why", kind: "line", group: "decision", most: 300 },
  { key: "note", kind: "text", group: "note" },
];
