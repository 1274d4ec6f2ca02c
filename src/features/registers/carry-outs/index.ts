/** Carried out: PCs, sticks and papers that left the office, and whether they came back (R56). */
import type { Register, Values } from "../kit/definition.ts";
import { companyFacts } from "./facts.ts";
import { fields } from "./fields.ts";
import { findings } from "./findings.ts";
import { carryOutPages } from "./routes.tsx";
import { registerWords, text } from "./text.ts";

export const carryOuts: Register = {
  id: "carry-outs",
  table: "carry_out",
  subject: "carry-out",
  words: registerWords,
  fields,
  name: "name",
  kind: "kind",
  owner: "taken_by",
  naturalKey: ["name", "taken_by", "out_on"],
  usualSort: { key: "out_on", direction: "desc" },
  check,
  findings,
  links: [{ href: "/registers/carry-outs/out", words: { ja: text.ja.out, en: text.en.out } }],
  pages: carryOutPages,
  companyFacts,
};

function check({ out_on: out = "", due_on: due = "", back_on: back = "" }: Values) {
  const problem = { key: "before-out" };
  return {
    ...(due !== "" && due < out && { due_on: problem }),
    ...(back !== "" && back < out && { back_on: problem }),
  };
}
