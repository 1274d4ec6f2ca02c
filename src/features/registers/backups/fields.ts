/** What the register of backups keeps of each set of data (R47, R54, R55); its copies are a register of their own. */
import { backupMedia, backupMethods } from "#src/handbook/registers/index.ts";
import type { RegisterField } from "../kit/definition.ts";

export const dataKinds = [
  "business",
  "accounts",
  "drawings",
  "mail",
  "web",
  "system",
  "phone",
  "vault",
  "software",
] as const;
export type DataKind = (typeof dataKinds)[number];

export const fields: readonly RegisterField[] = [
  { key: "name", kind: "line", group: "what", required: true, list: true, sort: true },
  {
    key: "kind",
    kind: "choice",
    group: "what",
    choices: dataKinds,
    required: true,
    list: true,
    filter: true,
    bulk: true,
  },
  { key: "owner", kind: "person", group: "what", required: true, list: true, bulk: true },
  {
    key: "importance",
    kind: "choice",
    group: "what",
    choices: ["3", "2", "1"],
    list: true,
    filter: true,
    bulk: true,
  },
  { key: "department", kind: "line", group: "what", sort: true, bulk: true },
  { key: "place", kind: "line", group: "original", list: true, bulk: true },
  {
    key: "original_on",
    kind: "choice",
    group: "original",
    choices: backupMedia.map(({ id }) => id),
    bulk: true,
  },
  {
    key: "system",
    kind: "choice",
    group: "original",
    choices: backupMethods.map(({ system }) => system),
    bulk: true,
  },
  { key: "size_gb", kind: "number", group: "original" },
  { key: "all_listed", kind: "yes-no", group: "original", bulk: true },
  { key: "loss_hours", kind: "number", group: "goals", list: true, bulk: true },
  { key: "return_hours", kind: "number", group: "goals", list: true, bulk: true },
  { key: "restore_order", kind: "number", group: "goals" },
  { key: "needed_to_continue", kind: "yes-no", group: "cloud", filter: true, bulk: true },
  {
    key: "cloud_choice",
    kind: "choice",
    group: "cloud",
    choices: ["put", "leave"],
    filter: true,
    bulk: true,
  },
  { key: "cloud_decided_by", kind: "person", group: "cloud", bulk: true },
  { key: "cloud_decided_on", kind: "day", group: "cloud", bulk: true },
  { key: "note", kind: "text", group: "note" },
];
