/** What the register of personal data keeps (R151, R153, R154): what is held of whom, for what, where, until when. */
import type { RegisterField } from "../kit/definition.ts";

export const subjects = ["customers", "employees", "applicants", "partners", "visitors", "others"] as const;
export const media = ["paper", "pc", "server", "cloud"] as const;

type Rest = Omit<RegisterField, "group">;
const group = (name: string, rest: readonly Rest[]): RegisterField[] =>
  rest.map((field) => ({ ...field, group: name }));

export const fields: readonly RegisterField[] = [
  ...group("what", [
    { key: "name", kind: "line", required: true, list: true, sort: true },
    { key: "subjects", kind: "choice", choices: subjects, list: true, sort: true, filter: true },
    { key: "owner", kind: "person", required: true, list: true, bulk: true },
    { key: "items", kind: "line", most: 300 },
    { key: "people_count", kind: "number", list: true, sort: true },
    { key: "sensitive", kind: "yes-no" },
    {
      key: "collected_by",
      kind: "choices",
      choices: ["form", "web", "card", "resume", "camera", "phone", "received"],
    },
  ]),
  ...group("purpose", [
    { key: "purpose", kind: "text", search: true },
    { key: "purpose_read", kind: "yes-no" },
    {
      key: "told",
      kind: "choice",
      choices: ["told", "published", "evident", "no"],
      filter: true,
      bulk: true,
    },
    { key: "told_where", kind: "line", most: 300, bulk: true },
  ]),
  ...group("provision", [
    {
      key: "given",
      kind: "choices",
      choices: ["none", "entrustment", "consent", "joint", "law"],
    },
    { key: "given_to", kind: "line", most: 300 },
    { key: "consent_kept", kind: "yes-no", bulk: true },
    { key: "received_from", kind: "yes-no" },
    { key: "people_abroad", kind: "yes-no", bulk: true },
    { key: "abroad_asked_on", kind: "day" },
  ]),
  ...group("keeping", [
    { key: "media", kind: "choices", choices: media },
    { key: "place", kind: "line", most: 300, list: true, bulk: true },
    { key: "retention", kind: "line" },
    { key: "delete_on", kind: "day", sort: true },
    { key: "deleted_how", kind: "line", most: 300 },
    { key: "handlers", kind: "line", most: 300, bulk: true },
    { key: "checked_on", kind: "day", sort: true, bulk: true },
  ]),
  ...group("pcs", [
    { key: "device", kind: "link", to: "devices" },
    { key: "named_places", kind: "line", most: 300, bulk: true },
    { key: "nothing_elsewhere", kind: "yes-no", bulk: true },
    { key: "usb_blocked", kind: "yes-no", bulk: true },
    { key: "self_encrypting", kind: "yes-no", bulk: true },
    { key: "locked_away", kind: "yes-no", bulk: true },
    { key: "off_network", kind: "choice", choices: ["off", "needed", "on"], bulk: true },
  ]),
  ...group("desk", [
    { key: "desk", kind: "person", bulk: true },
    { key: "desk_published", kind: "yes-no", bulk: true },
    { key: "identity_check", kind: "line", most: 300, bulk: true },
    { key: "answer_days", kind: "number", bulk: true },
  ]),
  { key: "note", kind: "text", group: "note" },
];
