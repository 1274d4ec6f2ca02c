/** Bytes to text by the charset a mail names, or by a better guess where that cannot be right. */
import { knownCharset } from "./charset-names.ts";
import { guessCharset, isUtf8 } from "./guess.ts";
import { hasJisEscape, toEucJp } from "./iso-2022-jp.ts";
import { decodeUtf7 } from "./utf-7.ts";

export interface DecodedText {
  readonly text: string;
  /** The charset used, by the name of the WHATWG standard. */
  readonly charset: string;
  /** The charset named was unknown or did not fit, and another was used. */
  readonly wrong: boolean;
  /** Characters that could not be read. */
  readonly replaced: number;
}

/** Charsets in which every byte is a character: decoding never fails, so it proves nothing. */
const singleByte = /^(windows-|iso-8859-|koi8-|ibm866|macintosh|x-mac-)/;

/** Never throws. @param label as the mail names it; empty where it names none */
export function decodeBytes(bytes: Uint8Array, label: string): DecodedText {
  const named = label === "" ? undefined : knownCharset(label);
  const unknown = label !== "" && named === undefined;
  if (named === "utf-7") return { ...withCount(decodeUtf7(bytes)), charset: "utf-7", wrong: false };
  if (named === "iso-2022-jp" || hasJisEscape(bytes)) {
    const jis = strict("euc-jp", toEucJp(bytes)) ?? loose("euc-jp", toEucJp(bytes));
    if (jis.replaced === 0 || !isUtf8(bytes) || hasJisEscape(bytes))
      return { ...jis, charset: "iso-2022-jp", wrong: unknown || (label !== "" && named !== "iso-2022-jp") };
  }
  const first = named === undefined || named === "us-ascii" ? guessCharset(bytes) : named;
  const plain = named === undefined ? false : named === "us-ascii" && first !== "us-ascii";
  const utf16 = first.startsWith("utf-16");
  // Text in another charset that happens to be valid UTF-8 over several characters does not occur.
  if (first !== "utf-8" && first !== "us-ascii" && !utf16 && isUtf8(bytes, 2))
    return { ...loose("utf-8", bytes), charset: "utf-8", wrong: named !== undefined };
  const right = strict(first, bytes);
  if (right) return { ...right, charset: first, wrong: unknown || plain };
  const tried = [first, guessCharset(bytes)].map((charset) => ({ ...loose(charset, bytes), charset }));
  const [asNamed = { text: "", replaced: 0, charset: first }, guessed = asNamed] = tried;
  // A few broken characters are a few broken characters; only where most are, the name must be wrong.
  const hopeless = asNamed.replaced * 5 > countBeyondAscii(bytes) / 3;
  const other = hopeless && guessed.replaced < asNamed.replaced && !singleByte.test(guessed.charset);
  const best = other ? guessed : asNamed;
  return { ...best, wrong: unknown || best.charset !== named };
}

function countBeyondAscii(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte >= 0x80) count += 1;
  return count;
}

function strict(charset: string, bytes: Uint8Array) {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return { text, replaced: 0 };
  } catch {
    return undefined;
  }
}

function loose(charset: string, bytes: Uint8Array) {
  return withCount(new TextDecoder(charset).decode(bytes));
}

function withCount(text: string) {
  let replaced = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) replaced += 1;
  return { text, replaced };
}
