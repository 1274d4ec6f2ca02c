/** Roles: the eight of the security organisation, who holds them and who stands in. */
import type { Register } from "../kit/definition.ts";
import { companyFacts } from "./facts.ts";
import { fields } from "./fields.ts";
import { findings } from "./findings.ts";
import { panel } from "./panel.tsx";
import { registerWords } from "./text/index.ts";

export const roles: Register = {
  id: "roles",
  table: "role_line",
  subject: "role",
  words: registerWords,
  fields,
  name: "name",
  kind: "role",
  owner: "holder",
  naturalKey: ["role", "name"],
  needs: ["roles"],
  findings,
  panel,
  companyFacts,
};
