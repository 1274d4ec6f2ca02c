// Taking in an edited pack: refused as a whole if it speaks of what is not there or may not be changed.
import { comparePacks, type Difference } from "./compare.ts";
import type { ContentKind, Fields, FieldValue, Pack } from "./content.ts";
import { exportPack } from "./export.ts";
import { type FieldType, fieldsOf, fieldTypes, optionalFields } from "./fields.ts";
import { type ReadProblem, readPackFile } from "./read.ts";
import { isFit } from "./value.ts";

export type ImportProblem =
  | ReadProblem
  | {
      readonly key:
        | "unknown-entry"
        | "unknown-field"
        | "bad-text"
        | "bad-contact"
        | "bad-url"
        | "bad-day"
        | "bad-minutes"
        | "bad-yen"
        | "bad-days"
        | "one-language-missing"
        | "least-above-most"
        | "longer-than-own"
        | "days-out-of-order";
      readonly entry: string;
      readonly field?: string;
    };

export type ImportResult =
  | { readonly ok: true; readonly pack: Pack; readonly differences: readonly Difference[] }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

/** Reads a file and says what it would change; `removed` is what it leaves as the program has it. */
export function importPack(kinds: readonly ContentKind[], text: string): ImportResult {
  const read = readPackFile(text);
  if (!read.ok) return read;
  const problems = packProblems(kinds, read.pack);
  if (problems.length > 0) return { ok: false, problems };
  const own = exportPack(kinds, read.pack.content);
  return { ok: true, pack: read.pack, differences: comparePacks(own, read.pack) };
}

/** All that is wrong with a pack for this content. */
export function packProblems(kinds: readonly ContentKind[], pack: Pack): readonly ImportProblem[] {
  const known = new Map<string, { kind: ContentKind; value: unknown }>(
    kinds.flatMap((kind) => kind.items.map(({ id, value }) => [`${kind.kind}/${id}`, { kind, value }])),
  );
  return Object.entries(pack.entries).flatMap(([entry, fields]): ImportProblem[] => {
    const found = known.get(entry);
    if (!found) return [{ key: "unknown-entry", entry }];
    const types = fieldTypes(found.kind, found.value);
    const own = fieldsOf(found.kind, found.value);
    return [
      ...Object.entries(fields).flatMap(([field, value]) =>
        fieldProblem(entry, field, value, types.get(field)),
      ),
      ...incomplete(entry, found.kind, { ...own, ...fields }),
      ...costProblems(entry, types, { ...own, ...fields }),
      ...dayProblems(entry, found.kind, own, { ...own, ...fields }),
    ];
  });
}

function fieldProblem(
  entry: string,
  field: string,
  value: FieldValue,
  type: FieldType | undefined,
): ImportProblem[] {
  if (!type) return [{ key: "unknown-field", entry, field }];
  return isFit(type, value) ? [] : [{ key: `bad-${type}`, entry, field }];
}

/** A text that is added must be there in both languages. */
function incomplete(entry: string, kind: ContentKind, values: Fields): ImportProblem[] {
  return optionalFields(kind).flatMap(([field, type]): ImportProblem[] => {
    const other = field.replace(/(ja|en)$/, (lang) => (lang === "ja" ? "en" : "ja"));
    const missing = type === "text" && !Object.hasOwn(values, field) && Object.hasOwn(values, other);
    return missing ? [{ key: "one-language-missing", entry, field }] : [];
  });
}

/** The least of a cost may not be above its most, whichever of the two the pack has changed. */
function costProblems(entry: string, types: ReadonlyMap<string, FieldType>, values: Fields): ImportProblem[] {
  return [...types].flatMap(([field, type]): ImportProblem[] => {
    if (type !== "yen" || !field.endsWith("min")) return [];
    const most = values[field.replace(/min$/, "max")];
    return Number(values[field]) > Number(most) ? [{ key: "least-above-most", entry, field }] : [];
  });
}

/** Evidence never counts for longer than the program says, and what is done in between fits into that time. */
function dayProblems(entry: string, kind: ContentKind, own: Fields, values: Fields): ImportProblem[] {
  const paths = kind.days ?? [];
  return paths.flatMap((field, index): ImportProblem[] => {
    const outer = paths[index - 1];
    const value = Number(values[field]);
    if (outer === undefined)
      return value > Number(own[field]) ? [{ key: "longer-than-own", entry, field }] : [];
    const most = Number(values[outer]);
    const fits = index === paths.length - 1 ? value < most : value <= most;
    return fits ? [] : [{ key: "days-out-of-order", entry, field }];
  });
}
