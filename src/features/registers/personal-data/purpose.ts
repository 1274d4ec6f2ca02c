/** The purpose of use of a kind of personal data, looked at by the linter in the language it is written in. */
import { lintPurpose, type PurposeLint } from "#src/engine/personal-data/index.ts";
import { purposeRules } from "#src/handbook/registers/index.ts";
import type { Values } from "../kit/definition.ts";
import { truth } from "../kit/known.ts";
import { yesNo } from "../kit/read.ts";

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Null where no purpose is written. */
export function lintOf({ purpose = "" }: Values): PurposeLint | null {
  if (purpose.trim() === "") return null;
  return lintPurpose(purpose, purposeRules[japanese.test(purpose) ? "ja" : "en"]);
}

/** What the linter cannot tell, somebody who read it may. */
export function isConcrete(values: Values): boolean | null {
  const lint = lintOf(values);
  if (!lint) return null;
  return lint.verdict === "unknown" ? yesNo(values, "purpose_read") : truth(lint.verdict);
}
