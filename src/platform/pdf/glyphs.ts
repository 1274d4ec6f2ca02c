/** Reads which characters a TrueType font can draw, from its `cmap` table (OpenType 1.9, subtable format 12). */
import { open } from "node:fs/promises";

/** Inclusive code point ranges, ascending. */
export type Coverage = readonly (readonly [first: number, last: number])[];

/** @throws when the file is not a TrueType font with a full-Unicode `cmap`. */
export async function readCoverage(fontPath: string): Promise<Coverage> {
  const file = await open(fontPath, "r");
  try {
    const directory = await bytesAt(file, 0, 12);
    const tables = await bytesAt(file, 12, directory.getUint16(4) * 16);
    for (let at = 0; at < tables.byteLength; at += 16) {
      if (tables.getUint32(at) === CMAP)
        return fullUnicode(await bytesAt(file, tables.getUint32(at + 8), tables.getUint32(at + 12)));
    }
    throw new Error(`no cmap table in ${fontPath}`);
  } finally {
    await file.close();
  }
}

/** Whether the font has a picture for this code point. */
export function covers(coverage: Coverage, codePoint: number): boolean {
  let low = 0;
  let high = coverage.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = coverage[middle] ?? [0, 0];
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return true;
  }
  return false;
}

/** "cmap" as the big-endian tag of the table directory. */
const CMAP = 0x636d6170;

function fullUnicode(cmap: DataView): Coverage {
  for (let record = 0; record < cmap.getUint16(2); record++) {
    const subtable = cmap.getUint32(4 + record * 8 + 4);
    if (cmap.getUint16(subtable) !== 12) continue;
    const groups = cmap.getUint32(subtable + 12);
    return Array.from({ length: groups }, (_, group) => {
      const at = subtable + 16 + group * 12;
      return [cmap.getUint32(at), cmap.getUint32(at + 4)] as const;
    });
  }
  throw new Error("the font has no full-Unicode character map");
}

async function bytesAt(
  file: {
    read: (
      into: Uint8Array,
      offset: number,
      length: number,
      position: number,
    ) => Promise<{ bytesRead: number }>;
  },
  position: number,
  length: number,
): Promise<DataView> {
  const buffer = new Uint8Array(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead !== length) throw new Error("the font file ends too early");
  return new DataView(buffer.buffer);
}
