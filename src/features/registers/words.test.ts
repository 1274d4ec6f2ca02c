/** Every register says everything in both languages, and its table has the columns it speaks of. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { registers } from "./all.ts";

const migrations = readdirSync("migrations")
  .map((file) => readFileSync(`migrations/${file}`, "utf8"))
  .join("\n");

describe.each(registers.map((register) => [register.id, register] as const))("%s", (_, register) => {
  const { words, fields } = register;

  test("has words for each field, group and choice, and none to spare", () => {
    expect(Object.keys(words.fields).toSorted()).toEqual(fields.map(({ key }) => key).toSorted());
    expect(new Set(fields.map(({ group }) => group))).toEqual(new Set(Object.keys(words.groups)));
    const chosen = fields.filter(({ choices }) => choices);
    expect(Object.keys(words.choices).toSorted()).toEqual(chosen.map(({ key }) => key).toSorted());
    for (const { key, choices = [] } of chosen)
      expect(Object.keys(words.choices[key] ?? {}).toSorted()).toEqual([...choices].toSorted());
  });

  test("names the fields it is called by, sorted by and owned by", () => {
    const keys = fields.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of [
      register.name,
      register.kind,
      register.owner,
      register.parent,
      ...(register.naturalKey ?? []),
    ])
      if (key !== undefined) expect(keys).toContain(key);
    expect(fields.find(({ key }) => key === register.name)).toMatchObject({ required: true, list: true });
    for (const { kind, to } of fields)
      if (kind === "link") expect(registers.map(({ id }) => id)).toContain(to);
    const kinds = fields.find(({ key }) => key === register.kind)?.choices ?? [];
    for (const { only = [] } of fields) for (const kind of only) expect(kinds).toContain(kind);
  });

  test("has a column for each field and an index for each order of its list", () => {
    const table = migrations.split(`create table ${register.table} (`)[1]?.split(");")[0] ?? "";
    for (const { key } of fields) expect(table).toMatch(new RegExp(`\\n  ${key} text not null`));
    for (const { key, sort } of fields)
      if (sort && key !== register.name)
        expect(migrations).toContain(`create index ${register.table}_${key} on`);
  });
});
