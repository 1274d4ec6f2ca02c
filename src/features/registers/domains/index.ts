/** Domains, sites and social accounts: until when they are ours, who can sign in, and how they are kept. */
import type { Register } from "../kit/definition.ts";
import { companyFacts, facts } from "./facts.ts";
import { fields } from "./fields.ts";
import { findings } from "./findings.ts";
import { registerWords } from "./text/index.ts";

export const domains: Register = {
  id: "domains",
  table: "domain",
  subject: "domain",
  words: registerWords,
  fields,
  name: "name",
  kind: "kind",
  owner: "owner",
  naturalKey: ["kind", "name"],
  findings,
  facts,
  companyFacts,
};
