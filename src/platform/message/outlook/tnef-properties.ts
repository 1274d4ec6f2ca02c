/** The property list inside TNEF (MS-OXTNEF 2.1.3.4): only the three that we need are kept. */
import { decodeBytes } from "../text/charset.ts";

export interface Properties {
  readonly longName: string | undefined;
  readonly content: Uint8Array | undefined;
  readonly html: Uint8Array | undefined;
}

/** Bytes of the types with a fixed size; 4-byte aligned. */
const fixed: Readonly<Record<number, number>> = {
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
};
const variableTypes = [13, 30, 31, 258];
const MOST = 1_000;

/** Never throws; stops at what it does not understand. */
export function readProperties(bytes: Uint8Array): Properties {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: { -readonly [K in keyof Properties]: Properties[K] } = {
    longName: undefined,
    content: undefined,
    html: undefined,
  };
  const u32 = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, true) : 0);
  const count = Math.min(u32(0), MOST);
  let at = 4;
  for (let number = 0; number < count && at + 4 <= bytes.length; number += 1) {
    const type = view.getUint16(at, true) & 0xefff;
    const id = view.getUint16(at + 2, true);
    const many = (view.getUint16(at, true) & 0x1000) !== 0;
    at += 4;
    if (id >= 0x8000) at += 16 + (u32(at + 16) === 1 ? 8 + padded(u32(at + 20)) : 8);
    const values = many || variableTypes.includes(type) ? Math.min(u32(at), MOST) : 1;
    if (many || variableTypes.includes(type)) at += 4;
    for (let value = 0; value < values && at <= bytes.length; value += 1) {
      const size = fixed[type];
      if (size !== undefined) {
        at += size;
        continue;
      }
      if (!variableTypes.includes(type)) return found;
      const length = u32(at);
      const data = bytes.subarray(at + 4, at + 4 + length);
      if (id === 0x3707) found.longName = textOf(data, type);
      // An object begins with the identifier of its interface.
      if (id === 0x3701) found.content = type === 13 ? data.subarray(16) : data;
      if (id === 0x1013) found.html = data;
      at += 4 + padded(length);
    }
  }
  return found;
}

const padded = (length: number) => (length + 3) & ~3;

function textOf(bytes: Uint8Array, type: number): string {
  const text = type === 31 ? new TextDecoder("utf-16le").decode(bytes) : decodeBytes(bytes, "").text;
  return text.split("\0")[0] ?? "";
}
