/** The two languages of the product. Japanese first: it is the language of the law and of the users. */
export type Lang = "ja" | "en";

/** Every word in a language: a sentence, or a function that makes one from its arguments. */
type Word = string | ((...values: never[]) => string);

/** English must say the same things: the same keys, and functions with the same arguments. */
type SameKeys<T> = {
  readonly [K in keyof T]: T[K] extends (...values: infer A) => string ? (...values: A) => string : string;
};

/**
 * Declares a feature's visible words, Japanese and English side by side.
 * A key that English lacks, or a sentence with other arguments, is a compile error.
 *
 * @example const text = words({ ja: { title: "台帳" }, en: { title: "Registers" } }); text[lang].title
 */
export function words<const T extends Record<string, Word>>(pair: {
  readonly ja: T;
  readonly en: SameKeys<T>;
}): Readonly<Record<Lang, SameKeys<T>>> {
  // The two are the same shape by the parameter's type; the compiler cannot see it through the mapped type.
  return pair as unknown as Readonly<Record<Lang, SameKeys<T>>>;
}

/** A text of the content packs in both languages, kept together so that neither can be forgotten. */
export type Both = Readonly<Record<Lang, string>>;
