/** Copies: what exists of each set of data besides the original. */
import type { Register } from "../kit/definition.ts";
import { fields } from "./fields.ts";
import { findings } from "./findings.ts";
import { registerWords } from "./text.ts";

export const copies: Register = {
  id: "copies",
  table: "data_copy",
  subject: "copy",
  words: registerWords,
  fields,
  name: "name",
  parent: "data_set",
  naturalKey: ["data_set", "name"],
  check: ({ never_run, last_run_on }) =>
    never_run === "yes" && last_run_on ? { never_run: { key: "ran-or-never" } } : {},
  findings,
};
