import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer } from "#src/engine/diagnosis/index.ts";
import { type Content, fingerprint, judge, judgeAll, type Stored, untouched } from "./changes.ts";

const content = fc.record({
  answer: fc.constantFrom<Answer | null>("yes", "partly", "no", "unknown", null),
  note: fc.constantFrom("", "a", "b"),
});
const row = (value: Content, writtenFrom: string): Stored => ({ item: 1, ...value, writtenFrom });

test("a page that changed nothing writes nothing, whatever happened since", () => {
  fc.assert(
    fc.property(content, content, (shown, now) => {
      const entry = { item: 1, ...shown, seen: fingerprint(shown) };
      expect(judge(entry, row(now, "other"), "mine")).toBe("keep");
    }),
  );
});

test("a change is written when nobody else has touched the question", () => {
  fc.assert(
    fc.property(content, content, (shown, typed) => {
      const entry = { item: 1, ...typed, seen: fingerprint(shown) };
      const same = fingerprint(shown) === fingerprint(typed);
      expect(judge(entry, row(shown, "other"), "mine")).toBe(same ? "keep" : "write");
    }),
  );
});

test("two different changes of one question are a conflict, not a loss", () => {
  const entry = { item: 1, answer: "no" as const, note: "", seen: fingerprint(untouched) };
  expect(judge(entry, row({ answer: "yes", note: "" }, "other"), "mine")).toBe("conflict");
  expect(judge(entry, row({ answer: "no", note: "" }, "other"), "mine")).toBe("keep");
});

test("a page that saves as one types may change its mind and back again", () => {
  const seen = fingerprint(untouched);
  expect(judge({ item: 1, answer: "no", note: "", seen }, undefined, "mine")).toBe("write");
  expect(
    judge({ item: 1, answer: "yes", note: "", seen }, row({ answer: "no", note: "" }, "mine"), "mine"),
  ).toBe("write");
  expect(judge({ item: 1, ...untouched, seen }, row({ answer: "yes", note: "" }, "mine"), "mine")).toBe(
    "write",
  );
});

test("people who change different questions lose nothing, in whatever order they save", () => {
  const edits = fc.uniqueArray(
    fc.record({ item: fc.integer({ min: 1, max: 25 }), ...{ answer: fc.constantFrom<Answer>("yes", "no") } }),
    {
      selector: (edit) => edit.item,
      maxLength: 25,
    },
  );
  fc.assert(
    fc.property(edits, fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }), (changes, whose) => {
      const store = new Map<number, Stored>();
      const form = (mine: boolean) =>
        Array.from({ length: 25 }, (_, i) => {
          const change = changes.find((edit) => edit.item === i + 1 && whose[i] === mine);
          return { item: i + 1, answer: change?.answer ?? null, note: "", seen: fingerprint(untouched) };
        });
      for (const mine of [true, false]) {
        const { writes, conflicts } = judgeAll(form(mine), [...store.values()], String(mine));
        expect(conflicts).toEqual([]);
        for (const { item, answer, note } of writes)
          store.set(item, { item, answer, note, writtenFrom: String(mine) });
      }
      expect(
        [...store.values()].map(({ item, answer }) => ({ item, answer })).sort((a, b) => a.item - b.item),
      ).toEqual(changes.toSorted((a, b) => a.item - b.item));
    }),
  );
});
