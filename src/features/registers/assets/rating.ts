/** An asset's values as the judge of risks takes them: 1 to 3, kinds of personal data, a grave consequence. */
import { type Importance, importanceOf, type Level, type Rating } from "#src/engine/risk/index.ts";
import type { Values } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";

const kinds = ["personal", "sensitive", "my_number"] as const;

/** What is not filled in is not known: null. */
export function ratingOf(values: Values): Rating & { readonly medium: string | null } {
  return {
    confidentiality: levelOf(values.confidentiality),
    integrity: levelOf(values.integrity),
    availability: levelOf(values.availability),
    personalData: holdsPersonalData(values),
    graveConsequence: yesNo(values, "grave"),
    medium: values.medium || null,
  };
}

export function importance(values: Values): Importance {
  return importanceOf(ratingOf(values));
}

/** True for any kind, false only when all three are answered by no. */
function holdsPersonalData(values: Values): boolean | null {
  const answers = kinds.map((key) => yesNo(values, key));
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

function levelOf(value: string | undefined): Level | null {
  return value === "1" ? 1 : value === "2" ? 2 : value === "3" ? 3 : null;
}
