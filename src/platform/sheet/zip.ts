/** Packs parts into a ZIP container while they are being made, so that a large sheet never exists unpacked. */

import { pipeline } from "node:stream/promises";
import { crc32, createDeflateRaw } from "node:zlib";

/** One file to be packed; its text may come in pieces. */
export type ZipPart = { readonly name: string; readonly text: Iterable<string> | AsyncIterable<string> };

type Packed = { name: Uint8Array; checksum: number; size: number; packedSize: number; chunks: Uint8Array[] };

/** Pieces are gathered to about this many characters before they are encoded and deflated. */
const PIECE = 65_536;
const UTF8_NAMES = 0x800;
const DEFLATED = 8;
const VERSION = 20;

/**
 * The container's bytes. The same parts and time give the same bytes.
 * @param when the time written beside each part (its UTC clock; 1980 to 2107 can be written)
 */
export async function packZip(parts: readonly ZipPart[], when: Date): Promise<Uint8Array<ArrayBuffer>> {
  const stamp = dosTime(when);
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = await deflate(part);
    const common = commonFields(packed, stamp);
    const header = record(0x04034b50, [...common], packed.name);
    directory.push(
      record(0x02014b50, [[2, VERSION], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]], packed.name),
    );
    local.push(header, ...packed.chunks);
    offset += header.length + packed.packedSize;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const count = parts.length;
  const end = record(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return new Uint8Array(await new Blob([...local, ...directory, end] as BlobPart[]).arrayBuffer());
}

async function deflate(part: ZipPart): Promise<Packed> {
  const packed: Packed = {
    name: new TextEncoder().encode(part.name),
    checksum: 0,
    size: 0,
    packedSize: 0,
    chunks: [],
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

type Field = readonly [bytes: 2 | 4, value: number];

/** The fields that a part's own header and its directory entry have in common (APPNOTE 4.3.7 and 4.3.12). */
function commonFields(packed: Packed, stamp: number): Field[] {
  return [
    [2, VERSION],
    [2, UTF8_NAMES],
    [2, DEFLATED],
    [4, stamp],
    [4, packed.checksum],
    [4, packed.packedSize],
    [4, packed.size],
    [2, packed.name.length],
    [2, 0],
  ];
}

function record(
  signature: number,
  fields: readonly Field[],
  name: Uint8Array = new Uint8Array(),
): Uint8Array {
  const all: readonly Field[] = [[4, signature], ...fields];
  const length = all.reduce((sum, [bytes]) => sum + bytes, 0);
  const result = new Uint8Array(length + name.length);
  const view = new DataView(result.buffer);
  let at = 0;
  for (const [bytes, value] of all) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  result.set(name, length);
  return result;
}

function dosTime(when: Date): number {
  const year = Math.min(Math.max(when.getUTCFullYear(), 1980), 2107);
  const date = ((year - 1980) << 9) | ((when.getUTCMonth() + 1) << 5) | when.getUTCDate();
  const time = (when.getUTCHours() << 11) | (when.getUTCMinutes() << 5) | (when.getUTCSeconds() >> 1);
  return ((date << 16) | time) >>> 0;
}
