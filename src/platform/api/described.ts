/** Words in both languages for the reference: of fields, and of summaries. */
import type { z } from "zod";
import type { Both, Lang } from "#src/text/words.ts";

/** Says what a field means in both languages, for the reference. */
export function described<S extends z.ZodType>(schema: S, { ja, en }: Both): S {
  return schema.meta({ ja, en });
}

/** A word of a feature's text in both languages, for summaries and tags. */
export function inBoth<Key extends string>(
  text: Readonly<Record<Lang, Readonly<Record<Key, string>>>>,
  key: Key,
): Both {
  return { ja: text.ja[key], en: text.en[key] };
}
