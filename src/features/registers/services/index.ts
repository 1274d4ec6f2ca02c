/** Services: mail, clouds, banks, sites — who manages them and how they are protected. */
import type { Register } from "../kit/definition.ts";
import { facts } from "./facts.ts";
import { fields } from "./fields.ts";
import { findings } from "./findings.ts";
import { panel } from "./panel.tsx";
import { registerWords } from "./text/index.ts";

export const services: Register = {
  id: "services",
  table: "service",
  subject: "service",
  words: registerWords,
  fields,
  name: "name",
  kind: "kind",
  owner: "owner",
  findings,
  panel,
  facts,
};
