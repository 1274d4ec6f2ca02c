// Which fields of an item a pack may change, found by their names; everything else is code and stays as it is.
import type { ContentKind, Fields, FieldValue } from "./content.ts";

/** What may be written into a field. */
export type FieldType = "text" | "contact" | "url" | "day" | "minutes" | "yen" | "days";

const typesByName: Readonly<Record<string, FieldType>> = {
  url: "url",
  checkedOn: "day",
  minutes: "minutes",
  minutesEach: "minutes",
  phone: "contact",
  fax: "contact",
  mail: "contact",
  address: "contact",
  hours: "contact",
};

type Found = { readonly path: string; readonly type: FieldType; readonly value: FieldValue };

/** What of a kind tells which fields may be changed. */
type FieldNames = Pick<ContentKind, "texts" | "days">;

/** Called for each field that may be changed; what it returns takes the field's place. */
type Replace = (field: Found) => FieldValue;

/** A copy of an item in which each changeable field has gone through `replace`. */
export function mapFields(kind: FieldNames, item: unknown, replace: Replace): unknown {
  const walk = (value: unknown, path: readonly string[], parent: object): unknown => {
    if (Array.isArray(value))
      return value.map((inner, index) => walk(inner, [...path, keyOf(inner, index)], value));
    if (value !== null && typeof value === "object")
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, walk(inner, [...path, key], value)]),
      );
    const type = typeof value === "string" || typeof value === "number" ? typeAt(kind, path, parent) : null;
    if (type === null || !fits(type, value)) return value;
    return replace({ path: path.join("."), type, value: value as FieldValue });
  };
  return walk(item, [], {});
}

/** The fields of an item that a pack may change. */
export function fieldsOf(kind: FieldNames, item: unknown): Fields {
  const fields: [string, FieldValue][] = [];
  mapFields(kind, item, ({ path, value }) => {
    fields.push([path, value]);
    return value;
  });
  return Object.fromEntries(fields);
}

/** Path → type of every field an item has, and of those it may get. */
export function fieldTypes(kind: ContentKind, item: unknown): ReadonlyMap<string, FieldType> {
  const types = new Map<string, FieldType>();
  mapFields(kind, item, ({ path, type, value }) => {
    types.set(path, type);
    return value;
  });
  for (const [path, type] of optionalFields(kind)) if (!types.has(path)) types.set(path, type);
  return types;
}

/** The fields that items of a kind may lack; a text is there in both languages or not at all. */
export function optionalFields(kind: ContentKind): readonly (readonly [path: string, type: FieldType])[] {
  return (kind.optional ?? []).flatMap((path): (readonly [string, FieldType])[] => {
    const type = typesByName[path.slice(path.lastIndexOf(".") + 1)];
    if (type) return [[path, type]];
    return [
      [`${path}.ja`, "text"],
      [`${path}.en`, "text"],
    ];
  });
}

/** Under which name an element of a list stands: its own, so that a pack survives a change of order. */
function keyOf(element: unknown, index: number): string {
  if (element !== null && typeof element === "object") {
    if ("id" in element && typeof element.id === "string") return element.id;
    if ("number" in element && typeof element.number === "number") return String(element.number);
  }
  return String(index);
}

function typeAt(kind: FieldNames, path: readonly string[], parent: object): FieldType | null {
  const name = path.at(-1) ?? "";
  if (path.length === 1 && kind.texts?.includes(name)) return "text";
  if (kind.days?.includes(path.join("."))) return "days";
  if ((name === "ja" || name === "en") && "ja" in parent && "en" in parent) return "text";
  if ((name === "min" || name === "max") && "min" in parent && "max" in parent && "basis" in parent)
    return "yen";
  return Object.hasOwn(typesByName, name) ? (typesByName[name] ?? null) : null;
}

const numbers: ReadonlySet<FieldType> = new Set(["minutes", "yen", "days"]);

/** Numbers are minutes, yen and days, all else is written. */
function fits(type: FieldType, value: unknown): boolean {
  return typeof value === (numbers.has(type) ? "number" : "string");
}
