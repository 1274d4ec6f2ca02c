// All terms of the glossary, in the order in which a Japanese dictionary has them.
import { termsOfA } from "./a.ts";
import { termsOfHa } from "./ha.ts";
import { termsOfKa } from "./ka.ts";
import { termsOfMaToWa } from "./ma-wa.ts";
import { termsOfNa } from "./na.ts";
import { termsOfSa } from "./sa.ts";
import { termsOfTa } from "./ta.ts";
import type { Term } from "./term.ts";

export type { Term } from "./term.ts";

const collator = new Intl.Collator("ja");

/** By reading, as `Intl.Collator("ja")` sorts. */
export const terms: readonly Term[] = [
  ...termsOfA,
  ...termsOfKa,
  ...termsOfSa,
  ...termsOfTa,
  ...termsOfNa,
  ...termsOfHa,
  ...termsOfMaToWa,
].sort((a, b) => collator.compare(a.reading, b.reading));
