/** Identifiers: UUID version 7 (RFC 9562), which sort by the time of their making. */
import { randomBytes } from "node:crypto";

let lastTime = 0;
let counter = 0;

/** A new UUIDv7. Two made in the same millisecond by one process still sort in the order of their making. */
export function newId(now: Date = new Date()): string {
  const time = Math.max(now.getTime(), 0);
  counter = time === lastTime ? (counter + 1) & 0xfff : randomBytes(1).readUInt8() << 2;
  lastTime = time;
  const bytes = randomBytes(16);
  bytes.writeUIntBE(time, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
