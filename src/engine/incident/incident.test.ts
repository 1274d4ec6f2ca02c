/** Laws of the incident's log: any order and any repetition give the same timeline and the same state. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  contentOf,
  type Entry,
  FIRST,
  firstBroken,
  type Link,
  levelOf,
  linkText,
  merge,
  type Said,
  stateOf,
} from "./index.ts";

const said = fc.oneof(
  fc.record({ kind: fc.constant("note" as const), text: fc.string(), files: fc.constant([]) }),
  fc.record({
    kind: fc.constant("answer" as const),
    question: fc.constantFrom("when", "where", "who"),
    text: fc.option(fc.string(), { nil: null }),
  }),
  fc.record({ kind: fc.constant("level" as const), level: fc.constantFrom(0, 1, 2, 3), reason: fc.string() }),
  fc.record({ kind: fc.constant("meeting" as const), present: fc.string(), decided: fc.string() }),
  fc.record({ kind: fc.constant("reopened" as const), reason: fc.string() }),
) as fc.Arbitrary<Said>;

// Few ids and few moments, so that clashes are common.
const entry: fc.Arbitrary<Entry> = fc.record({
  id: fc.constantFrom("a", "b", "c", "d", "e"),
  happenedAt: fc.integer({ min: 0, max: 5 }).map((n) => `2026-11-23T0${n}:00:00.000Z`),
  author: fc.constantFrom("user:1", "user:2"),
  authorName: fc.constantFrom("甲", "乙"),
  said,
});
const entries = fc.array(entry, { maxLength: 12 });

const shuffledWithRepeats = entries.chain((list) =>
  fc.tuple(
    fc.constant(list),
    fc.shuffledSubarray(list, { minLength: list.length }),
    fc.array(fc.nat({ max: Math.max(0, list.length - 1) }), { maxLength: 8 }),
  ),
);

test("any order and any repetition give the same timeline and the same state", () => {
  fc.assert(
    fc.property(shuffledWithRepeats, ([list, shuffled, again]) => {
      const repeated = [...shuffled, ...again.flatMap((at) => list.slice(at, at + 1))];
      expect(merge(repeated)).toEqual(merge(list));
      expect(stateOf(repeated)).toEqual(stateOf(list));
    }),
  );
});

test("merging is associative, commutative and idempotent, and loses no content", () => {
  fc.assert(
    fc.property(entries, entries, entries, (a, b, c) => {
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(merge(a), merge(a))).toEqual(merge(a));
      const kept = new Set(merge(a, b).map(contentOf));
      expect(kept).toEqual(new Set([...a, ...b].map(contentOf)));
    }),
  );
});

const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const chained = (count: number): Link[] => {
  const links: Link[] = [];
  for (let seq = 1; seq <= count; seq += 1) {
    const previous = links.at(-1)?.hash ?? FIRST;
    const times = { happened_at: "2026-11-23T00:00:00.000Z", received_at: "2026-11-23T00:00:01.000Z" };
    const who = { author: "user:1", author_name: "甲", kind: "note", body: `{"text":"${seq}"}` };
    const link = { incident_id: "i", seq, id: `e${seq}`, ...times, ...who, previous };
    links.push({ ...link, hash: hash(linkText(link)) });
  }
  return links;
};

test("the chain holds, and any change to any field of any link breaks it there", () => {
  const links = chained(5);
  expect(firstBroken(links, hash)).toBeUndefined();
  for (const [at, link] of links.entries())
    for (const field of Object.keys(link) as (keyof Link)[]) {
      const changed = links.with(at, { ...link, [field]: field === "seq" ? 9 : `${link[field]}x` });
      expect(firstBroken(changed, hash)).toBe(at + 1);
    }
  expect(firstBroken(links.slice(1), hash)).toBe(1);
});

test("the minutes to the first meeting count from the first entry", () => {
  const at = (minute: number) => `2026-11-23T00:${String(minute).padStart(2, "0")}:00.000Z`;
  const who = { author: "user:1", authorName: "甲" };
  const note: Said = { kind: "note", text: "", files: [] };
  const meeting: Said = { kind: "meeting", present: "", decided: "" };
  const list: Entry[] = [
    { id: "2", happenedAt: at(45), ...who, said: meeting },
    { id: "1", happenedAt: at(5), ...who, said: note },
  ];
  expect(stateOf(list).minutesToConvene).toBe(40);
  expect(stateOf(list.slice(1)).minutesToConvene).toBeNull();
});

test.each([
  [
    { outside: "yes", business: "no", work: "no" },
    { least: 3, most: 3 },
  ],
  [
    { outside: "unknown", business: "no", work: "yes" },
    { least: 1, most: 3 },
  ],
  [
    { outside: "no", business: "unknown", work: "no" },
    { least: 0, most: 2 },
  ],
  [
    { outside: "no", business: "no", work: "no" },
    { least: 0, most: 0 },
  ],
] as const)("the level of %j is %j", (touched, expected) => {
  expect(levelOf(touched)).toEqual(expected);
});
