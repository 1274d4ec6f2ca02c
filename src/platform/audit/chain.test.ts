import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, entryHash, GENESIS, type LedgerEntry, verifyChain } from "./chain.ts";

function chainOf(datas: readonly string[]): LedgerEntry[] {
  let previous = GENESIS;
  return datas.map((data, i) => {
    const body = {
      company_id: "c",
      seq: i + 1,
      at: "2026-11-23T00:00:00.000Z",
      actor: "cli",
      action: "thing.done",
      subject: `thing:${i}`,
      data,
      previous,
    };
    previous = entryHash(body);
    return { ...body, hash: previous };
  });
}

test("an untouched chain is intact", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (datas) => {
      const verdict = verifyChain(chainOf(datas));
      expect(verdict).toMatchObject({ ok: true, entries: datas.length });
    }),
  );
});

test("changing, removing or swapping any entry is noticed", () => {
  const cases = fc.tuple(
    fc.array(fc.string(), { minLength: 2, maxLength: 12 }),
    fc.nat(),
    fc.constantFrom("change", "remove", "swap"),
    fc.constantFrom("data", "actor", "action", "subject", "at") as fc.Arbitrary<"data" | "actor">,
  );
  fc.assert(
    fc.property(cases, ([datas, where, how, field]) => {
      const chain = chainOf(datas);
      const at = where % (chain.length - 1); // the last one: a cut tail needs the head from elsewhere
      const [first, second] = [chain[at], chain[at + 1]];
      if (!first || !second) return;
      if (how === "change") chain[at] = { ...first, [field]: `${first[field]}x` };
      if (how === "remove") chain.splice(at, 1);
      if (how === "swap") chain.splice(at, 2, second, first);
      expect(verifyChain(chain).ok).toBe(false);
    }),
  );
});

test("the same value has the same text whatever the order of its keys", () => {
  expect(canonicalJson({ b: 1, a: { d: [3, { z: 1, y: 2 }], c: "名" } })).toBe(
    '{"a":{"c":"名","d":[3,{"y":2,"z":1}]},"b":1}',
  );
});
