import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applyPack,
  type ContentKind,
  comparePacks,
  exportPack,
  type FieldValue,
  importPack,
  type Pack,
  type PackHead,
  packFile,
  packProblems,
} from "./index.ts";

const head: PackHead = { version: "2026.11", checkedOn: "2026-11-23", supersededBy: null };

const words = fc.stringMatching(/^[a-zあ-ん][a-zあ-ん 。]{0,12}[a-zあ-ん]$/);
const both = fc.record({ ja: words, en: words });
const code = fc.oneof(fc.constantFrom("all", "devices", "E3"), fc.integer(), fc.boolean(), fc.constant(null));
const step = fc.record({ id: fc.constantFrom("one", "two", "three"), title: both, risk: code });
const item = fc.record(
  {
    name: both,
    word: words,
    condition: fc.record({ fact: code, is: code, any: fc.array(code, { maxLength: 2 }) }),
    task: fc.record({
      minutes: fc.nat(2400),
      everyDays: fc.nat(400),
      steps: fc.array(both, { maxLength: 3 }),
      measures: fc.uniqueArray(step, { maxLength: 3, selector: ({ id }) => id }),
    }),
    cost: fc.record({ min: fc.nat(10), max: fc.integer({ min: 10, max: 99 }), basis: code }),
    source: fc.record({ url: fc.constant("https://example.jp/a"), checkedOn: fc.constant("2026-11-23") }),
  },
  { requiredKeys: ["name", "word", "condition", "task", "cost"] },
);
const kind: fc.Arbitrary<ContentKind<{ word: string }>> = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/), item), {
    maxLength: 4,
    selector: ([id]) => id,
  })
  .map((items) => ({
    kind: "thing",
    items: items.map(([id, value]) => ({ id, value })),
    texts: ["word"],
    optional: ["note", "task.minutesEach"],
  }));

const fieldsIn = (pack: Pack) =>
  Object.entries(pack.entries).flatMap(([entry, fields]) =>
    Object.entries(fields).map(([field, value]) => ({ entry, field, value })),
  );

/** Another value of the same sort. */
function edited(field: string, value: FieldValue): FieldValue {
  if (field.endsWith("url")) return "https://example.jp/b";
  if (field.endsWith("checkedOn")) return "2026-12-01";
  if (typeof value === "string") return `${value}x`;
  return field.endsWith("min") ? 0 : field.endsWith("max") ? value + 1 : value > 5 ? value - 1 : value + 1;
}

/** The pack with the fields of those places edited. */
function edit(pack: Pack, chosen: (place: number) => boolean): Pack {
  let place = 0;
  const entries = Object.entries(pack.entries).map(([entry, fields]) => [
    entry,
    Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [field, chosen(place++) ? edited(field, value) : value]),
    ),
  ]);
  return { ...pack, entries: Object.fromEntries(entries) };
}

describe("laws of content packs", () => {
  test("what is exported and taken in again makes no difference", () => {
    fc.assert(
      fc.property(kind, (one) => {
        const pack = exportPack([one], head);
        expect(importPack([one], packFile(pack))).toEqual({ ok: true, pack, differences: [] });
        expect(applyPack(one, pack)).toEqual(one.items);
      }),
    );
  });

  test("the differences are the edits, no more and no less, and applying them gives the edited pack", () => {
    fc.assert(
      fc.property(kind, fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), (one, choice) => {
        const own = exportPack([one], head);
        const other = edit(own, (place) => choice[place] ?? false);
        const expected = fieldsIn(own).flatMap(({ entry, field, value }, place) => {
          const after = choice[place] ? edited(field, value) : value;
          return after === value ? [] : [{ entry, field, change: "changed", before: value, after }];
        });
        const result = importPack([one], packFile(other));
        expect(result).toEqual({ ok: true, pack: other, differences: expected });
        const items = applyPack(one, other);
        expect(exportPack([{ ...one, items }], head)).toEqual(other);
      }),
    );
  });

  test("code never changes, whatever a pack says", () => {
    const anyFields = fc.dictionary(
      fc.constantFrom(
        "condition.fact",
        "task.everyDays",
        "id",
        "__proto__",
        "name",
        "name.ja",
        "note.ja",
        "task",
      ),
      fc.oneof(fc.string(), fc.integer()),
    );
    fc.assert(
      fc.property(kind, anyFields, (one, fields) => {
        const [first] = one.items;
        if (!first) return;
        const pack: Pack = { ...exportPack([one], head), entries: { [`thing/${first.id}`]: fields } };
        const [after] = applyPack(one, pack);
        const codeOf = (value: unknown) =>
          JSON.stringify(value, (key, inner) =>
            ["ja", "en", "word", "minutes", "min", "max", "url", "checkedOn", "note", "minutesEach"].includes(
              key,
            )
              ? undefined
              : inner,
          );
        expect(codeOf(after?.value)).toBe(codeOf(first.value));
        const foreign = Object.keys(fields).filter((field) => !["name.ja", "note.ja"].includes(field));
        const refused = packProblems([one], pack).flatMap((problem) =>
          problem.key === "unknown-field" ? [problem.field] : [],
        );
        expect(refused.toSorted()).toEqual(foreign.toSorted());
      }),
    );
  });

  test("two packs compared backwards have the same differences the other way round", () => {
    fc.assert(
      fc.property(kind, kind, (one, two) => {
        const [a, b] = [exportPack([one], head), exportPack([two], head)];
        const turned = { added: "removed", removed: "added", changed: "changed" } as const;
        const back = comparePacks(b, a).map(({ entry, field, change, before, after }) => ({
          entry,
          field,
          change: turned[change],
          before: after,
          after: before,
        }));
        const sorted = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).toSorted();
        expect(sorted(back)).toEqual(sorted(comparePacks(a, b)));
      }),
    );
  });

  test("no text that is fed in throws", () => {
    fc.assert(
      fc.property(kind, fc.oneof(fc.string(), fc.json()), (one, text) => {
        expect(importPack([one], text).ok).toBe(false);
      }),
    );
  });
});
