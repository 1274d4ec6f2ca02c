/** Names in a tar archive. */
import { file, type Listed, MOST, UNPACKED, zeroEnded } from "./listing.ts";

/** Never throws. */
export function listTar(buffer: Buffer): Listed[] {
  const entries: Listed[] = [];
  for (let at = 0; at + 512 <= buffer.length && entries.length < MOST; ) {
    const name = zeroEnded(buffer, at, at + 100);
    if (name === "") break;
    const size = Number.parseInt(buffer.toString("latin1", at + 124, at + 136), 8) || 0;
    const content = buffer.subarray(at + 512, at + 512 + Math.min(size, UNPACKED));
    entries.push(file(name, size, content));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return entries;
}
