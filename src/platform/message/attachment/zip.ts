/**
 * Lists a ZIP container that may be damaged, encrypted or built to harm. Unlike the reader of workbooks it refuses
 * nothing: it says what can be said, takes names in any charset, and finds entries without a directory.
 */
import { decodeBytes } from "../text/charset.ts";

export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly packedSize: number;
  readonly method: number;
  readonly encrypted: boolean;
  /** Where its local header stands. */
  readonly offset: number;
}

export interface ZipList {
  readonly entries: readonly ZipEntry[];
  readonly count: number;
  readonly damaged: boolean;
}

const END_RECORD = 0x06054b50;
const CENTRAL = 0x02014b50;
const MOST = 5_000;

/** Never throws. */
export function listZip(bytes: Uint8Array): ZipList {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end >= 0) {
    const declared = view.getUint32(end + 16, true);
    // Something may stand in front of the container (a program that unpacks itself).
    for (const start of [declared, end - view.getUint32(end + 12, true)]) {
      const entries = readDirectory(view, bytes, start, end);
      if (entries.length > 0)
        return { entries, count: Math.max(view.getUint16(end + 10, true), entries.length), damaged: false };
    }
    if (view.getUint16(end + 10, true) === 0) return { entries: [], count: 0, damaged: false };
  }
  const entries = readLocals(view, bytes);
  return { entries, count: entries.length, damaged: true };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === END_RECORD) return at;
  return -1;
}

function readDirectory(view: DataView, bytes: Uint8Array, start: number, end: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = start;
  while (entries.length < MOST && at >= 0 && at + 46 <= end && view.getUint32(at, true) === CENTRAL) {
    const nameLength = view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 8, true);
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength), flags),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      encrypted: (flags & 1) === 1,
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Without a directory: from one local header to the next. */
function readLocals(view: DataView, bytes: Uint8Array): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = buffer.indexOf("PK\x03\x04", 0, "latin1");
  while (at >= 0 && at + 30 <= bytes.length && entries.length < MOST) {
    const flags = view.getUint16(at + 6, true);
    const packedSize = view.getUint32(at + 18, true);
    const nameLength = view.getUint16(at + 26, true);
    entries.push({
      name: nameOf(bytes.subarray(at + 30, at + 30 + nameLength), flags),
      method: view.getUint16(at + 8, true),
      packedSize,
      size: view.getUint32(at + 22, true),
      encrypted: (flags & 1) === 1,
      offset: at,
    });
    at = buffer.indexOf("PK\x03\x04", at + 30 + nameLength + packedSize, "latin1");
  }
  return entries;
}

function nameOf(bytes: Uint8Array, flags: number): string {
  return decodeBytes(bytes, flags & 0x800 ? "utf-8" : "")
    .text.replaceAll("\\", "/")
    .slice(0, 1_000);
}
