/** The directory of a compound file (MS-CFB 2.6): which streams there are, and in which storages. */

export interface CompoundEntry {
  /** Names of the storages around it and its own, without the root. */
  readonly path: readonly string[];
  readonly name: string;
  readonly storage: boolean;
  readonly size: number;
  readonly start: number;
}

const FREE = 0xfffffffa;
const MOST_ENTRIES = 5_000;

interface Node extends Omit<CompoundEntry, "path"> {
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

export function readDirectory(bytes: Uint8Array): Node[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nodes: Node[] = [];
  for (let at = 0; at + 128 <= bytes.length && nodes.length < MOST_ENTRIES; at += 128) {
    const length = Math.min(64, view.getUint16(at + 64, true));
    const name = new TextDecoder("utf-16le").decode(bytes.subarray(at, at + Math.max(0, length - 2)));
    nodes.push({
      name,
      storage: bytes[at + 66] === 1 || bytes[at + 66] === 5,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return nodes;
}

/** Gives every entry its path by walking the trees of siblings; an entry is visited once, whatever points to it. */
export function place(nodes: readonly Node[]): CompoundEntry[] {
  const entries: CompoundEntry[] = [];
  const seen = new Set<number>([0]);
  const waiting: { at: number; path: readonly string[] }[] = [{ at: nodes[0]?.child ?? FREE, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const node = nodes[next.at];
    if (!node || seen.has(next.at)) continue;
    seen.add(next.at);
    const path = [...next.path, node.name].slice(-20);
    entries.push({ path, name: node.name, storage: node.storage, size: node.size, start: node.start });
    if (node.storage) waiting.push({ at: node.child, path });
    waiting.push({ at: node.left, path: next.path }, { at: node.right, path: next.path });
  }
  return entries;
}
