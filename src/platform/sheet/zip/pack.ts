/** Packs parts into a ZIP container while they are being made, so that a large sheet never exists unpacked. */

import { pipeline } from "node:stream/promises";
import { crc32, createDeflateRaw } from "node:zlib";
import { directoryEntry, endRecord, localHeader, type Packed } from "./headers.ts";

/** One file to be packed; its text may come in pieces. */
export type ZipPart = { readonly name: string; readonly text: Iterable<string> | AsyncIterable<string> };

/** Pieces are gathered to about this many characters before they are encoded and deflated. */
const PIECE = 65_536;

/**
 * The container's bytes. The same parts and time give the same bytes.
 * @param when the time written beside each part (its UTC clock; 1980 to 2107 can be written)
 */
export async function packZip(parts: readonly ZipPart[], when: Date): Promise<Uint8Array<ArrayBuffer>> {
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = await deflate(part);
    const header = localHeader(packed, when);
    directory.push(directoryEntry(packed, when, offset));
    local.push(header, ...packed.chunks);
    offset += header.length + packed.packedSize;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const pieces = [...local, ...directory, endRecord(parts.length, size, offset)];
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
}

async function deflate(part: ZipPart): Promise<Packed & { readonly chunks: readonly Uint8Array[] }> {
  const packed = {
    name: new TextEncoder().encode(part.name),
    checksum: 0,
    size: 0,
    packedSize: 0,
    chunks: [] as Uint8Array[],
  };
  await pipeline(
    async function* () {
      for await (const piece of pieces(part.text)) {
        const bytes = new TextEncoder().encode(piece);
        packed.checksum = crc32(bytes, packed.checksum);
        packed.size += bytes.length;
        yield bytes;
      }
    },
    createDeflateRaw(),
    async (output: AsyncIterable<Uint8Array>) => {
      for await (const chunk of output) {
        packed.packedSize += chunk.length;
        packed.chunks.push(chunk);
      }
    },
  );
  return packed;
}

async function* pieces(text: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let gathered = "";
  for await (const piece of text) {
    gathered += piece;
    if (gathered.length < PIECE) continue;
    yield gathered;
    gathered = "";
  }
  if (gathered !== "") yield gathered;
}
