/** Unpacks one entry of a ZIP container within bounds. */
import { constants, inflateRawSync } from "node:zlib";
import type { Reading } from "../reading.ts";
import type { ZipEntry } from "./zip.ts";

const LOCAL = 0x04034b50;

/** The unpacked content, cut at `most` bytes, or undefined when it cannot be had. Spends from the reading's purse. */
export function unzip(
  bytes: Uint8Array,
  entry: ZipEntry,
  most: number,
  reading: Reading,
): Uint8Array | undefined {
  const room = Math.min(most, reading.left.unpacked);
  const at = entry.offset;
  if (entry.encrypted || room <= 0 || at + 30 > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(at, true) !== LOCAL) return undefined;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(start, entry.packedSize > 0 ? start + entry.packedSize : undefined);
  const content =
    entry.method === 0 ? packed.subarray(0, room) : entry.method === 8 ? inflated(packed, room) : undefined;
  reading.left.unpacked -= content?.length ?? 0;
  return content;
}

/** Inflates as much as fits. The input is cut first: no more than that can be needed for what is kept. */
function inflated(packed: Uint8Array, most: number): Uint8Array | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    if (!(error instanceof RangeError)) return undefined;
  }
  // More than fits: the first bytes come from a shorter input. Deflate packs at most 1032 to 1, so the last try fits.
  for (const ratio of [8, 64, 1_040]) {
    try {
      const share = packed.subarray(0, Math.ceil(most / ratio));
      return inflateRawSync(share, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
    } catch (error) {
      if (!(error instanceof RangeError)) return undefined;
    }
  }
  return undefined;
}
