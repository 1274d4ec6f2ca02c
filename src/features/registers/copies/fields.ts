/** What is kept of each copy of a set of data (R47): where it is, what could reach it, when it last ran. */
import { backupMedia, places } from "#src/handbook/registers/index.ts";
import type { RegisterField } from "../kit/definition.ts";

export const fields: readonly RegisterField[] = [
  { key: "name", kind: "line", group: "what", required: true, list: true, sort: true },
  { key: "data_set", kind: "link", to: "backups", group: "what", required: true, list: true },
  { key: "keeper", kind: "person", group: "what", bulk: true },
  {
    key: "medium",
    kind: "choice",
    group: "where",
    choices: backupMedia.map(({ id }) => id),
    list: true,
    filter: true,
    bulk: true,
  },
  {
    key: "place",
    kind: "choice",
    group: "where",
    choices: Object.keys(places),
    list: true,
    filter: true,
    bulk: true,
  },
  { key: "kept_at", kind: "line", group: "where", bulk: true },
  {
    key: "idle",
    kind: "choice",
    group: "reach",
    choices: ["connected", "disconnected"],
    list: true,
    filter: true,
    bulk: true,
  },
  { key: "unalterable", kind: "yes-no", group: "reach", bulk: true },
  { key: "encrypted", kind: "yes-no", group: "reach", filter: true, bulk: true },
  { key: "cloud_mfa", kind: "yes-no", group: "reach", bulk: true },
  { key: "method", kind: "line", group: "runs", bulk: true },
  { key: "every_hours", kind: "number", group: "runs", bulk: true },
  { key: "kept_days", kind: "number", group: "runs", bulk: true },
  { key: "last_run_on", kind: "day", group: "runs", list: true, sort: true, bulk: true },
  { key: "never_run", kind: "yes-no", group: "runs", bulk: true },
  { key: "note", kind: "text", group: "note" },
];
