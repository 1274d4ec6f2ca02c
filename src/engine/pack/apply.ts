// The content as a pack would have it. Whatever the pack does not speak of stays.
import type { ContentItem, ContentKind, Fields, FieldValue, Pack } from "./content.ts";
import { mapFields, optionalFields } from "./fields.ts";

/** The items of a kind with a pack's fields in place. The pack has been checked: see `packProblems`. */
export function applyPack<T>(kind: ContentKind<T>, pack: Pack): readonly ContentItem<T>[] {
  return kind.items.map((item) => {
    const entry = `${kind.kind}/${item.id}`;
    if (!Object.hasOwn(pack.entries, entry)) return item;
    const fields = pack.entries[entry] ?? {};
    const value = (path: string, own: FieldValue) =>
      (Object.hasOwn(fields, path) ? fields[path] : own) ?? own;
    const mapped = mapFields(kind, item.value, (field) => value(field.path, field.value));
    // Fields keep their types, and those added are declared as optional by the kind.
    return { id: item.id, value: withAdded(kind, mapped, fields) as T };
  });
}

function withAdded(kind: ContentKind, item: unknown, fields: Fields): unknown {
  return optionalFields(kind).reduce((whole, [path]) => {
    const added = Object.hasOwn(fields, path) ? fields[path] : undefined;
    return added === undefined ? whole : put(whole, path.split("."), added);
  }, item);
}

/** Sets a value unless there is one; goes no way that would lead through anything but an object. */
function put(whole: unknown, [name = "", ...rest]: readonly string[], value: FieldValue): unknown {
  if (whole === null || typeof whole !== "object" || Array.isArray(whole)) return whole;
  const inner: unknown = Object.hasOwn(whole, name) ? (whole as Record<string, unknown>)[name] : undefined;
  if (rest.length === 0) return inner === undefined ? { ...whole, [name]: value } : whole;
  return { ...whole, [name]: put(inner ?? {}, rest, value) };
}
