/** What the register of keys keeps of doors, safes, passwords and encryption keys (R64–R66, R95, R108): never the secret. */
import { alphabets, keyUses } from "#src/handbook/registers/index.ts";
import type { RegisterField } from "../kit/definition.ts";

export const keyKinds = ["door", "safe", "password", "encryption"] as const;
export type KeyEntryKind = (typeof keyKinds)[number];

const things = ["door", "safe"] as const;
const secrets = ["password", "encryption"] as const;

const yesNo = (group: string, only: readonly string[], ...keys: readonly string[]): RegisterField[] =>
  keys.map((key) => ({ key, kind: "yes-no", group, only, bulk: true }));

export const fields: readonly RegisterField[] = [
  { key: "name", kind: "line", group: "what", required: true, list: true, sort: true },
  {
    key: "kind",
    kind: "choice",
    group: "what",
    choices: keyKinds,
    required: true,
    list: true,
    sort: true,
    filter: true,
  },
  { key: "owner", kind: "person", group: "what", required: true, list: true, bulk: true },
  { key: "opens", kind: "line", group: "what", list: true, sort: true, bulk: true },
  {
    key: "form",
    kind: "choice",
    group: "what",
    choices: ["metal", "card", "code", "smart"],
    filter: true,
    bulk: true,
    only: things,
  },
  { key: "number", kind: "line", group: "what", sort: true, only: things },
  { key: "holder", kind: "person", group: "holders", list: true, bulk: true },
  { key: "second_holder", kind: "person", group: "holders", bulk: true, only: secrets },
  ...yesNo("holders", secrets, "only_one"),
  { key: "for_role", kind: "line", group: "holders", bulk: true, only: things },
  ...yesNo("holders", things, "holder_entitled"),
  { key: "handed_on", kind: "day", group: "holders", bulk: true, only: things },
  { key: "counted_on", kind: "day", group: "holders", sort: true, bulk: true, only: things },
  {
    key: "use",
    kind: "choice",
    group: "sort",
    choices: [...keyUses.map(({ id }) => id), "other"],
    bulk: true,
    only: secrets,
  },
  ...yesNo("sort", secrets, "tried_at_hand", "locks_after_misses"),
  { key: "length", kind: "number", group: "strength", only: secrets },
  {
    key: "alphabet",
    kind: "choice",
    group: "strength",
    choices: alphabets.map(({ size }) => String(size)),
    bulk: true,
    only: secrets,
  },
  { key: "locked_after", kind: "number", group: "strength", bulk: true, only: secrets },
  ...yesNo("strength", secrets, "delayed", "guessable"),
  { key: "changed_on", kind: "day", group: "strength", bulk: true },
  ...yesNo("strength", secrets, "leaked"),
  ...yesNo("seal", secrets, "critical"),
  { key: "kept_at", kind: "line", group: "seal", bulk: true },
  { key: "sealed_on", kind: "day", group: "seal", bulk: true, only: secrets },
  { key: "sealed_with", kind: "line", group: "seal", bulk: true, only: secrets },
  { key: "opened_on", kind: "day", group: "seal", only: secrets },
  { key: "seal_seen_on", kind: "day", group: "seal", bulk: true, only: secrets },
  ...yesNo("seal", secrets, "seal_whole"),
  { key: "note", kind: "text", group: "note" },
];
