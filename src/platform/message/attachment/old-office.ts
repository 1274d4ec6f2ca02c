/** Documents of the old Office (compound files) and RTF: what they bring along. */
import type { FileKind, Office } from "#src/engine/mail/message.ts";
import type { Compound } from "./compound.ts";
import { emptyOffice } from "./office.ts";
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

const noSheets = { macros: false, hidden: 0, encrypted: false };

/** Walks the records of a workbook (MS-XLS 2.1.4): sheets that are macros or hidden, and encryption. */
function sheetsIn(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sheets = { ...noSheets };
  for (let at = 0; at + 4 <= bytes.length; ) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (id === 0x2f) sheets.encrypted = true;
    if (id === 0x85 && at + 10 <= bytes.length) {
      if (((bytes[at + 8] ?? 0) & 3) !== 0) sheets.hidden += 1;
      if (bytes[at + 9] === 1) sheets.macros = true;
    }
    // All sheets are named before the first sheet's own records begin.
    if (id === 0x0a) break;
    at += 4 + length;
  }
  return sheets;
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

/** RTF: objects, templates from elsewhere, commands. The text is searched, not laid out. */
export function readRtf(bytes: Uint8Array): Office {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 8_000_000)).toString(
    "latin1",
  );
  const plain = all.replace(/[\r\n]/g, "");
  const hex = plain.replace(/\s/g, "").toLowerCase();
  const classes = [...plain.matchAll(/\\objclass\s{0,5}([\w.]{1,60})/gi)].map(([, name]) => name ?? "");
  const template = /\\\*\\template\s{0,5}([^{}\\]{1,500}(?:\\\\[^{}\\]{1,300}){0,5})/i
    .exec(plain)?.[1]
    ?.trim();
  const dde = /\bDDE(?:AUTO)?\s[^{}]{0,300}/.exec(plain)?.[0];
  const links = [...plain.matchAll(/HYPERLINK\s{1,5}"([^"]{1,1000})"/gi)].map(([, link]) => link ?? "");
  return {
    ...emptyOffice,
    embedded: plain.includes("\\objdata") ? [...classes, "objdata"].slice(0, 50) : classes.slice(0, 50),
    equationEditor: classes.some((name) => /equation/i.test(name)) || hex.includes("4571756174696f6e2e33"),
    remoteParts: template && /^(https?:|\\\\|file:|ftp:)/i.test(template) ? [template] : [],
    dde: dde ? [dde] : [],
    links: links.slice(0, 100),
  };
}
