/** What the records of personal data keep (R151, R154): given, received, and what people asked of their own data. */
import type { RegisterField } from "../kit/definition.ts";

export const recordKinds = ["provision", "receipt", "request"] as const;
export type RecordKind = (typeof recordKinds)[number];

const between = ["provision", "receipt"] as const;
const request = ["request"] as const;

export const fields: readonly RegisterField[] = [
  { key: "name", kind: "line", group: "what", required: true, list: true, sort: true },
  {
    key: "kind",
    kind: "choice",
    group: "what",
    choices: recordKinds,
    required: true,
    list: true,
    sort: true,
    filter: true,
  },
  { key: "owner", kind: "person", group: "what", required: true, list: true, bulk: true },
  { key: "data", kind: "link", to: "personal-data", group: "what", list: true },
  { key: "happened_on", kind: "day", group: "what", list: true, sort: true, bulk: true },
  { key: "partner", kind: "line", group: "between", only: between },
  { key: "partner_head", kind: "line", group: "between", only: between },
  { key: "supplier", kind: "link", to: "suppliers", group: "between", only: between },
  { key: "people", kind: "line", group: "between", most: 300, only: between },
  { key: "items", kind: "line", group: "between", most: 300, only: between },
  { key: "consent", kind: "yes-no", group: "between", only: between },
  { key: "obtained_how", kind: "line", group: "between", most: 300, only: ["receipt"] },
  { key: "keep_until", kind: "day", group: "between", sort: true, only: between },
  {
    key: "asked_for",
    kind: "choice",
    group: "request",
    choices: ["see", "mend", "stop", "records", "purpose"],
    only: request,
  },
  { key: "identity_checked", kind: "yes-no", group: "request", only: request },
  { key: "identity_how", kind: "line", group: "request", most: 300, only: request },
  { key: "due_on", kind: "day", group: "request", list: true, sort: true, only: request },
  { key: "answered_on", kind: "day", group: "request", sort: true, only: request },
  { key: "answer", kind: "text", group: "request", only: request },
  { key: "note", kind: "text", group: "note" },
];
