/** Accounts: who signs in to which service, how, and who else could. */
import type { Register } from "../kit/definition.ts";
import { facts } from "./facts.ts";
import { fields } from "./fields.ts";
import { findings } from "./findings.ts";
import { panel } from "./panel.tsx";
import { registerWords } from "./text.ts";

export const accounts: Register = {
  id: "accounts",
  table: "account",
  subject: "account",
  words: registerWords,
  fields,
  name: "name",
  kind: "kind",
  owner: "holder",
  parent: "service",
  naturalKey: ["service", "name"],
  needs: ["services"],
  findings,
  panel,
  facts,
};
