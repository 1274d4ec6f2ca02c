// From the content to a pack: the file that people edit.
import type { ContentKind, Pack, PackHead } from "./content.ts";
import { fieldsOf } from "./fields.ts";

/** Everything in the content that a pack may change, in the content's order. */
export function exportPack(kinds: readonly ContentKind[], content: PackHead): Pack {
  const entries = kinds.flatMap((kind) =>
    kind.items.map(({ id, value }) => [`${kind.kind}/${id}`, fieldsOf(kind, value)] as const),
  );
  return { format: "banto-content-pack", formatVersion: 1, content, entries: Object.fromEntries(entries) };
}

/** The file: JSON with one field a line, so that two editions can be compared line by line. */
export function packFile(pack: Pack): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}
