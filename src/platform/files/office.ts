/** Looks into a ZIP container: an Office document without programs in it, or what else it is. */

import { openZip, type Zip } from "#src/platform/sheet/zip/entries.ts";
import { inflate } from "#src/platform/sheet/zip/inflate.ts";
import { type FileKind, type FileRefusal, fileLimits } from "./kinds.ts";

/** Parts that run: VBA, macros of Excel 4, ActiveX, embedded programs. Names may be chosen freely, types not. */
const runningParts = /vbaproject|vbadata|macrosheets\/|activex|oleobject|\.(exe|dll|js|vbs)$/i;
const runningTypes = /macroEnabled|vbaProject|macrosheet|activeX|oleObject/i;
/** Of the parts without a form of their own these two are known and do nothing. */
const harmlessBinary = /(^|\/)(printerSettings|customProperty)\d*\.bin$/i;

const CONTENT_TYPES = "[Content_Types].xml";
const SETTINGS = "word/_rels/settings.xml.rels";

const mainTypes: readonly (readonly [FileKind, string])[] = [
  ["xlsx", "spreadsheetml.sheet.main+xml"],
  ["docx", "wordprocessingml.document.main+xml"],
  ["pptx", "presentationml.presentation.main+xml"],
];

type Found =
  | { readonly ok: true; readonly kind: FileKind }
  | { readonly ok: false; readonly reason: FileRefusal };

const refused = (reason: FileRefusal): Found => ({ ok: false, reason });

/** @param bytes begin like a ZIP container */
export async function inspectContainer(bytes: Uint8Array): Promise<Found> {
  let zip: Zip;
  try {
    zip = openZip(bytes, 1_000_000);
  } catch {
    return refused("damaged");
  }
  const entries = [...zip.entries.values()];
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked > fileLimits.unpackedBytes) return refused("expands-too-much");
  const runs = ({ name }: { readonly name: string }) =>
    runningParts.test(name) || (/\.bin$/i.test(name) && !harmlessBinary.test(name));
  if (entries.some(runs)) return refused("macros");
  const types = await partText(zip, CONTENT_TYPES);
  if (types === undefined) return refused(zip.entries.has(CONTENT_TYPES) ? "damaged" : "archive");
  if (runningTypes.test(types)) return refused("macros");
  // A template from elsewhere is fetched when the document is opened, and brings its macros along.
  const relations = (await partText(zip, SETTINGS)) ?? "";
  if (/attachedTemplate/.test(relations) && /TargetMode\s*=\s*["']External/.test(relations))
    return refused("macros");
  const kind = mainTypes.find(([, type]) => types.includes(type))?.[0];
  return kind ? { ok: true, kind } : refused("archive");
}

async function partText(zip: Zip, name: string): Promise<string | undefined> {
  const entry = zip.entries.get(name);
  if (!entry) return undefined;
  try {
    return Buffer.concat(await Array.fromAsync(inflate(zip, entry))).toString("utf8");
  } catch {
    return undefined;
  }
}

/** Whether a ZIP container is hidden behind other content: such files are two kinds at once. */
export function hidesContainer(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    // Readers find the directory by its place or, when something stands in front, by its size.
    for (const directory of [view.getUint32(at + 16, true), at - view.getUint32(at + 12, true)])
      if (directory >= 0 && directory + 4 <= at && view.getUint32(directory, true) === 0x02014b50)
        return true;
  }
  return false;
}
