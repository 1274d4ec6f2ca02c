/** Unpacks one part of a ZIP container, bounded before and while inflating. */

import { crc32, createInflateRaw } from "node:zlib";
import { SheetRefusal } from "../refusals.ts";
import { damaged, type Zip, type ZipEntry } from "./entries.ts";

const LOCAL_ENTRY = 0x04034b50;
const ENCRYPTED_FLAG = 1;
const STORED = 0;
const DEFLATED = 8;

/**
 * Inflates one part piece by piece, so that a large sheet is never in memory as a whole and the server can
 * answer others in between.
 * @throws SheetRefusal `encrypted`, `expands-too-much` (by the declared size before, by the real size while
 *   inflating) or `damaged` (checksum, length, broken stream)
 */
export async function* inflate(zip: Zip, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.flags & ENCRYPTED_FLAG) throw new SheetRefusal("encrypted", { part: entry.name });
  if (entry.size > zip.left)
    throw new SheetRefusal("expands-too-much", { part: entry.name, found: entry.size });
  let checksum = 0;
  let size = 0;
  for await (const chunk of unpack(packedBytes(zip, entry), entry)) {
    size += chunk.length;
    zip.left -= chunk.length;
    // A container may lie about sizes: what counts is what comes out.
    if (zip.left < 0) throw new SheetRefusal("expands-too-much", { part: entry.name });
    checksum = crc32(chunk, checksum);
    yield chunk;
  }
  if (size !== entry.size || checksum !== entry.checksum) throw damaged(entry.name);
}

function packedBytes(zip: Zip, entry: ZipEntry): Uint8Array {
  const { bytes } = zip;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_ENTRY) throw damaged(entry.name);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packedSize > bytes.length) throw damaged(entry.name);
  return bytes.subarray(start, start + entry.packedSize);
}

async function* unpack(packed: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.method === STORED) {
    yield packed;
  } else if (entry.method === DEFLATED) {
    const inflater = createInflateRaw({ chunkSize: 65_536 });
    inflater.end(packed);
    try {
      for await (const chunk of inflater) yield chunk as Uint8Array;
    } catch {
      throw damaged(entry.name);
    }
  } else {
    throw damaged(entry.name);
  }
}
