/** Writes compound files for the tests: storages and streams, each stream in whole sectors. */

export interface Storage {
  readonly [name: string]: Uint8Array | Storage;
}

const SECTOR = 512;
const END = 0xfffffffe;
const NONE = 0xffffffff;

interface Node {
  readonly name: string;
  readonly content: Uint8Array | undefined;
  right: number;
  child: number;
  start: number;
}

/** Siblings are chained to the right, which readers accept; no mini stream is used (the cutoff is zero). */
export function compoundFile(root: Storage): Uint8Array {
  const nodes: Node[] = [{ name: "Root Entry", content: undefined, right: NONE, child: NONE, start: END }];
  addChildren(nodes, 0, root);
  const sectors: Uint8Array[] = [];
  const fat: number[] = [];
  const place = (content: Uint8Array) => {
    const first = sectors.length;
    for (let at = 0; at < content.length; at += SECTOR) {
      const sector = new Uint8Array(SECTOR);
      sector.set(content.subarray(at, at + SECTOR));
      sectors.push(sector);
      fat.push(at + SECTOR >= content.length ? END : sectors.length);
    }
    return content.length === 0 ? END : first;
  };
  for (const node of nodes) if (node.content) node.start = place(node.content);
  const directory = place(directoryOf(nodes));
  const fatStart = sectors.length;
  const fatSectors = Math.ceil((sectors.length + 4) / 128);
  const table = Buffer.alloc(fatSectors * SECTOR, 0xff);
  for (const [at, next] of fat.entries()) table.writeUInt32LE(next, at * 4);
  place(new Uint8Array(table));
  const head = Buffer.alloc(SECTOR);
  head.write("d0cf11e0a1b11ae1", "hex");
  head.writeUInt16LE(9, 30);
  head.writeUInt16LE(6, 32);
  head.writeUInt32LE(fatSectors, 44);
  head.writeUInt32LE(directory, 48);
  head.writeUInt32LE(0, 56);
  head.writeUInt32LE(END, 60);
  head.writeUInt32LE(END, 68);
  head.fill(0xff, 76);
  for (let at = 0; at < fatSectors; at += 1) head.writeUInt32LE(fatStart + at, 76 + at * 4);
  return new Uint8Array(Buffer.concat([head, ...sectors]));
}

function addChildren(nodes: Node[], parent: number, storage: Storage): void {
  let previous: number | undefined;
  for (const [name, content] of Object.entries(storage)) {
    const stream = content instanceof Uint8Array ? content : undefined;
    const at = nodes.push({ name, content: stream, right: NONE, child: NONE, start: END }) - 1;
    const before = previous === undefined ? undefined : nodes[previous];
    const around = nodes[parent];
    if (before) before.right = at;
    else if (around) around.child = at;
    previous = at;
    if (!(content instanceof Uint8Array)) addChildren(nodes, at, content);
  }
}

function directoryOf(nodes: readonly Node[]): Uint8Array {
  const bytes = Buffer.alloc(Math.ceil(nodes.length / 4) * SECTOR);
  for (const [at, node] of nodes.entries()) {
    const place = at * 128;
    const name = Buffer.from(node.name, "utf16le");
    name.copy(bytes, place);
    bytes.writeUInt16LE(name.length + 2, place + 64);
    bytes[place + 66] = at === 0 ? 5 : node.content ? 2 : 1;
    bytes.writeUInt32LE(NONE, place + 68);
    bytes.writeUInt32LE(node.right, place + 72);
    bytes.writeUInt32LE(node.child, place + 76);
    bytes.writeUInt32LE(node.start, place + 116);
    bytes.writeUInt32LE(node.content?.length ?? 0, place + 120);
  }
  return new Uint8Array(bytes);
}
