/** What a file is, by its content. Its name only ever narrows the answer down, it never widens it. */
import { decodeText } from "#src/platform/sheet/separated/decode.ts";
import { type FileKind, type FileRefusal, fileLimits, kinds } from "./kinds.ts";
import { extensionOf } from "./name.ts";
import { hidesContainer, inspectContainer } from "./office.ts";

export type Inspection =
  | { readonly ok: true; readonly kind: FileKind }
  | { readonly ok: false; readonly reason: FileRefusal };

const refused = (reason: FileRefusal): Inspection => ({ ok: false, reason });
const taken = (kind: FileKind): Inspection => ({ ok: true, kind });

/** First bytes, one character a byte. */
const begins: readonly (readonly [string, FileKind | FileRefusal])[] = [
  ["%PDF-", "pdf"],
  ["\x89PNG\r\n\x1a\n", "png"],
  ["\xff\xd8\xff", "jpeg"],
  ["GIF8", "other-picture"],
  ["II*\0", "other-picture"],
  ["MM\0*", "other-picture"],
  ["BM", "other-picture"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old-office"],
  ["MZ", "program"],
  ["\x7fELF", "program"],
  ["\xca\xfe\xba\xbe", "program"],
  ["\xcf\xfa\xed\xfe", "program"],
  ["Rar!", "archive"],
  ["7z\xbc\xaf\x27\x1c", "archive"],
  ["\x1f\x8b", "archive"],
  ["BZh", "archive"],
  ["\xfd7zXZ", "archive"],
];

/** Marks of a web page, a drawing with scripts or a server's program. */
const markup = /<(script|html|svg|iframe|body|\?php|!doctype html|\?xml|x:script)/i;

/** Never throws. The content of pictures is checked later, by decoding them. */
export async function inspectFile(bytes: Uint8Array, name: string): Promise<Inspection> {
  if (bytes.length === 0) return refused("empty");
  if (bytes.length > fileLimits.bytes) return refused("too-large");
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  if (head.startsWith("PK\x03\x04")) return inspectContainer(bytes);
  const kind = binaryKind(head, bytes);
  if (kind === undefined) return inspectText(bytes, name);
  if (!(kind in kinds))
    return refused(kind === "old-office" && isEncrypted(bytes) ? "encrypted" : (kind as FileRefusal));
  if (/<(script|html|\?php|!doctype html|svg)/i.test(head) || hidesContainer(bytes))
    return refused("two-kinds");
  // A PDF ends with its mark; without it, the rest of the file is missing.
  const tail = Buffer.from(bytes.subarray(-2048)).toString("latin1");
  if (kind === "pdf" && !tail.includes("%%EOF")) return refused("damaged");
  return taken(kind as FileKind);
}

function binaryKind(head: string, bytes: Uint8Array): FileKind | FileRefusal | undefined {
  if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) return "webp";
  if (head.startsWith("ftyp", 4)) return isHeic(head) ? "heic" : "other-picture";
  const found = begins.find(([begin]) => head.startsWith(begin))?.[1];
  // Two letters are no proof: a text may begin with them.
  if ((head.startsWith("BM") || head.startsWith("MZ")) && decodeText(bytes)) return undefined;
  return found;
}

/** ISO base media: the brands in the first box say what is in it. AVIF and films are not taken. */
function isHeic(head: string): boolean {
  const length = Math.min(Buffer.from(head.slice(0, 4), "latin1").readUInt32BE(0), 256);
  const brands = head.slice(8, 12) + head.slice(16, length);
  return /^(heic|heix|heim|heis|mif1|msf1)/.test(brands) && /hei[cxms]/.test(brands);
}

/** Office documents with a password are kept in the old container. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
}

function inspectText(bytes: Uint8Array, name: string): Inspection {
  const decoded = decodeText(bytes);
  if (!decoded) return refused("unknown-kind");
  const extension = extensionOf(name);
  const start = decoded.text.slice(0, 4096).trimStart();
  if (extension === "eml") return isMail(start) ? taken("eml") : refused("damaged");
  if (start.startsWith("#!") || start.startsWith("%!")) return refused("program");
  if (start.startsWith("<") || markup.test(start)) return refused("web-page");
  if (kinds.csv.extensions.includes(extension)) return taken("csv");
  if (extension === "" || kinds.text.extensions.includes(extension)) return taken("text");
  return refused(/^(html?|xhtml|svg|xml|mht)$/.test(extension) ? "web-page" : "program");
}

/** Lines of a mail's head, some of which every mail has. */
function isMail(start: string): boolean {
  const [head = ""] = start.split(/\r?\n\r?\n/);
  const names = head.split(/\r?\n/).flatMap((line) => /^([!-9;-~]+):/.exec(line)?.[1]?.toLowerCase() ?? []);
  const usual = ["from", "date", "received", "message-id", "subject", "to"];
  return names.includes("from") && names.filter((name) => usual.includes(name)).length >= 2;
}
