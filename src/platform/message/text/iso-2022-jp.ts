/**
 * ISO-2022-JP as it is really sent: with half-width kana (JIS X 0201, by escape, shift or the eighth bit), JIS X 0212
 * and 0213 and the makers' own rows, which the web's decoder of that name refuses. Turned into EUC-JP first.
 */

const ESCAPE = 0x1b;
type CharacterSet = "ascii" | "kana" | "kanji" | "kanji-0212";

/** What an escape sequence switches to, and its length. */
function switchAt(
  bytes: Uint8Array,
  at: number,
): { readonly set: CharacterSet; readonly length: number } | undefined {
  const [first, second, third] = [bytes[at + 1], bytes[at + 2], bytes[at + 3]];
  if (first === 0x28) {
    // ( B ASCII, ( J and ( H JIS-Roman, ( I half-width kana
    if (second === 0x49) return { set: "kana", length: 3 };
    if (second === 0x42 || second === 0x4a || second === 0x48) return { set: "ascii", length: 3 };
  }
  if (first === 0x24) {
    if (second === 0x40 || second === 0x42) return { set: "kanji", length: 3 };
    // $ ( D is JIS X 0212; $ ( O, P, Q are 0213, whose first plane is 0208 with additions
    if (second === 0x28 && third === 0x44) return { set: "kanji-0212", length: 4 };
    if (second === 0x28 && third !== undefined && third >= 0x40 && third <= 0x51)
      return { set: "kanji", length: 4 };
  }
  // & @ announces a revision of 0208; it switches nothing.
  if (first === 0x26 && second === 0x40) return { set: "kanji", length: 3 };
  return undefined;
}

/** Whether a switch to Japanese characters stands in it. */
export function hasJisEscape(bytes: Uint8Array): boolean {
  let at = bytes.indexOf(ESCAPE);
  while (at >= 0) {
    const found = switchAt(bytes, at);
    if (found && found.set !== "ascii") return true;
    at = bytes.indexOf(ESCAPE, at + 1);
  }
  return false;
}

/** The same text in EUC-JP. Bytes that fit nothing stay, so that the decoder replaces and counts them. */
export function toEucJp(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length * 3);
  let to = 0;
  let set: CharacterSet = "ascii";
  let shifted = false;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const change = byte === ESCAPE ? switchAt(bytes, at) : undefined;
    if (change) {
      set = change.set;
      at += change.length;
      continue;
    }
    if (byte === 0x0e || byte === 0x0f) {
      shifted = byte === 0x0e;
      at += 1;
      continue;
    }
    // The standard returns to ASCII before a line ends; writers who forget it must not spoil the next line.
    if (byte === 0x0a || byte === 0x0d) {
      set = "ascii";
      shifted = false;
    }
    const next = bytes[at + 1] ?? 0;
    const graphic = byte > 0x20 && byte < 0x7f;
    if ((set === "kana" || shifted) && graphic && byte < 0x60) {
      result[to++] = 0x8e;
      result[to++] = byte | 0x80;
      at += 1;
    } else if (byte >= 0xa1 && byte <= 0xdf) {
      result[to++] = 0x8e;
      result[to++] = byte;
      at += 1;
    } else if ((set === "kanji" || set === "kanji-0212") && graphic && next > 0x20 && next < 0x7f) {
      if (set === "kanji-0212") result[to++] = 0x8f;
      result[to++] = byte | 0x80;
      result[to++] = next | 0x80;
      at += 2;
    } else {
      result[to++] = byte;
      at += 1;
    }
  }
  return result.subarray(0, to);
}
