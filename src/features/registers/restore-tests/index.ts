/** Restore tests: what was brought back as a trial, how long it took, and whether it was the same. */
import type { Register } from "../kit/definition.ts";
import { fields } from "./fields.ts";
import { registerWords } from "./text.ts";

export const restoreTests: Register = {
  id: "restore-tests",
  table: "restore_test",
  subject: "restore-test",
  words: registerWords,
  fields,
  name: "name",
  parent: "data_set",
  naturalKey: ["data_set", "done_on", "name"],
};
