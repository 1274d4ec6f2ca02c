/** Base64 as it is really sent: with footers below, blocks one after another, strange characters between. */
import type { Transferred } from "./transferred.ts";

export function fromBase64(bytes: Uint8Array): Transferred {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  // After the padding comes what mailing lists and gateways add below; it is not part of the content.
  const padding = text.indexOf("=");
  const stop = padding < 0 ? text.length : padding;
  const content = text.slice(0, stop);
  const tail = text.slice(stop).replace(/[=\s]/g, "");
  const decoded = Buffer.from(content, "base64");
  const expected = Math.floor((countBase64(bytes, stop) * 3) / 4);
  const broken = tail !== "" || decoded.length < expected - 2 || hasOtherCharacters(bytes, stop);
  // Several blocks, each with padding of its own, one after another.
  if (/^[A-Za-z0-9+/]{4}/.test(tail)) return { bytes: blocks(text), defect: "broken-base64" };
  return { bytes: decoded, defect: broken ? "broken-base64" : undefined };
}

function blocks(text: string): Uint8Array {
  const decoded: Buffer[] = [];
  let at = 0;
  for (let count = 0; count < 1_000 && at < text.length; count += 1) {
    const padding = text.indexOf("=", at);
    const end = padding < 0 ? text.length : padding;
    decoded.push(Buffer.from(text.slice(at, end), "base64"));
    at = end + 1;
    while (text[at] === "=") at += 1;
  }
  return Buffer.concat(decoded);
}

const isBase64 = (byte: number) =>
  (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || (byte >= 47 && byte <= 57) || byte === 43;

function countBase64(bytes: Uint8Array, end: number): number {
  let count = 0;
  for (let at = 0; at < end; at += 1) if (isBase64(bytes[at] ?? 0)) count += 1;
  return count;
}

function hasOtherCharacters(bytes: Uint8Array, end: number): boolean {
  for (let at = 0; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x20 && !isBase64(byte)) return true;
  }
  return false;
}
