/** Packs files of bytes into one ZIP; the same files and time give the same bytes. */
import { crc32, deflateRawSync } from "node:zlib";
import { directoryEntry, endRecord, localHeader } from "../sheet/zip/headers.ts";

export interface ZipFile {
  /** With slashes, relative, without "..". */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** @param when the time written beside each file (its UTC clock) */
export function writeZip(files: readonly ZipFile[], when: Date): Uint8Array<ArrayBuffer> {
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes } of files) {
    const data = deflateRawSync(bytes);
    const packed = {
      name: new TextEncoder().encode(path),
      checksum: crc32(bytes),
      size: bytes.length,
      packedSize: data.length,
    };
    const header = localHeader(packed, when);
    directory.push(directoryEntry(packed, when, offset));
    local.push(header, data);
    offset += header.length + data.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const all = [...local, ...directory, endRecord(files.length, size, offset)];
  const result = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of all) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}
