/** Files on a disk image (ISO 9660), which Windows opens like a folder. */
import { file, type Listed, MOST, UNPACKED } from "./listing.ts";

/** The root folder and two levels below, by the Joliet names where there are any (ECMA-119 9.1). */
export function listIso(buffer: Buffer): Listed[] {
  let root = 0;
  let wide = false;
  for (let at = 0x8000; at + 2_048 <= buffer.length && at < 0x8000 + 32 * 2_048; at += 2_048) {
    const type = buffer[at];
    if (type === 255 || buffer.toString("latin1", at + 1, at + 6) !== "CD001") break;
    if (type === 1 && root === 0) root = at + 156;
    if (type === 2 && buffer.toString("latin1", at + 88, at + 90) === "%/") {
      root = at + 156;
      wide = true;
    }
  }
  const entries: Listed[] = [];
  if (root > 0) addIsoFolder(entries, buffer, root, wide, "", 0);
  return entries;
}

function addIsoFolder(
  entries: Listed[],
  buffer: Buffer,
  record: number,
  wide: boolean,
  prefix: string,
  depth: number,
): void {
  const start = buffer.readUInt32LE(record + 2) * 2_048;
  const end = Math.min(buffer.length, start + Math.min(buffer.readUInt32LE(record + 10), 200_000));
  for (let at = start; at + 34 < end && entries.length < MOST; ) {
    const length = buffer[at] ?? 0;
    if (length === 0) {
      at = (Math.floor(at / 2_048) + 1) * 2_048;
      continue;
    }
    const bytes = buffer.subarray(at + 33, at + 33 + (buffer[at + 32] ?? 0));
    const folder = ((buffer[at + 25] ?? 0) & 2) !== 0;
    const special = bytes.length === 1 && (bytes[0] ?? 2) < 2;
    const name = (wide ? new TextDecoder("utf-16be").decode(bytes) : bytes.toString("latin1")).replace(
      /;\d{1,5}$/,
      "",
    );
    if (!special) {
      const from = buffer.readUInt32LE(at + 2) * 2_048;
      const size = buffer.readUInt32LE(at + 10);
      const content = folder ? undefined : buffer.subarray(from, from + Math.min(size, UNPACKED));
      entries.push({ ...file(`${prefix}${name}`, size, content), folder });
      if (folder && depth < 2) addIsoFolder(entries, buffer, at, wide, `${prefix}${name}/`, depth + 1);
    }
    at += length;
  }
}
