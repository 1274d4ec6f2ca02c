import type { Lang } from "#src/text/words.ts";
import type { Kind } from "../rules.ts";
import { text } from "../text.ts";

/** What happened, by kind of record. */
export function kindWords(lang: Lang, kind: Kind): string {
  const t = text[lang];
  const names: Readonly<Record<Kind, string>> = {
    "policy-set": t.kindPolicySet,
    "policy-published": t.kindPolicyPublished,
    "page-checked": t.kindPageChecked,
    "declared-1": t.kindDeclared1,
    "declared-2": t.kindDeclared2,
  };
  return names[kind];
}

/** Where a record of a kind is made. */
export function newRecordHref(kind: Kind): string {
  return `/security-action/records/new?kind=${kind}`;
}
