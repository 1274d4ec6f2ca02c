/** The words of a PDF, as far as they stand in its content streams in a plain way. */
import { literal } from "./pdf-strings.ts";

const TEXT = 20_000;

/** Strings shown by a content stream: what stands in brackets before Tj, ' or in TJ. Fonts with own codes stay unread. */
export function textOf(stream: string): string {
  if (!/\bT[jJ]\b|\bBT\b/.test(stream.slice(0, 200_000))) return "";
  const pieces: string[] = [];
  let length = 0;
  let at = stream.indexOf("(");
  while (at >= 0 && length < TEXT) {
    const piece = literal(stream, at + 1);
    if (!hasControls(piece)) {
      pieces.push(piece);
      length += piece.length;
    }
    const next = stream.indexOf("(", at + Math.max(2, piece.length + 2));
    if (
      next > 0 &&
      /\b(?:Td|TD|T\*|Tm)\b/.test(stream.slice(at + piece.length, Math.min(next, at + piece.length + 200)))
    )
      pieces.push("\n");
    at = next;
  }
  return pieces.join("");
}

/** Codes of a font of its own, which are no characters. */
function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return true;
  }
  return false;
}
