/** What is kept of shared folders, links, and the roles on shared devices (R103, R104, R106). */
import type { RegisterField } from "../kit/definition.ts";

export const shareKinds = ["folder", "link", "device"] as const;

/** Who can open it: from nobody else to everybody. */
export const scopes = ["self", "company", "named", "anyone-with-link", "public"] as const;

const folder = ["folder"] as const;
const link = ["link"] as const;
const device = ["device"] as const;

export const fields: readonly RegisterField[] = [
  { key: "name", kind: "line", group: "what", required: true, list: true, sort: true },
  {
    key: "kind",
    kind: "choice",
    group: "what",
    choices: shareKinds,
    required: true,
    list: true,
    filter: true,
  },
  { key: "owner", kind: "person", group: "what", required: true, list: true, bulk: true },
  { key: "service", kind: "line", group: "what", list: true, sort: true, bulk: true },
  { key: "place", kind: "line", group: "what" },
  {
    key: "scope",
    kind: "choice",
    group: "scope",
    choices: scopes,
    list: true,
    filter: true,
    bulk: true,
    only: [...link, ...folder],
  },
  {
    key: "default_scope",
    kind: "choice",
    group: "scope",
    choices: scopes,
    bulk: true,
    only: [...link, ...folder],
  },
  { key: "shared_with", kind: "line", group: "scope", bulk: true, only: link },
  { key: "purpose", kind: "line", group: "scope", bulk: true },
  { key: "end_on", kind: "day", group: "scope", list: true, sort: true, bulk: true, only: link },
  { key: "meant_public", kind: "yes-no", group: "scope", bulk: true, only: link },
  { key: "approved_by", kind: "person", group: "scope", bulk: true, only: link },
  { key: "reviewed_on", kind: "day", group: "review", list: true, sort: true, bulk: true },
  { key: "only_needed", kind: "yes-no", group: "review", filter: true, bulk: true, only: folder },
  { key: "daily_admin", kind: "yes-no", group: "review", bulk: true, only: device },
  { key: "note", kind: "text", group: "note" },
];
