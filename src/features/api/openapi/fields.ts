/** A JSON schema as rows that people can read: each field, what form it has, whether it must be there. */
import type { JsonSchema } from "./schema.ts";

export interface FieldRow {
  /** With dots for what is inside, `[]` for the items of a list. */
  readonly path: string;
  readonly shape: string;
  readonly required: boolean;
  readonly description: string | undefined;
}

/** The fields of a schema in their order, those of inner objects behind their own. */
export function fieldRows(schema: JsonSchema, path = "", required = true): FieldRow[] {
  const own =
    path === "" ? [] : [{ path, shape: shapeOf(schema), required, description: schema.description }];
  const inner = objectIn(schema);
  if (!inner) return own;
  const { list, schema: object } = inner;
  const prefix = `${path}${list ? "[]" : ""}`;
  return [
    ...own,
    ...Object.entries(object.properties ?? {}).flatMap(([name, part]) =>
      fieldRows(part, prefix === "" ? name : `${prefix}.${name}`, object.required?.includes(name) ?? false),
    ),
  ];
}

/** The object that a schema is, holds in a list, or may be null instead of. */
function objectIn(schema: JsonSchema): { schema: JsonSchema; list: boolean } | undefined {
  if (schema.properties) return { schema, list: false };
  if (schema.items?.properties) return { schema: schema.items, list: true };
  const option = schema.anyOf?.find((one) => one.properties);
  return option && { schema: option, list: false };
}

/** `string (date)`, `integer 1–200`, `"a" | "b"`: the words of JSON Schema, the same in every language. */
export function shapeOf(schema: JsonSchema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(" | ");
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return [...new Set(options.map(shapeOf))].join(" | ");
  const type = typeof schema.type === "string" ? schema.type : (schema.type ?? ["any"]).join(" | ");
  if (type === "array") return `${schema.items ? shapeOf(schema.items) : "any"}[]`;
  const least = schema.minLength ?? schema.minimum;
  const most = schema.maxLength ?? schema.maximum;
  const range = least === undefined ? (most === undefined ? "" : ` ≤${most}`) : ` ${least}–${most ?? ""}`;
  const usual = schema.default === undefined ? "" : ` = ${JSON.stringify(schema.default)}`;
  return `${type}${schema.format ? ` (${schema.format})` : ""}${range}${usual}`;
}
