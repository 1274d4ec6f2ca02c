/** What the controls learn of a key: its kind by the judge, its length, who holds it, whether its seal stands. */
import type { FactValues } from "#src/engine/control/index.ts";
import { daysBetween } from "#src/text/dates.ts";
import type { Around, Entry, RegisterFacts, Values } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";
import { isSecret, judgementOf } from "./judge.ts";

/** Days for which a look at the seal counts (control s4-3-seals-checked). */
const SEAL_DAYS = 365;

export const facts: RegisterFacts = {
  register: "keys",
  names: [
    "key.kindSettled",
    "key.longEnough",
    "key.critical",
    "key.heldByTwo",
    "key.sealed",
    "key.sealIntact",
    "key.holdersKnown",
    "key.holdersEntitled",
  ],
  kindOf: ({ values }) => kindOf(values),
  factsOf,
};

/** A trap counts as what the judge takes it for: a Wi-Fi key entered as a password is an encryption key. */
function kindOf(values: Values): string | null {
  const judged = judgementOf(values)?.kind.kind;
  if (!judged) return values.kind || null;
  return judged === "encryption" ? "encryption" : "password";
}

function factsOf({ values }: Entry, { today, isHere }: Around): FactValues {
  const judged = judgementOf(values);
  const length = judged?.verdict ?? "unknown";
  return {
    "key.kindSettled": judged?.kind.kind ? true : null,
    "key.longEnough": length === "unknown" ? null : length === "yes",
    "key.critical": isSecret(values) ? yesNo(values, "critical") : null,
    "key.heldByTwo": heldByTwo(values, isHere),
    "key.sealed": sealed(values),
    "key.sealIntact": sealIntact(values, today),
    "key.holdersKnown": isHere(values.holder ?? ""),
    "key.holdersEntitled": yesNo(values, "holder_entitled"),
  };
}

/** Two who are still here; one alone is a no only where that is known. */
export function heldByTwo(values: Values, isHere: Around["isHere"]): boolean | null {
  const both = [values.holder ?? "", values.second_holder ?? ""].map(isHere);
  if (both.every((here) => here === true)) return true;
  return yesNo(values, "only_one") === true || both.includes(false) ? false : null;
}

/** A seal that was opened since, or that holds a key changed since, is none. */
export function sealed(values: Values): boolean | null {
  const { sealed_on: on = "", opened_on: opened = "", changed_on: changed = "" } = values;
  if (on === "") return null;
  return opened < on && changed <= on;
}

function sealIntact(values: Values, today: string): boolean | null {
  const { seal_seen_on: seen = "" } = values;
  const whole = yesNo(values, "seal_whole");
  if (whole === false) return false;
  if (seen === "" || seen > today || daysBetween(seen, today) > SEAL_DAYS) return null;
  return whole;
}
