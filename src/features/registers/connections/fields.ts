/** What the register of connections keeps (R116): every line between us and others, and whether it is still needed. */
import type { RegisterField } from "../kit/definition.ts";

export const connectionKinds = ["vpn", "remote-maintenance", "exchange"] as const;
export type ConnectionKind = (typeof connectionKinds)[number];

export const fields: readonly RegisterField[] = [
  { key: "name", kind: "line", group: "what", required: true, list: true, sort: true },
  {
    key: "kind",
    kind: "choice",
    group: "what",
    choices: connectionKinds,
    required: true,
    list: true,
    sort: true,
    filter: true,
  },
  { key: "owner", kind: "person", group: "what", required: true, list: true, bulk: true },
  { key: "supplier", kind: "link", to: "suppliers", group: "what", list: true },
  { key: "purpose", kind: "line", group: "what", most: 300 },
  { key: "data", kind: "line", group: "what", most: 300 },
  { key: "direction", kind: "choice", group: "what", choices: ["in", "out", "both"], bulk: true },
  { key: "device", kind: "link", to: "devices", group: "device", list: true },
  { key: "device_supported", kind: "yes-no", group: "device" },
  { key: "device_current", kind: "yes-no", group: "device", bulk: true },
  { key: "support_ends", kind: "day", group: "device", sort: true },
  { key: "mfa", kind: "yes-no", group: "device", bulk: true },
  { key: "opened", kind: "choice", group: "device", choices: ["always", "on-request"], bulk: true },
  { key: "last_used_on", kind: "day", group: "need", list: true, sort: true, bulk: true },
  { key: "needed", kind: "yes-no", group: "need", filter: true, bulk: true },
  { key: "needed_on", kind: "day", group: "need", list: true, sort: true, bulk: true },
  { key: "level", kind: "line", group: "agreement", most: 300 },
  { key: "level_agreed", kind: "yes-no", group: "agreement", filter: true, bulk: true },
  { key: "cut_off_by", kind: "line", group: "agreement" },
  { key: "cut_off_agreed", kind: "yes-no", group: "agreement", filter: true, bulk: true },
  { key: "note", kind: "text", group: "note" },
];
