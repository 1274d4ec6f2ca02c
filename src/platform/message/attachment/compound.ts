/** Reads the compound file format of old Office documents and of .msg (MS-CFB): names and contents of its streams. */
import { type CompoundEntry, place, readDirectory } from "./compound-directory.ts";

export type { CompoundEntry } from "./compound-directory.ts";

export interface Compound {
  readonly entries: readonly CompoundEntry[];
  /** The content of a stream, cut where it is damaged or at `most` bytes. */
  readonly read: (entry: CompoundEntry, most?: number) => Uint8Array;
}

const FREE = 0xfffffffa;
const MOST_BYTES = 40_000_000;
const none = new Uint8Array();

/** Undefined when it is no compound file. Never throws, never loops: every chain is bounded by the file's size. */
export function openCompound(bytes: Uint8Array): Compound | undefined {
  if (bytes.length < 512 || bytes[0] !== 0xd0 || bytes[1] !== 0xcf) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) return undefined;
  const file = { bytes, view, sector: 1 << shift, fat: [] as number[] };
  file.fat = readFat(file);
  const directory = follow(file, view.getUint32(48, true), MOST_BYTES);
  const nodes = readDirectory(directory);
  const root = nodes[0];
  if (!root) return undefined;
  const mini = follow(file, root.start, MOST_BYTES);
  const miniFat = numbers(follow(file, view.getUint32(60, true), MOST_BYTES));
  const cutoff = view.getUint32(56, true);
  const read = ({ start, size, storage }: CompoundEntry, most = MOST_BYTES) => {
    if (storage) return none;
    const length = Math.min(size, most);
    return size < cutoff
      ? followMini(mini, miniFat, start, length)
      : follow(file, start, length).subarray(0, length);
  };
  return { entries: place(nodes), read };
}

interface File {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly sector: number;
  readonly fat: readonly number[];
}

const sectorAt = (file: File, number: number) => (number + 1) * file.sector;

function readFat(file: File): number[] {
  const { view, bytes, sector } = file;
  const places: number[] = [];
  for (let at = 76; at < 512; at += 4) places.push(view.getUint32(at, true));
  let next = view.getUint32(68, true);
  const most = Math.ceil(bytes.length / sector);
  for (let count = 0; count < most && next < FREE; count += 1) {
    const start = sectorAt(file, next);
    if (start + sector > bytes.length) break;
    for (let at = start; at < start + sector - 4; at += 4) places.push(view.getUint32(at, true));
    next = view.getUint32(start + sector - 4, true);
  }
  const fat: number[] = [];
  for (const number of places) {
    const start = sectorAt(file, number);
    if (number >= FREE || start >= bytes.length || fat.length > most + sector) continue;
    for (let at = start; at + 4 <= Math.min(bytes.length, start + sector); at += 4)
      fat.push(view.getUint32(at, true));
  }
  return fat;
}

/** Joins a chain of sectors. */
function follow(file: File, first: number, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let number = first;
  let length = 0;
  const longest = Math.ceil(file.bytes.length / file.sector);
  for (let count = 0; count < longest && number < FREE && length < most; count += 1) {
    const start = sectorAt(file, number);
    if (start >= file.bytes.length) break;
    const piece = file.bytes.subarray(start, start + file.sector);
    pieces.push(piece);
    length += piece.length;
    number = file.fat[number] ?? FREE;
  }
  return pieces.length === 1 ? (pieces[0] ?? none) : Buffer.concat(pieces);
}

function followMini(mini: Uint8Array, fat: readonly number[], first: number, length: number): Uint8Array {
  const result = new Uint8Array(Math.min(length, mini.length));
  let number = first;
  let to = 0;
  while (to < result.length && number < FREE && number * 64 < mini.length) {
    const piece = mini.subarray(number * 64, Math.min(number * 64 + 64, number * 64 + result.length - to));
    result.set(piece, to);
    to += 64;
    number = fat[number] ?? FREE;
  }
  return result;
}

function numbers(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(at * 4, true));
}
