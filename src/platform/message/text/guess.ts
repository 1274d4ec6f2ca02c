/** Which charset bytes without a (credible) label are in. Made for mail that reaches Japanese offices. */
import { isUtf8 as isValidUtf8 } from "node:buffer";
import { hasJisEscape } from "./iso-2022-jp.ts";

/** Bytes looked at. */
const SAMPLE = 20_000;

/** Valid UTF-8 with at least so many characters beyond ASCII. */
export function isUtf8(bytes: Uint8Array, least = 1): boolean {
  let beyond = 0;
  for (let at = 0; at < bytes.length && beyond < least; at += 1) if ((bytes[at] ?? 0) >= 0xc2) beyond += 1;
  return beyond >= least && isValidUtf8(bytes);
}

/** The name of a charset of the WHATWG standard; `us-ascii` where there is nothing to guess. Never throws. */
export function guessCharset(all: Uint8Array): string {
  if (all[0] === 0xff && all[1] === 0xfe) return "utf-16le";
  if (all[0] === 0xfe && all[1] === 0xff) return "utf-16be";
  if (hasJisEscape(all)) return "iso-2022-jp";
  if (!all.some((byte) => byte >= 0x80)) return "us-ascii";
  if (isUtf8(all)) return "utf-8";
  const bytes = all.subarray(0, SAMPLE);
  const scores = [
    { charset: "shift_jis", score: likeness("shift_jis", bytes) },
    { charset: "euc-jp", score: likeness("euc-jp", bytes) },
    { charset: "windows-1252", score: latinLikeness(bytes) },
    { charset: "gbk", score: likeness("gbk", bytes) - 0.3 },
  ];
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).charset;
}

/** How much of what is not ASCII becomes common East Asian characters, from -1 to 1. */
function likeness(charset: string, bytes: Uint8Array): number {
  const text = new TextDecoder(charset).decode(bytes);
  let common = 0;
  let odd = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    if (code >= 0x3041 && code <= 0x30fe) common += 2;
    else if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3000 && code <= 0x3020)) common += 1;
    else if (code >= 0xff01 && code <= 0xff5e) common += 0.5;
    else if (code >= 0xff61 && code <= 0xff9f) odd += 0.7;
    else odd += code === 0xfffd ? 3 : 1;
  }
  return common + odd === 0 ? -1 : (common - odd) / (common + odd);
}

/** Western letters stand alone between plain ones; East Asian bytes come in runs. */
function latinLikeness(bytes: Uint8Array): number {
  let alone = 0;
  let together = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const before = bytes[at - 1] ?? 0;
    const after = bytes[at + 1] ?? 0;
    if (before < 0x80 && after < 0x80) alone += 1;
    else together += 1;
  }
  return (alone - together) / Math.max(1, alone + together);
}
