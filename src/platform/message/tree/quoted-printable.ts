/** Quoted-printable (RFC 2045 6.7), forgiving. */
import { hexPair } from "../text/hexadecimal.ts";
import type { Transferred } from "./transferred.ts";

export function fromQuotedPrintable(bytes: Uint8Array): Transferred {
  const result = new Uint8Array(bytes.length);
  let to = 0;
  let broken = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== 0x3d) {
      result[to++] = byte;
      continue;
    }
    const hex = hexPair(bytes[at + 1], bytes[at + 2]);
    if (hex >= 0) {
      result[to++] = hex;
      at += 2;
      continue;
    }
    // A soft line break, with spaces before it where a gateway added them.
    let end = at + 1;
    while (bytes[end] === 0x20 || bytes[end] === 0x09) end += 1;
    if (bytes[end] === 0x0d && bytes[end + 1] === 0x0a) at = end + 1;
    else if (bytes[end] === 0x0a || end >= bytes.length) at = end;
    else {
      broken = true;
      result[to++] = byte;
    }
  }
  return { bytes: result.subarray(0, to), defect: broken ? "broken-quoted-printable" : undefined };
}
