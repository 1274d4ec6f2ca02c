/** The records of a ZIP container that stand around the packed bytes. */

/** A packed part, as its headers describe it. */
export type Packed = {
  readonly name: Uint8Array;
  readonly checksum: number;
  readonly size: number;
  readonly packedSize: number;
};

const UTF8_NAMES = 0x800;
const DEFLATED = 8;
const VERSION = 20;

type Field = readonly [bytes: 2 | 4, value: number];

/** The header in front of the part's bytes (APPNOTE 4.3.7). */
export function localHeader(packed: Packed, when: Date): Uint8Array {
  return record(0x04034b50, commonFields(packed, dosTime(when)), packed.name);
}

/** The entry of the directory (APPNOTE 4.3.12); `offset` is where the local header begins. */
export function directoryEntry(packed: Packed, when: Date, offset: number): Uint8Array {
  const common = commonFields(packed, dosTime(when));
  return record(
    0x02014b50,
    [[2, VERSION], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]],
    packed.name,
  );
}

/** The end of the directory (APPNOTE 4.3.16). */
export function endRecord(count: number, size: number, offset: number): Uint8Array {
  return record(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
}

/** What both have in common. */
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
