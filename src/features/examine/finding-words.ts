/** What a finding means, in words: the handbook's for its id. */
import type { LookalikeKind } from "#src/engine/lookalike/index.ts";
import { lookalikeWords, textFindingWords, urlFindingWords } from "#src/handbook/hosts/index.ts";
import { mailRules } from "#src/handbook/mail-rules/index.ts";
import type { Both, Lang } from "#src/text/words.ts";
import type { ShownFinding } from "./examined.ts";

const rules = new Map(mailRules.map((rule) => [rule.id, rule]));

/** A rule that an older edition had is shown by its id rather than not at all. */
export function findingWords(lang: Lang, { of, id, how }: ShownFinding) {
  if (of === "mail") {
    const rule = rules.get(id);
    return { title: rule?.title[lang] ?? id, explanation: rule?.explanation[lang] ?? "" };
  }
  const table: Readonly<Record<string, Both>> = of === "url" ? urlFindingWords : textFindingWords;
  const explanation = how === undefined ? "" : (lookalikeWords[how as LookalikeKind]?.[lang] ?? "");
  return { title: table[id]?.[lang] ?? id, explanation };
}
