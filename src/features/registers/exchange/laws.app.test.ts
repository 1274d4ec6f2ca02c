/** The laws of the round trip, for every register there is, with random entries through the real files. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeCell } from "#src/engine/exchange/index.ts";
import { noValues } from "#src/features/people/fields.ts";
import { addPerson } from "#src/features/people/index.ts";
import { commandLineActor } from "#src/platform/access/index.ts";
import { newId } from "#src/platform/db/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { anyEntry, anyValue, type Pointers } from "#tests/helpers/random-entries.ts";
import { edited } from "#tests/helpers/register-files.ts";
import { registerById, registers } from "../all.ts";
import { cleanValues } from "../kit/clean.ts";
import type { Register, Values } from "../kit/definition.ts";
import { insertEntries } from "../kit/queries/entry.ts";
import { fieldsFor, kindOf } from "../kit/read.ts";
import { columnsOf } from "./columns.ts";
import { lookupOf } from "./lookup.ts";
import { importById } from "./queries/drafts.ts";
import { linesOnPage } from "./queries/lines.ts";
import { targetsOf } from "./queries/targets.ts";
import type { Outcome } from "./rules/lines.ts";
import { openImport } from "./service/draft.ts";
import { startComparison } from "./service/start.ts";
import { answersIn } from "./text/answers.ts";
import { toExchange } from "./values.ts";

const today = "2026-11-23";

/** Two namesakes, one with a number, and somebody who is called like a yes. */
async function addPeople(shop: TestShop): Promise<readonly string[]> {
  const actor = commandLineActor(shop.companyId);
  const ids: string[] = [];
  for (const [family, given, number] of [
    ["鈴木", "一", ""],
    ["鈴木", "一", "0007"],
    ["尾張", "花子", "12"],
    ["有", "", ""],
  ] as const) {
    const person = { ...noValues, family_name: family, given_name: given, number };
    const saved = await addPerson(shop.store.db, actor, person, shop.services.clock());
    if (saved.ok) ids.push(saved.id);
  }
  return ids;
}

/** What the fields of a register may point at; linked entries are made from required values alone. */
async function pointersFor(
  shop: TestShop,
  register: Register,
  people: readonly string[],
  depth = 0,
): Promise<Pointers> {
  const linked = new Map<string, readonly string[]>();
  for (const { kind, to } of register.fields) {
    const target = kind === "link" && to && depth < 3 ? registerById(to) : undefined;
    if (!target || linked.has(target.id) || target.id === register.id) continue;
    const pointers = await pointersFor(shop, target, people, depth + 1);
    const [values] = fc.sample(anyEntry(target, pointers), 1);
    const id = newId();
    const name = `つながる先、${target.id}`;
    await insertEntries(
      shop.store.db,
      target,
      shop.companyId,
      [{ id, values: { ...values, [target.name]: name } }],
      shop.services.clock(),
    );
    linked.set(target.id, [id]);
  }
  return ({ kind, to }) => (kind === "person" ? people : (linked.get(to ?? "") ?? []));
}

/** What a file would do. */
async function outcome(shop: TestShop, register: Register, bytes: Uint8Array, fileName: string) {
  const { db } = shop.store;
  const actor = commandLineActor(shop.companyId);
  const now = shop.services.clock();
  const opened = await openImport(db, actor, register, { bytes, fileName }, "ja", now);
  if (!opened.ok) throw new Error(opened.reason);
  const draft = await importById(db, shop.companyId, register.id, opened.id, now);
  if (!draft) throw new Error("no draft");
  await startComparison(db, actor, register, draft, today, now);
  const done = await importById(db, shop.companyId, register.id, opened.id, now);
  const lines = (which: Outcome) => linesOnPage(db, shop.companyId, opened.id, which, 1, 5);
  return { ours: opened.ours, counts: done?.counts, lines };
}

const nothing = { added: 0, changed: 0, refused: 0, conflicts: 0, missing: 0 };

describe.each(registers.map((register) => [register.id, register] as const))("%s", (_, register) => {
  test("what is exported and imported again changes nothing, as Excel and as CSV", async () => {
    const shop = await openTestShop();
    const people = await addPeople(shop);
    const pointers = await pointersFor(shop, register, people);
    const it = shop.as("it");
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyEntry(register, pointers), { minLength: 1, maxLength: 6 }),
        async (list) => {
          await addAll(shop, register, list);
          for (const form of ["xlsx", "csv"]) {
            const bytes = await (await it.get(`/registers/${register.id}/export.${form}`)).bytes();
            const { ours, counts } = await outcome(shop, register, bytes, `x.${form}`);
            expect(ours).toBe(true);
            expect(counts).toMatchObject(nothing);
          }
        },
      ),
      { numRuns: 6 },
    );
  });

  test("one edited cell is exactly one change", async () => {
    const shop = await openTestShop();
    const people = await addPeople(shop);
    const pointers = await pointersFor(shop, register, people);
    const it = shop.as("it");
    const lookup = lookupOf(await targetsOf(shop.store.db, shop.companyId, register, today), answersIn("ja"));
    const columns = columnsOf(register, "ja");
    await fc.assert(
      fc.asyncProperty(
        anyEntry(register, pointers),
        fc.constantFrom(...register.fields),
        fc.gen(),
        async (values, field, gen) => {
          fc.pre(
            field.key !== register.kind && fieldsFor(register, kindOf(register, values)).includes(field),
          );
          const { values: next, problems } = cleanValues(register, {
            ...values,
            [field.key]: gen(anyValue, field, pointers),
          });
          const column = columns.find(({ key }) => key === field.key);
          const from = values[field.key] ?? "";
          const to = next[field.key] ?? "";
          if (!column || from === to || Object.keys(problems).length > 0) return;
          const text = String(writeCell(column, toExchange([field], next)[field.key], lookup) ?? "");
          // What cannot be told from an empty or a failed cell, and namesakes, are known by their marks only.
          if (/^(-|#N\/A|#+)$/.test(text) || to === people[0]) return;
          const [id = ""] = await addAll(shop, register, [values]);
          const bytes = await (await it.get(`/registers/${register.id}/export.xlsx`)).bytes();
          const place = columns.indexOf(column);
          const changed = await edited(bytes, (rows) => rows.at(id, place + 2, text));
          const { counts, lines } = await outcome(shop, register, changed, "x.xlsx");
          expect(counts).toMatchObject({ ...nothing, changed: 1 });
          const [line] = await lines("changed");
          expect(line).toMatchObject({ id, cells: [{ key: field.key, from, to }] });
        },
      ),
      { numRuns: 15 },
    );
  });
});

async function addAll(shop: TestShop, register: Register, list: readonly Values[]): Promise<string[]> {
  const entries = list.map((values) => ({ id: newId(), values }));
  await insertEntries(shop.store.db, register, shop.companyId, entries, shop.services.clock());
  return entries.map(({ id }) => id);
}
