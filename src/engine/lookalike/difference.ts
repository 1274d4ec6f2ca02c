/** What kind of look-alike characters two texts of the same look differ by. */

/** `japanese` when every differing character is Japanese on one of the two sides, else `confusable`. */
export function sameLook(seen: string, real: string): "confusable" | "japanese" {
  const [a, b] = [[...seen.normalize("NFC").toLowerCase()], [...real.normalize("NFC").toLowerCase()]];
  const odd = [...a.filter((char) => !b.includes(char)), ...b.filter((char) => !a.includes(char))];
  return odd.length > 0 && odd.every((char) => japanese.test(char)) ? "japanese" : "confusable";
}

/** Kana in both widths, kanji, and the marks written for a long vowel. */
const japanese =
  /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u30fc\uff70\u2010-\u2015\u2212\u2500\u2501\u3007\uff9e\uff9f-]$/u;
