/** Contracts: cyber insurance and those who help — until when, what they do, and the number to call. */
import type { Register } from "../kit/definition.ts";
import { companyFacts } from "./facts.ts";
import { fields } from "./fields.ts";
import { findings } from "./findings.ts";
import { panel } from "./panel.tsx";
import { registerWords } from "./text/index.ts";

export const contracts: Register = {
  id: "contracts",
  table: "contract",
  subject: "contract",
  words: registerWords,
  fields,
  name: "name",
  kind: "kind",
  owner: "owner",
  parent: "supplier",
  findings,
  panel,
  companyFacts,
};
