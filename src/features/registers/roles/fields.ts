/** What the table of roles keeps (R169): who holds each of the eight, who stands in, and what they may decide. */
import { roles } from "#src/handbook/registers/index.ts";
import type { RegisterField } from "../kit/definition.ts";

export const roleIds = roles.map(({ id }) => id);

export const fields: readonly RegisterField[] = [
  { key: "name", kind: "line", group: "what", required: true, list: true, sort: true },
  {
    key: "role",
    kind: "choice",
    group: "what",
    choices: roleIds,
    required: true,
    list: true,
    sort: true,
    filter: true,
  },
  { key: "vacant", kind: "yes-no", group: "who" },
  { key: "holder", kind: "person", group: "who", list: true },
  { key: "holder_outside", kind: "line", group: "who" },
  { key: "deputy", kind: "person", group: "who", list: true },
  { key: "deputy_outside", kind: "line", group: "who" },
  { key: "named_on", kind: "day", group: "who", list: true, sort: true, bulk: true },
  { key: "named_by", kind: "person", group: "who", bulk: true },
  { key: "hours_month", kind: "number", group: "who" },
  { key: "may_stop", kind: "line", group: "power", most: 300 },
  { key: "may_spend_yen", kind: "number", group: "power" },
  { key: "table_shown", kind: "yes-no", group: "power", bulk: true },
  { key: "table_where", kind: "line", group: "power", most: 300, bulk: true },
  { key: "note", kind: "text", group: "note" },
];
