/** The one file in a gzip, unpacked within bounds. */
import { constants, gunzipSync } from "node:zlib";
import type { Reading } from "../../reading.ts";
import { file, type Listing, nothing, UNPACKED, zeroEnded } from "./listing.ts";

/** Never throws. @param outer name of the archive, which the file inside has without the ending */
export function listGzip(buffer: Buffer, outer: string, reading: Reading): Listing {
  const named = ((buffer[3] ?? 0) & 8) !== 0 && ((buffer[3] ?? 0) & 4) === 0;
  const name = named
    ? zeroEnded(buffer, 10, 1_000)
    : outer.replace(/\.t?gz$/i, (end) => (end.length === 4 ? ".tar" : ""));
  const size = buffer.length >= 4 ? buffer.readUInt32LE(buffer.length - 4) : undefined;
  const most = Math.min(UNPACKED, reading.left.unpacked);
  for (const share of [buffer.length, Math.ceil(most / 8), Math.ceil(most / 1_040)]) {
    if (most <= 0) break;
    try {
      const content = gunzipSync(buffer.subarray(0, share), {
        maxOutputLength: most,
        finishFlush: constants.Z_SYNC_FLUSH,
      });
      reading.left.unpacked -= content.length;
      return { ...nothing, entries: [file(name, size, content)] };
    } catch (error) {
      if (!(error instanceof RangeError)) return { ...nothing, entries: [file(name, size)], damaged: true };
    }
  }
  return { ...nothing, entries: [file(name, size)] };
}
