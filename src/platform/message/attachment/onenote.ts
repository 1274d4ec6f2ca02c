/** Files embedded in a OneNote section (MS-ONESTORE): the way macros moved to when documents were closed to them. */
import type { FileName } from "#src/engine/mail/message.ts";
import { kindOf } from "./kind.ts";
import { readFileName } from "./name.ts";

/** FileDataStoreObject: {BDE316E7-2665-4511-A4C4-8D4D0B7A9EAC}, as it stands in the file. */
const FILE_DATA = Buffer.from("e716e3bd65261145a4c48d4d0b7a9eac", "hex");
const MOST = 50;

/** Names where they are written (they stand apart from the content), else the kind that was found. Never throws. */
export function readNotebook(bytes: Uint8Array): { readonly files: readonly FileName[] } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kinds: string[] = [];
  let at = buffer.indexOf(FILE_DATA);
  while (at >= 0 && at + 36 <= buffer.length && kinds.length < MOST) {
    const length = buffer.readUInt32LE(at + 16);
    const kind = kindOf(buffer.subarray(at + 36, at + 36 + length), "");
    if (!["png", "jpeg", "gif", "bmp", "empty"].includes(kind)) kinds.push(kind);
    at = buffer.indexOf(FILE_DATA, at + 36);
  }
  const names = namesIn(buffer);
  const unnamed = kinds.slice(names.length).map((kind) => readFileName(`embedded.${kind}`));
  return { files: kinds.length === 0 ? [] : [...names.map((name) => readFileName(name)), ...unnamed] };
}

/** Runs of UTF-16 that look like file names. */
function namesIn(buffer: Buffer): string[] {
  const found = new Set<string>();
  const text = buffer.toString("latin1", 0, 4_000_000);
  for (const [match] of text.matchAll(/(?:[\x20-\x7e]\0){3,120}/g)) {
    const name = match.replaceAll("\0", "").trim();
    if (
      found.size < MOST &&
      /\.(exe|js|jse|vbs|vbe|wsf|hta|bat|cmd|ps1|lnk|chm|iso|img|dll|msi|scr|zip|docm|xlsm|html?|pdf|docx?|xlsx?)$/i.test(
        name,
      )
    )
      found.add(name);
  }
  return [...found];
}
