/** Uuencode, what there was before base64. */
import type { Transferred } from "./transferred.ts";

/** Lines of uuencode between `begin` and `end`; each line's first character is its length. */
export function fromUuencode(bytes: Uint8Array): Transferred {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .split(/\r?\n/);
  const begin = lines.findIndex((line) => /^begin [0-7]{3,4} /.test(line));
  const result = new Uint8Array(bytes.length);
  let to = 0;
  let broken = begin < 0;
  let ended = false;
  for (const line of lines.slice(begin + 1)) {
    if (line === "end") {
      ended = true;
      break;
    }
    const length = (line.charCodeAt(0) - 32) & 63;
    if (line === "" || length === 0) continue;
    if (line.length - 1 < Math.ceil((length * 4) / 3)) broken = true;
    for (let at = 0; at < length; at += 1) {
      const group = 1 + Math.floor(at / 3) * 4;
      const shift = at % 3;
      const value = (place: number) => ((line.charCodeAt(group + place) || 32) - 32) & 63;
      if (to >= result.length) break;
      if (shift === 0) result[to++] = ((value(0) << 2) | (value(1) >> 4)) & 255;
      else if (shift === 1) result[to++] = ((value(1) << 4) | (value(2) >> 2)) & 255;
      else result[to++] = ((value(2) << 6) | value(3)) & 255;
    }
  }
  return { bytes: result.subarray(0, to), defect: broken || !ended ? "broken-uuencode" : undefined };
}
