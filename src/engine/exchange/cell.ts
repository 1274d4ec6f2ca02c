/** Evens out what people type into cells: invisible characters, spaces of every width, half-width kana. */

/**
 * Trims, makes line ends LF, takes out invisible characters and writes half-width kana in full width.
 * Idempotent.
 * @param options.foldWidth also folds full-width letters and digits, circled digits and the like (Unicode NFKC):
 *   for ids, addresses, numbers and choices, not for names and free text, where it would change how they look
 */
export function normaliseCell(text: string, options: { readonly foldWidth?: boolean } = {}): string {
  const tidy = text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u200B\u2060\uFEFF\u00AD]|[\p{Cc}--[\t\n]]/gv, "")
    .replace(/[\uFF61-\uFF9F]+/g, (kana) => kana.normalize("NFKC"));
  return (options.foldWidth ? tidy.normalize("NFKC") : tidy).trim();
}

/**
 * A form of the text for comparing labels: without width, case, spaces, punctuation, the difference of hiragana
 * and katakana, and long-vowel marks (which half of the industry leaves out).
 */
export function comparable(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/[\s\p{P}\p{S}\p{C}\u30FC]/gu, "");
}

/** A form of the text for telling names and choices apart: without width, case, spaces and kana kind; signs count. */
export function foldName(text: string): string {
  return normaliseCell(text, { foldWidth: true })
    .toLowerCase()
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/\s/g, "");
}
