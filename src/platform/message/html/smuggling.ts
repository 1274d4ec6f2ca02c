/** Marks of pages that make a file or another page out of themselves. Plain searches: linear, whatever is searched. */
import type { SmugglingMark } from "#src/engine/mail/message.ts";

const marks: readonly (readonly [SmugglingMark, readonly string[]])[] = [
  ["atob", ["atob(", "atob ("]],
  ["blob", ["new blob("]],
  ["create-object-url", ["createobjecturl"]],
  ["save-blob", ["mssaveblob", "mssaveoropenblob"]],
  [
    "document-write",
    ["document.write", "document['write", 'document["write', ".innerhtml", ".srcdoc", "outerhtml"],
  ],
  ["eval", ["eval(", "new function(", "settimeout('", 'settimeout("']],
  ["from-char-code", ["fromcharcode"]],
  ["unescape", ["unescape(", "decodeuricomponent("]],
  [
    "location-change",
    ["location.href", "location.replace", "location.assign", "window.location", "location=", "location ="],
  ],
];

const LONG_BASE64 = 2_000;

/** What a script (or the code of an event) does. */
export function marksInScript(code: string, found: Set<SmugglingMark>): void {
  const lower = code.toLowerCase();
  for (const [mark, words] of marks) if (words.some((word) => lower.includes(word))) found.add(mark);
  if (lower.includes("data:")) found.add("data-url");
  if (hasLongBase64(code)) found.add("long-base64");
}

/** What an address is for. */
export function marksInAddress(scheme: string, found: Set<SmugglingMark>): void {
  if (scheme === "data") found.add("data-url");
  if (scheme === "javascript" || scheme === "vbscript") found.add("javascript-url");
}

/** A run of base64 that is long enough to hold a file. */
export function hasLongBase64(text: string): boolean {
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const inside =
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 47 && code <= 57) || code === 43;
    run = inside ? run + 1 : 0;
    if (run >= LONG_BASE64) return true;
  }
  return false;
}
