/** Takes a PDF apart into what stands between its streams and what is in them, unpacked within bounds. */
import { constants, inflateSync } from "node:zlib";
import type { Reading } from "../reading.ts";

const MOST_STREAMS = 2_000;
const STREAM = 1_000_000;

/** What stands between the streams, and the streams that could be unpacked. */
export function takeApart(buffer: Buffer, reading: Reading): { plain: string; streams: string[] } {
  const plain: string[] = [];
  const streams: string[] = [];
  let at = 0;
  for (let count = 0; count < MOST_STREAMS; count += 1) {
    const start = buffer.indexOf("stream", at, "latin1");
    if (start < 0) break;
    const end = buffer.indexOf("endstream", start + 6, "latin1");
    if (end < 0) break;
    const head = buffer.toString("latin1", at, start);
    plain.push(head);
    let from = start + 6;
    if (buffer[from] === 13) from += 1;
    if (buffer[from] === 10) from += 1;
    const dictionary = head.slice(-1_000);
    const picture = /\/Subtype\s{0,3}\/Image|\/FontFile|\/Length1\b/.test(
      dictionary.slice(dictionary.lastIndexOf(" obj")),
    );
    if (!picture) {
      const content = /Fl(ate)?Decode|\/Fl\b|#/.test(dictionary)
        ? inflated(buffer.subarray(from, end), reading)
        : buffer.subarray(from, Math.min(end, from + STREAM));
      if (content) streams.push(content.toString("latin1"));
    }
    at = end + 9;
  }
  plain.push(buffer.toString("latin1", at));
  return { plain: plain.join("\n"), streams };
}

function inflated(packed: Buffer, reading: Reading): Buffer | undefined {
  const most = Math.min(STREAM, reading.left.unpacked);
  if (most <= 0) return undefined;
  for (const share of [packed.length, Math.ceil(most / 8), Math.ceil(most / 1_040)]) {
    try {
      const content = inflateSync(packed.subarray(0, share), {
        maxOutputLength: most,
        finishFlush: constants.Z_SYNC_FLUSH,
      });
      reading.left.unpacked -= content.length;
      return content;
    } catch (error) {
      if (!(error instanceof RangeError)) return undefined;
    }
  }
  return undefined;
}
