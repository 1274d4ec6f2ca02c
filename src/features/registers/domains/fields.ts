/** What the register of domains keeps (R142): names, sites and social accounts, who gets in, and until when they are ours. */
import type { RegisterField } from "../kit/definition.ts";

export const domainKinds = ["domain", "site", "social"] as const;
export type DomainKind = (typeof domainKinds)[number];

const named = ["domain"] as const;
const site = ["site"] as const;
const expiring = ["domain", "site"] as const;
const shown = ["site", "social"] as const;

type Rest = Omit<RegisterField, "group">;
const group = (name: string, rest: readonly Rest[]): RegisterField[] =>
  rest.map((field) => ({ ...field, group: name }));

export const fields: readonly RegisterField[] = [
  ...group("what", [
    { key: "name", kind: "line", required: true, list: true, sort: true },
    {
      key: "kind",
      kind: "choice",
      choices: domainKinds,
      required: true,
      list: true,
      sort: true,
      filter: true,
    },
    { key: "owner", kind: "person", required: true, list: true, bulk: true },
    { key: "address", kind: "url", only: shown },
    { key: "purpose", kind: "line" },
    { key: "provider", kind: "line", list: true },
    { key: "supplier", kind: "link", to: "suppliers" },
    {
      key: "registered_to",
      kind: "choice",
      choices: ["company", "person", "vendor"],
      filter: true,
      bulk: true,
    },
  ]),
  ...group("term", [
    { key: "expires_on", kind: "day", list: true, sort: true, only: named },
    { key: "renews_itself", kind: "yes-no", bulk: true, only: named },
    { key: "certificate_on", kind: "day", list: true, sort: true, only: site },
    { key: "certificate_renews", kind: "yes-no", bulk: true, only: site },
    { key: "warned", kind: "yes-no", bulk: true, only: expiring },
    { key: "retirement_settled", kind: "yes-no", bulk: true, only: expiring },
  ]),
  ...group("sign-in", [
    { key: "admins", kind: "line", most: 300, list: true, bulk: true },
    { key: "admins_on", kind: "day", bulk: true },
    { key: "admin_mfa", kind: "yes-no", filter: true, bulk: true },
  ]),
  ...group("software", [
    { key: "cms", kind: "line", bulk: true, only: site },
    { key: "cms_version", kind: "line", only: site },
    { key: "plug_ins", kind: "text", only: site },
    { key: "updates_itself", kind: "yes-no", bulk: true, only: site },
    { key: "updated_on", kind: "day", sort: true, bulk: true, only: site },
    { key: "tamper_watched", kind: "yes-no", bulk: true, only: site },
    { key: "backup_on", kind: "day", bulk: true, only: site },
  ]),
  ...group("lookalikes", [
    { key: "lookalikes_on", kind: "day", sort: true, bulk: true, only: named },
    { key: "lookalikes_found", kind: "text", only: named },
  ]),
  ...group("bad-day", [
    { key: "stop_how", kind: "line", most: 300, bulk: true, only: shown },
    { key: "notice_drafted", kind: "yes-no", bulk: true, only: shown },
    { key: "notice_place", kind: "line", most: 300, bulk: true, only: shown },
  ]),
  { key: "note", kind: "text", group: "note" },
];
