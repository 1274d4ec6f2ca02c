/** How many tries a guesser with word lists needs; the lists are loaded once, before anybody types. */
import { ZxcvbnFactory as Judge, type ZxcvbnFactory } from "@zxcvbn-ts/core";

let judge: Promise<ZxcvbnFactory> | undefined;

/** Loads the Japanese and the common lists: some megabytes, so apart from the rest of the page's script. */
export function prepare(): Promise<ZxcvbnFactory> {
  judge ??= Promise.all([import("@zxcvbn-ts/language-common"), import("@zxcvbn-ts/language-ja")]).then(
    ([common, ja]) =>
      new Judge({
        dictionary: { ...common.dictionary, ...ja.dictionary },
        graphs: common.adjacencyGraphs,
        translations: ja.translations,
      }),
  );
  return judge;
}

/** @param known words that a guesser would try first @returns the number of tries, as a power of ten */
export async function guessesLog10(password: string, known: readonly string[]): Promise<number> {
  const { guessesLog10: log10 } = (await prepare()).check(password.slice(0, 100), [...known]);
  return log10;
}
