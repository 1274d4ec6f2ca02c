/** Lists archives other than ZIP as far as their names stand open: RAR 4 and 5, tar, gzip, 7z, LZH, cabinet, ISO. */
import { constants, gunzipSync } from "node:zlib";
import type { FileKind } from "#src/engine/mail/message.ts";
import type { Reading } from "../reading.ts";
import { decodeBytes } from "../text/charset.ts";
import { listRar } from "./rar.ts";

export interface Listed {
  readonly name: string;
  readonly size: number | undefined;
  readonly encrypted: boolean;
  readonly folder: boolean;
  /** Where it could be unpacked within the limits. */
  readonly content: Uint8Array | undefined;
}

export interface Listing {
  readonly entries: readonly Listed[];
  readonly namesEncrypted: boolean;
  readonly damaged: boolean;
}

const MOST = 2_000;
const UNPACKED = 4_000_000;
const nothing: Listing = { entries: [], namesEncrypted: false, damaged: false };
const file = (name: string, size: number | undefined, content?: Uint8Array): Listed => ({
  name,
  size,
  encrypted: false,
  folder: name.endsWith("/"),
  content,
});

/** Undefined for what is no archive of these kinds. Never throws. */
export function listOther(
  bytes: Uint8Array,
  kind: FileKind,
  name: string,
  reading: Reading,
): Listing | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === "rar") return listRar(buffer);
  if (kind === "tar") return { ...nothing, entries: listTar(buffer) };
  if (kind === "gzip") return listGzip(buffer, name, reading);
  if (kind === "lzh") return { ...nothing, entries: listLzh(buffer) };
  if (kind === "cab") return { ...nothing, entries: listCabinet(buffer) };
  if (kind === "iso") return { ...nothing, entries: listIso(buffer) };
  // The end of a 7z file names its methods; AES there means that even the names are packed away.
  if (kind === "7z")
    return { ...nothing, namesEncrypted: buffer.subarray(-2_000).includes(Buffer.from("06f10701", "hex")) };
  const packed: readonly FileKind[] = ["bzip2", "xz", "zstd", "ace", "arj"];
  return packed.includes(kind) ? nothing : undefined;
}

function listTar(buffer: Buffer): Listed[] {
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

function listGzip(buffer: Buffer, outer: string, reading: Reading): Listing {
  const named = ((buffer[3] ?? 0) & 8) !== 0 && ((buffer[3] ?? 0) & 4) === 0;
  const name = named
    ? zeroEnded(buffer, 10, 1_000)
    : outer.replace(/\.t?gz$/i, (end) => (end.length === 4 ? ".tar" : ""));
  const size = buffer.length >= 4 ? buffer.readUInt32LE(buffer.length - 4) : undefined;
  const most = Math.min(UNPACKED, reading.left.unpacked);
  for (const share of [buffer.length, Math.ceil(most / 8), Math.ceil(most / 1_040)]) {
    if (most <= 0) break;
    try {
      const content = gunzipSync(buffer.subarray(0, share), {
        maxOutputLength: most,
        finishFlush: constants.Z_SYNC_FLUSH,
      });
      reading.left.unpacked -= content.length;
      return { ...nothing, entries: [file(name, size, content)] };
    } catch (error) {
      if (!(error instanceof RangeError)) return { ...nothing, entries: [file(name, size)], damaged: true };
    }
  }
  return { ...nothing, entries: [file(name, size)] };
}

/** Header levels 0 to 2 (level 3 is not in use). */
function listLzh(buffer: Buffer): Listed[] {
  const entries: Listed[] = [];
  for (let at = 0; at + 26 < buffer.length && entries.length < MOST; ) {
    const level = buffer[at + 20] ?? 0;
    const packed = buffer.readUInt32LE(at + 7);
    const size = buffer.readUInt32LE(at + 11);
    if (!buffer.toString("latin1", at + 2, at + 7).startsWith("-l") || level > 2) break;
    const length = buffer[at + 21] ?? 0;
    const name =
      level === 2 ? lzhName2(buffer, at) : decodeBytes(buffer.subarray(at + 22, at + 22 + length), "").text;
    entries.push(file(name, size));
    at += level === 2 ? buffer.readUInt16LE(at) + packed : (buffer[at] ?? 0) + 2 + packed;
  }
  return entries;
}

function lzhName2(buffer: Buffer, start: number): string {
  let at = start + 24;
  for (let count = 0; count < 20 && at + 3 < buffer.length; count += 1) {
    const size = buffer.readUInt16LE(at);
    if (size < 3) break;
    if (buffer[at + 2] === 1) return decodeBytes(buffer.subarray(at + 3, at + size), "").text;
    at += size;
  }
  return "";
}

function listCabinet(buffer: Buffer): Listed[] {
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

/** The root folder and two levels below, by the Joliet names where there are any (ECMA-119 9.1). */
function listIso(buffer: Buffer): Listed[] {
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

function zeroEnded(buffer: Buffer, start: number, most: number): string {
  const end = buffer.indexOf(0, start);
  return decodeBytes(buffer.subarray(start, end < 0 ? most : Math.min(end, most)), "").text;
}
