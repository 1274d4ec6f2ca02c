/** Records of personal data: what was given and received, and what people asked of their own. */
import type { Register } from "../kit/definition.ts";
import { fields } from "./fields.ts";
import { findings } from "./findings.ts";
import { registerWords } from "./text.ts";

export const dataRecords: Register = {
  id: "data-records",
  table: "data_record",
  subject: "data-record",
  words: registerWords,
  fields,
  name: "name",
  kind: "kind",
  owner: "owner",
  parent: "data",
  naturalKey: ["kind", "happened_on", "name"],
  findings,
};
