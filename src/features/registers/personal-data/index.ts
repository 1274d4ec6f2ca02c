/** Personal data: what is held of whom, for what purpose, where, until when, and who answers for it. */
import type { Register } from "../kit/definition.ts";
import { companyFacts } from "./facts.ts";
import { fields } from "./fields.ts";
import { findings } from "./findings.ts";
import { panel } from "./panel.tsx";
import { registerWords } from "./text/index.ts";

export const personalData: Register = {
  id: "personal-data",
  table: "personal_data_kind",
  subject: "personal-data",
  words: registerWords,
  fields,
  name: "name",
  kind: "subjects",
  owner: "owner",
  needs: ["data-records", "roles"],
  findings,
  panel,
  companyFacts,
};
