/** Documents of the old Office (compound files): what they bring along. */
import type { FileKind, Office } from "#src/engine/mail/message.ts";
import type { Compound } from "./compound.ts";
import { emptyOffice } from "./office.ts";
import { noSheets, sheetsIn } from "./old-workbook.ts";
import { macrosIn } from "./vba.ts";

/** Which program a compound file is of. */
export function compoundKind({ entries }: Compound): FileKind {
  const has = (pattern: RegExp) => entries.some(({ path, name }) => path.length === 1 && pattern.test(name));
  if (has(/^__properties_version1\.0$/)) return "outlook-message";
  if (has(/^EncryptedPackage$/i)) return "encrypted-office";
  if (has(/^WordDocument$/i)) return "old-word";
  if (has(/^(Workbook|Book)$/i)) return "old-excel";
  if (has(/^PowerPoint Document$/i)) return "old-powerpoint";
  // A Windows installer's tables have names in a private alphabet, and one known stream.
  if (has(/^.SummaryInformation$/) && has(/[\u3800-\u4840]/)) return "installer";
  return "old-office";
}

/** Never throws. */
export function readOldOffice(compound: Compound): { office: Office; encrypted: boolean } {
  const { found, starting } = macrosIn(compound);
  const stream = (pattern: RegExp) =>
    compound.entries.find(({ name, storage }) => !storage && pattern.test(name));
  const workbook = stream(/^(Workbook|Book)$/i);
  const word = stream(/^WordDocument$/i);
  const sheets = workbook ? sheetsIn(compound.read(workbook)) : noSheets;
  const text = word ? compound.read(word, 4_000_000) : new Uint8Array();
  const embedded = compound.entries
    .filter(({ name }) => /^(.?Ole10Native|Package|Equation Native|CONTENTS)$/i.test(name))
    .filter(({ path }) => path.length > 1)
    .map(({ path }) => path.join("/"))
    .slice(0, 50);
  const words = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
  const office: Office = {
    ...emptyOffice,
    macros: found,
    autoMacros: starting,
    oldMacros: sheets.macros,
    hiddenSheets: sheets.hidden,
    dde: ddeIn(words),
    embedded,
    equationEditor: compound.entries.some(({ name }) => /^Equation Native$/i.test(name)),
    links: linksIn(words),
  };
  // FIB: bit 8 of the flags at 0x0a says that the document is encrypted (MS-DOC 2.5.2).
  const wordEncrypted = text.length > 12 && ((text[0x0b] ?? 0) & 1) === 1;
  return { office, encrypted: sheets.encrypted || wordEncrypted };
}

function ddeIn(words: Buffer): string[] {
  const found: string[] = [];
  for (const encoding of ["latin1", "utf16le"] as const) {
    const at = words.indexOf("DDEAUTO", 0, encoding);
    if (at >= 0) found.push(words.toString(encoding, at, at + 300).replace(/[^\x20-\x7e]/g, " "));
  }
  return found;
}

function linksIn(words: Buffer): string[] {
  const found = new Set<string>();
  for (const encoding of ["latin1", "utf16le"] as const) {
    const text = words.toString(encoding, 0, Math.min(words.length, 2_000_000) & ~1);
    for (const [link] of text.matchAll(/https?:\/\/[\x21\x23-\x7e]{3,500}/g))
      if (found.size < 50) found.add(link);
  }
  return [...found];
}
