/** Reads the directory of a ZIP container without trusting a number in it. */

import { SheetRefusal } from "../refusals.ts";

/** One packed file as the central directory describes it. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
};

/** An opened container; `left` is how many bytes may still be unpacked from it. */
export type Zip = {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  left: number;
};

const END_RECORD = 0x06054b50;
const CENTRAL_ENTRY = 0x02014b50;
/** A workbook has some tens of parts; thousands are an attack on our memory by names alone. */
const MAX_ENTRIES = 4_096;

/**
 * Reads the central directory.
 * @param unpackedBytes what all parts that will be read may unfold to
 * @throws SheetRefusal `damaged` when there is no readable directory
 */
export function openZip(bytes: Uint8Array, unpackedBytes: number): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new SheetRefusal("expands-too-much", { found: count, limit: MAX_ENTRIES });
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_ENTRY) throw damaged("directory");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const entry = readEntry(view, bytes, at, nameLength, extraLength);
    entries.set(entry.name, entry);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return { bytes, entries, left: unpackedBytes };
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  // Some writers use backslashes, and a leading slash is the same part.
  const plain = name.replaceAll("\\", "/").replace(/^\//, "");
  const sizes = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  const [size = 0, packedSize = 0, offset = 0] = wide(view, at + 46 + nameLength, extraLength, sizes);
  return {
    name: plain,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
  };
}

/** Replaces sizes marked as "see the 64-bit field" by that field (APPNOTE 4.5.3); in order, only the marked ones. */
function wide(view: DataView, extra: number, length: number, sizes: number[]): number[] {
  if (!sizes.includes(0xffffffff)) return sizes;
  let at = extra;
  while (at + 4 <= extra + length) {
    const id = view.getUint16(at, true);
    const next = at + 4 + view.getUint16(at + 2, true);
    if (id === 1) {
      let field = at + 4;
      return sizes.map((size) => {
        if (size !== 0xffffffff) return size;
        if (field + 8 > next) throw damaged("directory");
        const value = Number(view.getBigUint64(field, true));
        field += 8;
        return value;
      });
    }
    at = next;
  }
  throw damaged("directory");
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw damaged("directory");
}

export function damaged(part: string): SheetRefusal {
  return new SheetRefusal("damaged", { part });
}
