/** One header field from its bytes: name, value as written, value decoded, and what is wrong with it. */
import { isAscii } from "node:buffer";
import type { Header, HeaderProblem } from "#src/engine/mail/message.ts";
import { note, type Reading } from "../reading.ts";
import { decodeBytes } from "../text/charset.ts";
import { decodeWords } from "../text/encoded-words.ts";
import { countInvisible } from "../text/invisible.ts";

/** Never throws. @param whole the lines of the field, with their ends */
export function oneHeader(whole: Uint8Array, reading: Reading): Header {
  const problems = new Set<HeaderProblem>();
  const bytes = whole.subarray(0, reading.limits.headerLength);
  if (bytes.length < whole.length) {
    problems.add("cut");
    note(reading, "too-much-content", "header");
  }
  const beyond = !isAscii(bytes) || bytes.includes(0x1b);
  const decoded = beyond ? decodeBytes(bytes, "") : undefined;
  const source =
    decoded?.text ?? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const colon = source.indexOf(":");
  const name = colon < 0 ? "" : source.slice(0, colon);
  const raw = unfold(colon < 0 ? source : source.slice(colon + 1));
  const key = name.trim().toLowerCase();
  if (key === "" || name !== name.trim() || /[^\x21-\x7e]/.test(key)) problems.add("malformed-name");
  if (beyond) problems.add("raw-bytes");
  const words = decodeWords(raw);
  for (const problem of words.problems) problems.add(problem);
  if (decoded && decoded.replaced > 0) problems.add("undecodable");
  const value = words.text.replaceAll("\0", "");
  const { zeroWidth, bidi, tags } = countInvisible(value);
  if (zeroWidth + bidi + tags > 0 || hasControls(value)) problems.add("invisible-characters");
  for (const problem of problems) noteProblem(problem, key, raw, reading);
  return { name, key, raw, value, problems: [...problems] };
}

function noteProblem(problem: HeaderProblem, key: string, raw: string, reading: Reading): void {
  if (problem === "malformed-name") note(reading, "malformed-header", key, raw);
  else if (problem === "raw-bytes") note(reading, "raw-header-bytes", key, raw);
  else if (
    problem === "broken-encoded-word" ||
    problem === "split-character" ||
    problem === "wrong-charset" ||
    problem === "undecodable"
  )
    note(reading, problem, key, raw);
}

/** Line breaks go, the white space after them stays (RFC 5322 2.2.3). */
function unfold(text: string): string {
  return text.replace(/[\r\n]/g, "").trim();
}

function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 32 && code !== 9) || (code >= 0x7f && code < 0xa0)) return true;
  }
  return false;
}
