/** What the ledger of things carried out keeps (R56). */
import type { RegisterField } from "../kit/definition.ts";

export const carriedKinds = ["pc", "phone", "medium", "paper", "other"] as const;

const withStorage = ["pc", "phone", "medium", "other"] as const;

export const fields: readonly RegisterField[] = [
  { key: "name", kind: "line", group: "what", required: true, list: true, sort: true },
  {
    key: "kind",
    kind: "choice",
    group: "what",
    choices: carriedKinds,
    required: true,
    list: true,
    filter: true,
    bulk: true,
  },
  { key: "device", kind: "link", to: "devices", group: "what", only: withStorage },
  {
    key: "encrypted",
    kind: "yes-no",
    group: "what",
    list: true,
    filter: true,
    bulk: true,
    only: withStorage,
  },
  { key: "contents", kind: "line", group: "what", bulk: true },
  { key: "taken_by", kind: "person", group: "who", required: true, list: true, bulk: true },
  { key: "purpose", kind: "line", group: "who", bulk: true },
  { key: "destination", kind: "line", group: "who", bulk: true },
  { key: "approved_by", kind: "person", group: "who", bulk: true },
  { key: "out_on", kind: "day", group: "when", required: true, list: true, sort: true, bulk: true },
  { key: "due_on", kind: "day", group: "when", list: true, sort: true, bulk: true },
  { key: "back_on", kind: "day", group: "when", list: true, sort: true, bulk: true },
  { key: "note", kind: "text", group: "note" },
];
