/** Bytes to text by the charset a mail names, or by a better guess where that cannot be right. */
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

/** Names mail programs use that the web's list does not know. */
const otherNames: Readonly<Record<string, string>> = {
  cp932: "shift_jis",
  ms932: "shift_jis",
  "windows-932": "shift_jis",
  "x-ms-cp932": "shift_jis",
  "shift-jis-2004": "shift_jis",
  shift_jisx0213: "shift_jis",
  shift_jis_2004: "shift_jis",
  sjis: "shift_jis",
  cp51932: "euc-jp",
  "eucjp-ms": "euc-jp",
  eucjp: "euc-jp",
  "euc-jisx0213": "euc-jp",
  cp50220: "iso-2022-jp",
  cp50221: "iso-2022-jp",
  cp50222: "iso-2022-jp",
  "iso-2022-jp-1": "iso-2022-jp",
  "iso-2022-jp-2": "iso-2022-jp",
  "iso-2022-jp-3": "iso-2022-jp",
  "iso-2022-jp-2004": "iso-2022-jp",
  "iso-2022-jp-ms": "iso-2022-jp",
  jis: "iso-2022-jp",
  utf8mb4: "utf-8",
  utf_8: "utf-8",
  "utf-8-sig": "utf-8",
  cp936: "gbk",
  gb2312: "gbk",
  cp950: "big5",
  cp949: "euc-kr",
  "ks_c_5601-1987": "euc-kr",
  cp65001: "utf-8",
  "utf-16": "utf-16le",
  "utf-7": "utf-7",
  "unicode-1-1-utf-7": "utf-7",
  ascii: "us-ascii",
  "us-ascii": "us-ascii",
  "ansi_x3.4-1968": "us-ascii",
  "8bit": "us-ascii",
  "7bit": "us-ascii",
  "unknown-8bit": "us-ascii",
  default_charset: "us-ascii",
};

/** Charsets in which every byte is a character: decoding never fails, so it proves nothing. */
const singleByte = /^(windows-|iso-8859-|koi8-|ibm866|macintosh|x-mac-)/;

/** The name of the charset as we decode it, or undefined for one nobody knows. */
export function knownCharset(label: string): string | undefined {
  const name = label
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, "");
  const own = otherNames[name];
  if (own) return own;
  const windows = /^(?:cp|x-cp|windows)-?(125[0-8]|874)$/.exec(name)?.[1];
  try {
    return new TextDecoder(windows ? `windows-${windows}` : name).encoding;
  } catch {
    return undefined;
  }
}

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
