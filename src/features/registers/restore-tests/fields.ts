/** What is kept of each rehearsal of restoring (R52). */
import type { RegisterField } from "../kit/definition.ts";

export const fields: readonly RegisterField[] = [
  { key: "name", kind: "line", group: "what", required: true, list: true, sort: true },
  { key: "data_set", kind: "link", to: "backups", group: "what", required: true, list: true },
  { key: "done_on", kind: "day", group: "what", required: true, list: true, sort: true },
  { key: "done_by", kind: "person", group: "what", list: true },
  {
    key: "extent",
    kind: "choice",
    group: "what",
    choices: ["sample", "data", "whole"],
    list: true,
    filter: true,
  },
  { key: "minutes", kind: "number", group: "result", list: true },
  { key: "unchanged", kind: "yes-no", group: "result", list: true, filter: true },
  { key: "learnt", kind: "text", group: "result" },
];
