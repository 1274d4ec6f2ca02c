/** Tells by the first bytes what a file is, and names the kinds that cannot be read so that the user knows what to do. */

import { SheetRefusal } from "./refusals.ts";

/**
 * "zip" or "text" (perhaps).
 * @throws SheetRefusal `old-xls` (Excel 97–2003), `encrypted` (a workbook with a password), `not-a-spreadsheet`
 */
export function recogniseBytes(bytes: Uint8Array): "zip" | "text" {
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return "zip";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return refuseCompound(bytes);
  // Excel 2 to 5 wrote its records without a container; the first one is "beginning of file".
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes[3] === 0)
    throw new SheetRefusal("old-xls");
  // "%PDF-": alone among common kinds it can pass for text.
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d]))
    throw new SheetRefusal("not-a-spreadsheet", { format: "pdf" });
  return "text";
}

/** The old compound file holds Excel 97 books, Word documents, and the new format inside an encryption. */
function refuseCompound(bytes: Uint8Array): never {
  // Names in its directory are UTF-16; the latin-1 view of them is searched with NULs between the letters.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const has = (name: string) => text.includes([...name].join("\0"));
  if (has("EncryptedPackage")) throw new SheetRefusal("encrypted");
  if (has("Workbook") || has("Book")) throw new SheetRefusal("old-xls");
  throw new SheetRefusal("not-a-spreadsheet", { format: "compound" });
}

/** Business systems export web pages and old XML named .xls: text, but no separated text. */
export function refuseMarkup(text: string): void {
  const start = text.slice(0, 1_000).trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<table|<meta|<head)/.test(start)) {
    throw new SheetRefusal("not-a-spreadsheet", { format: "html" });
  }
  if (/^<\?xml/.test(start)) throw new SheetRefusal("not-a-spreadsheet", { format: "xml" });
  if (/^\{\\rtf/.test(start)) throw new SheetRefusal("not-a-spreadsheet", { format: "rtf" });
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
