/** One line of a table of permissions: who may do what with a share (R103, R106). */
import type { RegisterField } from "../kit/definition.ts";

/** On folders from reading to owning; on devices from guest to administrator. */
export const rightKinds = ["view", "edit", "own", "guest", "user", "admin"] as const;

export const fields: readonly RegisterField[] = [
  { key: "name", kind: "line", group: "who", required: true, list: true, sort: true },
  { key: "share", kind: "link", to: "shares", group: "who", required: true, list: true },
  { key: "person", kind: "person", group: "who", list: true },
  {
    key: "may",
    kind: "choice",
    group: "what",
    choices: rightKinds,
    required: true,
    list: true,
    filter: true,
    bulk: true,
  },
  { key: "inherited", kind: "yes-no", group: "what", filter: true, bulk: true },
  { key: "until_on", kind: "day", group: "what", list: true, sort: true, bulk: true },
  { key: "note", kind: "text", group: "what" },
];
