/** What the register of accounts keeps (R19, R25, R26, R69, R94, R107, R124, R131). Who and how, never the secret. */
import { signInMethods } from "#src/handbook/registers/index.ts";
import type { RegisterField } from "../kit/definition.ts";

export const accountKinds = ["user", "admin", "shared"] as const;

const methods = signInMethods.map(({ id }) => id);

export const fields: readonly RegisterField[] = [
  { key: "name", kind: "line", group: "what", required: true, list: true, sort: true },
  { key: "service", kind: "link", to: "services", group: "what", required: true, list: true, bulk: true },
  {
    key: "kind",
    kind: "choice",
    group: "what",
    choices: accountKinds,
    required: true,
    list: true,
    sort: true,
    filter: true,
    bulk: true,
  },
  { key: "holder", kind: "person", group: "what", required: true, list: true, bulk: true },
  { key: "deputy", kind: "person", group: "what", bulk: true, only: ["admin", "shared"] },
  { key: "purpose", kind: "line", group: "what", bulk: true },
  { key: "first", kind: "choice", group: "sign-in", choices: methods, bulk: true },
  {
    key: "second",
    kind: "choice",
    group: "sign-in",
    choices: ["none", ...methods],
    list: true,
    filter: true,
    bulk: true,
  },
  { key: "spare_kept", kind: "yes-no", group: "sign-in", bulk: true },
  { key: "stronger_unavailable", kind: "yes-no", group: "sign-in", bulk: true },
  { key: "checked_on", kind: "day", group: "sign-in", list: true, sort: true, bulk: true },
  { key: "shared_reason", kind: "line", group: "shared", most: 300, only: ["shared"] },
  { key: "shared_until", kind: "day", group: "shared", bulk: true, only: ["shared"] },
  { key: "traceable", kind: "yes-no", group: "shared", bulk: true, only: ["shared"] },
  { key: "note", kind: "text", group: "note" },
];
