/** Names in RAR archives of version 5, as far as they are not encrypted. */
import { decodeBytes } from "../../text/charset.ts";
import { type Listed, type Listing, MOST } from "./listing.ts";

export function listRar5(buffer: Buffer): Listing {
  const entries: Listed[] = [];
  let at = 8;
  while (at + 7 < buffer.length && entries.length < MOST) {
    const cursor = { at: at + 4 };
    const size = variable(buffer, cursor);
    const end = cursor.at + size;
    const type = variable(buffer, cursor);
    const flags = variable(buffer, cursor);
    if (size === 0) break;
    if (type === 4) return { entries: [], namesEncrypted: true, damaged: false };
    const extra = (flags & 1) !== 0 ? variable(buffer, cursor) : 0;
    const data = (flags & 2) !== 0 ? variable(buffer, cursor) : 0;
    if (type === 2) entries.push(fileOf(buffer, cursor, end, extra));
    at = end + data;
  }
  return { entries, namesEncrypted: false, damaged: entries.length === 0 };
}

function fileOf(buffer: Buffer, cursor: { at: number }, end: number, extra: number): Listed {
  const flags = variable(buffer, cursor);
  const size = variable(buffer, cursor);
  variable(buffer, cursor);
  if ((flags & 2) !== 0) cursor.at += 4;
  if ((flags & 4) !== 0) cursor.at += 4;
  variable(buffer, cursor);
  variable(buffer, cursor);
  const length = variable(buffer, cursor);
  const name = decodeBytes(buffer.subarray(cursor.at, Math.min(end, cursor.at + length)), "utf-8").text;
  // The first extra record of an encrypted file is number 1.
  const record = { at: end - extra };
  if (extra > 0) variable(buffer, record);
  const encrypted = extra > 0 && variable(buffer, record) === 1;
  return { name, size, encrypted, folder: (flags & 1) !== 0, content: undefined };
}

/** Seven bits a byte, the lowest first; at most ten bytes. */
function variable(buffer: Buffer, cursor: { at: number }): number {
  let value = 0;
  for (let count = 0; count < 10; count += 1) {
    const byte = buffer[cursor.at++] ?? 0;
    value += (byte & 127) * 2 ** (7 * count);
    if (byte < 128) break;
  }
  return value;
}
