/** Names in a Windows cabinet. */
import { file, type Listed, MOST, zeroEnded } from "./listing.ts";

export function listCabinet(buffer: Buffer): Listed[] {
  const entries: Listed[] = [];
  if (buffer.length < 36) return entries;
  let at = buffer.readUInt32LE(16);
  const count = Math.min(MOST, buffer.readUInt16LE(28));
  for (let number = 0; number < count && at + 16 < buffer.length; number += 1) {
    const end = buffer.indexOf(0, at + 16);
    const name = zeroEnded(buffer, at + 16, at + 272);
    entries.push(file(name.replaceAll("\\", "/"), buffer.readUInt32LE(at)));
    if (end < 0) break;
    at = end + 1;
  }
  return entries;
}
