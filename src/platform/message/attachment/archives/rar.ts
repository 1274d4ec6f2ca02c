/** Names in RAR archives, version 4; version 5 has a reader of its own, as far as they are not encrypted. */
import { decodeBytes } from "../../text/charset.ts";
import { type Listed, type Listing, MOST } from "./listing.ts";
import { listRar5 } from "./rar5.ts";

/** Never throws. */
export function listRar(buffer: Buffer): Listing {
  return buffer[6] === 1 ? listRar5(buffer) : listRar4(buffer);
}

function listRar4(buffer: Buffer): Listing {
  const entries: Listed[] = [];
  let at = 7;
  while (at + 7 <= buffer.length && entries.length < MOST) {
    const type = buffer[at + 2];
    const flags = buffer.readUInt16LE(at + 3);
    const size = buffer.readUInt16LE(at + 5);
    if (size < 7) break;
    if (type === 0x73 && (flags & 0x80) !== 0) return { entries: [], namesEncrypted: true, damaged: false };
    let data = (flags & 0x8000) !== 0 && at + 11 <= buffer.length ? buffer.readUInt32LE(at + 7) : 0;
    if (type === 0x74 && at + 32 <= buffer.length) {
      data = buffer.readUInt32LE(at + 7);
      const start = at + 32 + ((flags & 0x100) !== 0 ? 8 : 0);
      const bytes = buffer.subarray(start, start + buffer.readUInt16LE(at + 26));
      // Unicode names follow the plain one after a zero, packed; the plain one is enough to see the ending.
      const zero = bytes.indexOf(0);
      const name = decodeBytes(zero < 0 ? bytes : bytes.subarray(0, zero), "").text.replaceAll("\\", "/");
      const folder = (flags & 0xe0) === 0xe0;
      entries.push({
        name,
        size: buffer.readUInt32LE(at + 11),
        encrypted: (flags & 4) !== 0,
        folder,
        content: undefined,
      });
    }
    at += size + data;
  }
  return { entries, namesEncrypted: false, damaged: entries.length === 0 };
}
