// What is different between two packs, field by field.
import type { FieldValue, Pack } from "./content.ts";

/** `removed` means that the later pack does not speak of it. */
export type Difference = {
  /** `control/p1-1-os-updates`. */
  readonly entry: string;
  readonly field: string;
  readonly change: "added" | "changed" | "removed";
  readonly before: FieldValue | null;
  readonly after: FieldValue | null;
};

/** In the order of the earlier pack, then what only the later one has. */
export function comparePacks(earlier: Pack, later: Pack): readonly Difference[] {
  const [before, after] = [flat(earlier), flat(later)];
  const differences: Difference[] = [];
  for (const { entry, field, value } of before.values()) {
    const other = after.get(key(entry, field));
    if (!other) differences.push({ entry, field, change: "removed", before: value, after: null });
    else if (other.value !== value)
      differences.push({ entry, field, change: "changed", before: value, after: other.value });
  }
  for (const { entry, field, value } of after.values())
    if (!before.has(key(entry, field)))
      differences.push({ entry, field, change: "added", before: null, after: value });
  return differences;
}

type Flat = { readonly entry: string; readonly field: string; readonly value: FieldValue };

function flat(pack: Pack): ReadonlyMap<string, Flat> {
  return new Map(
    Object.entries(pack.entries).flatMap(([entry, fields]) =>
      Object.entries(fields).map(([field, value]) => [key(entry, field), { entry, field, value }] as const),
    ),
  );
}

/** No id has a line break in it. */
const key = (entry: string, field: string) => `${entry}\n${field}`;
