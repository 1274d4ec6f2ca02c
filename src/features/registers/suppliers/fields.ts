/** What the register of suppliers keeps (R115, R117, R119–R121, R156, R158): whom to call, what passes, what was agreed. */
import { clauses } from "#src/handbook/registers/index.ts";
import type { RegisterField } from "../kit/definition.ts";

export const supplierKinds = ["customer", "supplier", "processor", "offshore"] as const;
export type SupplierKind = (typeof supplierKinds)[number];

/** The ways in which trouble at others becomes ours: software, services, connected lines, parts that stop. */
export const patterns = ["software", "cloud", "connection", "parts"] as const;

/** Those who work for us, and those of them who hold our information. */
const working = ["supplier", "processor", "offshore"] as const;
const entrusted = ["processor", "offshore"] as const;

/** The column of a clause of the checklist. */
export const clauseKey = (clause: string): string => `clause_${clause.replaceAll("-", "_")}`;

type Rest = Omit<RegisterField, "group">;
const group = (name: string, rest: readonly Rest[]): RegisterField[] =>
  rest.map((field) => ({ ...field, group: name }));
const yesNo = (only: readonly string[] | undefined, keys: readonly string[]): Rest[] =>
  keys.map((key) => ({ key, kind: "yes-no", bulk: true, ...(only && { only }) }));

export const fields: readonly RegisterField[] = [
  ...group("what", [
    { key: "name", kind: "line", required: true, list: true, sort: true },
    {
      key: "kind",
      kind: "choice",
      choices: supplierKinds,
      required: true,
      list: true,
      sort: true,
      filter: true,
    },
    { key: "owner", kind: "person", required: true, list: true, bulk: true },
    { key: "trade", kind: "line", list: true },
    { key: "important", kind: "yes-no", list: true, filter: true, bulk: true },
    { key: "site", kind: "url" },
    { key: "group_company", kind: "yes-no", bulk: true },
  ]),
  ...group("contact", [
    { key: "contact_name", kind: "line" },
    { key: "contact_phone", kind: "phone" },
    { key: "contact_mail", kind: "mail" },
    { key: "emergency_name", kind: "line" },
    { key: "emergency_phone", kind: "phone", list: true },
    { key: "emergency_hours", kind: "line" },
    { key: "notice_agreed", kind: "yes-no", bulk: true },
    { key: "notice_terms", kind: "line", most: 300 },
  ]),
  ...group("chain", [
    { key: "patterns", kind: "choices", choices: [...patterns, "none"] },
    { key: "parts", kind: "line", most: 300 },
    { key: "alternative", kind: "line", most: 300 },
    { key: "calm_duties", kind: "line", most: 300 },
    { key: "bad_day_duties", kind: "line", most: 300 },
  ]),
  ...group("vetting", [
    { key: "looked_up_on", kind: "day", sort: true, bulk: true, only: working },
    { key: "looked_up_what", kind: "line", most: 300, only: working },
    ...yesNo(working, ["sells_devices"]),
    { key: "ordered_on", kind: "day", only: working },
  ]),
  ...group("data", [
    { key: "data", kind: "line", most: 300 },
    { key: "personal_data", kind: "yes-no", filter: true, bulk: true },
    {
      key: "transfer",
      kind: "choice",
      choices: ["entrustment", "provision", "joint", "law"],
      bulk: true,
    },
  ]),
  ...group("grounds", [
    ...yesNo(entrusted, ["p_mark"]),
    { key: "p_mark_until", kind: "day", only: entrusted },
    ...yesNo(entrusted, ["isms"]),
    { key: "isms_until", kind: "day", only: entrusted },
    ...yesNo(entrusted, ["other_grounds", "examined_before"]),
    { key: "examined_on", kind: "day", sort: true, bulk: true, only: entrusted },
    { key: "examined_how", kind: "line", most: 300, only: entrusted },
  ]),
  ...group("contract", [
    { key: "contract_on", kind: "day", only: working },
    { key: "contract_until", kind: "day", sort: true, only: working },
    ...yesNo(
      working,
      clauses.map(({ id }) => clauseKey(id)),
    ),
  ]),
  ...group("passed-on", [
    ...yesNo(entrusted, ["passed_on", "passed_on_consent"]),
    { key: "passed_on_to", kind: "line", most: 300, only: entrusted },
    { key: "work_place", kind: "line", most: 300, only: entrusted },
  ]),
  ...group("abroad", [
    ...yesNo(working, ["servers_abroad"]),
    { key: "country", kind: "line", only: working },
    ...yesNo(entrusted, ["abroad_settled"]),
    { key: "country_law_on", kind: "day", only: entrusted },
    { key: "flow_decision", kind: "choice", choices: ["accept", "limit", "stop"], only: working },
    { key: "flow_decided_on", kind: "day", only: working },
  ]),
  { key: "note", kind: "text", group: "note" },
];
