/** Keys: of doors, safes, logins and files — their kind, length and holders, never themselves. */
import type { Register, Values } from "../kit/definition.ts";
import { facts } from "./facts.ts";
import { fields } from "./fields.ts";
import { findings } from "./findings.ts";
import { panel } from "./panel.tsx";
import { registerWords } from "./text/words.ts";

/** Longer than any key that is typed. */
const MOST_LENGTH = 999;

export const keys: Register = {
  id: "keys",
  table: "kept_key",
  subject: "key",
  words: registerWords,
  fields,
  name: "name",
  kind: "kind",
  owner: "owner",
  naturalKey: ["kind", "number", "name"],
  check,
  findings,
  panel,
  facts,
};

function check({ holder, second_holder: second, length }: Values) {
  const bad = length !== undefined && length !== "" && !/^[1-9]\d*$/.test(length);
  return {
    ...(second && second === holder && { second_holder: { key: "same-holder" } }),
    ...((bad || Number(length) > MOST_LENGTH) && { length: { key: "length-too-long" } }),
  };
}
