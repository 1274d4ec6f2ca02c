/** Names in an LZH archive, still sent in Japan. */
import { decodeBytes } from "../../text/charset.ts";
import { file, type Listed, MOST } from "./listing.ts";

/** Header levels 0 to 2 (level 3 is not in use). */
export function listLzh(buffer: Buffer): Listed[] {
  const entries: Listed[] = [];
  for (let at = 0; at + 26 < buffer.length && entries.length < MOST; ) {
    const level = buffer[at + 20] ?? 0;
    const packed = buffer.readUInt32LE(at + 7);
    const size = buffer.readUInt32LE(at + 11);
    if (!buffer.toString("latin1", at + 2, at + 7).startsWith("-l") || level > 2) break;
    const length = buffer[at + 21] ?? 0;
    const name =
      level === 2 ? lzhName2(buffer, at) : decodeBytes(buffer.subarray(at + 22, at + 22 + length), "").text;
    entries.push(file(name, size));
    at += level === 2 ? buffer.readUInt16LE(at) + packed : (buffer[at] ?? 0) + 2 + packed;
  }
  return entries;
}

function lzhName2(buffer: Buffer, start: number): string {
  let at = start + 24;
  for (let count = 0; count < 20 && at + 3 < buffer.length; count += 1) {
    const size = buffer.readUInt16LE(at);
    if (size < 3) break;
    if (buffer[at + 2] === 1) return decodeBytes(buffer.subarray(at + 3, at + size), "").text;
    at += size;
  }
  return "";
}
