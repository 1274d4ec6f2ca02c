/** Decodes the leaves of a mail that are its bodies. */
import type { HtmlPart, TextPart } from "#src/engine/mail/message.ts";
import { walkHtml } from "./html/walk.ts";
import { note, type Reading } from "./reading.ts";
import { type DecodedText, decodeBytes } from "./text/charset.ts";
import { joinFlowed } from "./text/flowed.ts";
import { countInvisible } from "./text/invisible.ts";
import { linksInText } from "./text/links.ts";
import type { Leaf } from "./tree/leaf.ts";

/** Bytes beyond this cannot become text within the limits, whatever the charset. */
const BYTES_PER_CHARACTER = 4;

export function readText(leaf: Leaf, reading: Reading): TextPart {
  const { decoded, common } = decodeLeaf(leaf, reading, reading.left.text);
  reading.left.text -= decoded.text.length;
  const text = leaf.flowed
    ? joinFlowed(decoded.text, leaf.deleteSpaces)
    : decoded.text.replace(/\r\n?/g, "\n");
  return {
    ...common,
    text,
    flowed: leaf.flowed,
    links: linksInText(text, reading.limits.htmlItems),
    invisible: countInvisible(text),
  };
}

export function readHtml(leaf: Leaf, reading: Reading): { part: HtmlPart; pictures: readonly string[] } {
  // A page may name its own charset where the part names none.
  const own = leaf.charset === "" ? { ...leaf, charset: charsetInPage(leaf.bytes) } : leaf;
  const { decoded, common } = decodeLeaf(own, reading, reading.left.html);
  const { facts, pictures } = walkHtml(decoded.text, reading);
  if (facts.cut) note(reading, "too-much-content", leaf.path);
  const declaredCharset = leaf.charset === "" ? undefined : leaf.charset.toLowerCase();
  return { part: { ...common, declaredCharset, source: decoded.text, facts }, pictures };
}

function decodeLeaf(leaf: Leaf, reading: Reading, left: number) {
  const most = Math.max(0, left) * BYTES_PER_CHARACTER;
  const all = decodeBytes(leaf.bytes.subarray(0, most), leaf.charset);
  const cut = leaf.bytes.length > most || all.text.length > left;
  const decoded: DecodedText = cut ? { ...all, text: all.text.slice(0, Math.max(0, left)) } : all;
  if (cut) note(reading, "too-much-content", leaf.path);
  if (decoded.wrong) note(reading, "wrong-charset", leaf.path, `${leaf.charset} → ${decoded.charset}`);
  if (decoded.replaced > 0) note(reading, "undecodable", leaf.path, String(decoded.replaced));
  const common = {
    path: leaf.path,
    declaredCharset: leaf.charset === "" ? undefined : leaf.charset.toLowerCase(),
    usedCharset: decoded.charset,
    replaced: decoded.replaced,
    size: leaf.bytes.length,
    cut,
  };
  return { decoded, common };
}

/** `<meta charset=…>` or its old form, within the first 2 KB. */
export function charsetInPage(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 2_048)).toString("latin1");
  return /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([a-z0-9_:.-]{1,40})/i.exec(head)?.[1] ?? "";
}
