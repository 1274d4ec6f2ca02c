/** Undoes the transfer encodings of MIME parts, and says what was broken. Bounded by the size of the input. */
import type { DefectId } from "#src/engine/mail/message.ts";
import { hexPair } from "../text/encoded-words.ts";

export interface Transferred {
  readonly bytes: Uint8Array;
  readonly defect: DefectId | undefined;
}

/** @param encoding as declared, lower case; empty for none */
export function undoTransfer(bytes: Uint8Array, encoding: string): Transferred {
  switch (encoding) {
    case "base64":
      return fromBase64(bytes);
    case "quoted-printable":
      return fromQuotedPrintable(bytes);
    case "x-uuencode":
    case "uuencode":
    case "x-uue":
    case "uue":
      return fromUuencode(bytes);
    case "":
    case "7bit":
    case "8bit":
    case "binary":
      return { bytes, defect: undefined };
    default:
      return { bytes, defect: "unknown-encoding" };
  }
}

function fromBase64(bytes: Uint8Array): Transferred {
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

function fromQuotedPrintable(bytes: Uint8Array): Transferred {
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

/** Lines of uuencode between `begin` and `end`; each line's first character is its length. */
export function fromUuencode(bytes: Uint8Array): Transferred {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .split(/\r?\n/);
  const begin = lines.findIndex((line) => /^begin [0-7]{3,4} /.test(line));
  const result = new Uint8Array(bytes.length);
  let to = 0;
  let broken = begin < 0;
  let ended = false;
  for (const line of lines.slice(begin + 1)) {
    if (line === "end") {
      ended = true;
      break;
    }
    const length = (line.charCodeAt(0) - 32) & 63;
    if (line === "" || length === 0) continue;
    if (line.length - 1 < Math.ceil((length * 4) / 3)) broken = true;
    for (let at = 0; at < length; at += 1) {
      const group = 1 + Math.floor(at / 3) * 4;
      const shift = at % 3;
      const value = (place: number) => ((line.charCodeAt(group + place) || 32) - 32) & 63;
      if (to >= result.length) break;
      if (shift === 0) result[to++] = ((value(0) << 2) | (value(1) >> 4)) & 255;
      else if (shift === 1) result[to++] = ((value(1) << 4) | (value(2) >> 2)) & 255;
      else result[to++] = ((value(2) << 6) | value(3)) & 255;
    }
  }
  return { bytes: result.subarray(0, to), defect: broken || !ended ? "broken-uuencode" : undefined };
}
