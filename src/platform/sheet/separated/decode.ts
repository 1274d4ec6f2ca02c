/** Turns the bytes of a text file into text, whatever a Japanese office saved it as. */

/** Encodings recognised. "cp932" is what Windows calls Shift_JIS, with its own additions (circled digits …). */
export type Encoding = "utf-8" | "cp932" | "utf-16le" | "utf-16be";

/**
 * The text without its byte order mark, or undefined when the bytes are no text.
 * Without a mark, valid UTF-8 is UTF-8; what is not is tried as CP932.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, "utf-16le", "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, "utf-16be", "utf-16be");
  // No text file of these encodings has a NUL; most binary files do.
  if (bytes.includes(0)) return undefined;
  // The web's "shift_jis" is Windows' code page 932 (WHATWG Encoding, index jis0208).
  return decodeAs(bytes, "utf-8", "utf-8") ?? decodeAs(bytes, "shift_jis", "cp932");
}

function decodeAs(bytes: Uint8Array, label: string, encoding: Encoding) {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return looksLikeText(text) ? { text, encoding } : undefined;
  } catch {
    return undefined;
  }
}

/** Almost no control characters. A few are forgiven: old systems leave ^Z at the end, or a page break. */
function looksLikeText(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) controls += 1;
  }
  return controls <= 2 + text.length / 500;
}
