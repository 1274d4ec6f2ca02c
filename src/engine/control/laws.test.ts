// The laws of the judge: what may never happen, whatever the company, the facts and the evidence.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../calendar/day.ts";
import { assess, type ControlResult } from "./assess.ts";
import { aCompany, type Company, someEvidence, someFacts, someWaivers, today } from "./company.sample.ts";
import { compare } from "./compare.ts";
import type { FactValue } from "./condition.ts";
import { explain } from "./explain.ts";
import type { Facts } from "./facts.ts";
import { rankOf } from "./state.ts";
import { coverageOf, tilesOf } from "./tile.ts";

const runs = { numRuns: 600 };
const assessed = ({ controls, facts, evidence, waivers }: Company, on = today) =>
  assess(controls, facts, evidence, on, waivers);

/** No control, object or tile of `after` stands better than in `before`. */
function expectNoBetter(before: readonly ControlResult[], after: readonly ControlResult[]) {
  for (const [i, was] of before.entries()) {
    const is = after[i];
    expect(is?.id).toBe(was.id);
    if (!is) continue;
    expect(rankOf(is.state), `${was.state} → ${is.state}`).toBeLessThanOrEqual(rankOf(was.state));
    expect(coverageOf(is)).toBeLessThanOrEqual(coverageOf(was));
    for (const object of is.objects) {
      const earlier = was.objects.find(({ objectId }) => objectId === object.objectId);
      if (earlier) expect(rankOf(object.state)).toBeLessThanOrEqual(rankOf(earlier.state));
    }
  }
  const tiles = tilesOf(before, [1, 2]);
  for (const [i, tile] of tilesOf(after, [1, 2]).entries()) {
    const was = tiles[i];
    if (!was) continue;
    expect(rankOf(tile.state)).toBeLessThanOrEqual(rankOf(was.state));
    expect(tile.coverage).toBeLessThanOrEqual(was.coverage + 1e-9);
  }
}

describe("evidence", () => {
  test("taken away or withdrawn never improves anything, and added never worsens", () => {
    fc.assert(
      fc.property(aCompany, fc.nat(), fc.boolean(), (company, pick, withdraw) => {
        if (company.evidence.length === 0) return;
        const index = pick % company.evidence.length;
        const fewer = withdraw
          ? company.evidence.map((e, i) => (i === index ? { ...e, withdrawnAt: today } : e))
          : company.evidence.toSpliced(index, 1);
        expectNoBetter(assessed(company), assessed({ ...company, evidence: fewer }));
      }),
      runs,
    );
  });

  test("that is only declared never proves anything, however many sign it", () => {
    fc.assert(
      fc.property(aCompany, (company) => {
        const evidence = company.evidence.map((e) => ({ ...e, grade: "E0" as const }));
        for (const { state, counts } of assessed({ ...company, evidence })) {
          expect(state).not.toBe("proved");
          expect(state).not.toBe("expired");
          expect(counts.proved).toBe(0);
        }
      }),
      runs,
    );
  });

  test("weaker than required, or of another control or object, proves nothing", () => {
    fc.assert(
      fc.property(aCompany, (company) => {
        for (const result of assessed(company)) {
          for (const object of result.objects.filter(({ state }) => state === "proved")) {
            const found = company.evidence.find(({ id }) => id === object.evidenceId);
            const control = company.controls.find(({ id }) => id === result.id);
            expect(found).toMatchObject({ controlId: result.id, objectId: object.objectId });
            const signed = found?.countersignedBy === "p2";
            if (found && control) expect(signed || found.grade >= control.evidence.grade).toBe(true);
          }
        }
      }),
      runs,
    );
  });
});

test("time passing never improves anything", () => {
  fc.assert(
    fc.property(aCompany, fc.integer({ min: 1, max: 200 }), (company, days) => {
      expectNoBetter(assessed(company), assessed(company, addDays(today, days)));
    }),
    runs,
  );
});

test("nothing changes before the day announced, and the day after it something does", () => {
  fc.assert(
    fc.property(aCompany, (company) => {
      for (const result of assessed(company)) {
        if (!result.expiresNext) continue;
        const again = (on: string) => assessed(company, on).find(({ id }) => id === result.id);
        const last = again(result.expiresNext.on);
        const after = again(addDays(result.expiresNext.on, 1));
        for (const objectId of result.expiresNext.objects) {
          const stateIn = (r?: ControlResult) => r?.objects.find((o) => o.objectId === objectId)?.state;
          expect(stateIn(last)).toBe(stateIn(result));
          expect(stateIn(after)).not.toBe(stateIn(result));
        }
      }
    }),
    runs,
  );
});

test("a new object never improves a control that has objects, nor any coverage", () => {
  fc.assert(
    fc.property(aCompany, someFacts, fc.constantFrom("pc", "phone", null), (company, own, kind) => {
      const register = company.facts.registers.devices;
      if (!register || register.objects.length === 0) return;
      const objects = [...register.objects, { id: "new", kind, facts: own }];
      const facts = { ...company.facts, registers: { devices: { ...register, objects } } };
      const before = assessed(company);
      const after = assessed({ ...company, facts });
      for (const [i, was] of before.entries()) {
        const is = after[i];
        if (!is) continue;
        expect(coverageOf(is)).toBeLessThanOrEqual(coverageOf(was));
        // Where nobody had listed anything, the first object replaces an answer for all of them.
        if (was.scope !== "not-listed") expect(rankOf(is.state)).toBeLessThanOrEqual(rankOf(was.state));
      }
    }),
    runs,
  );
});

test("order does not matter", () => {
  const shuffled = <T>(list: readonly T[], seed: number) =>
    list
      .map((item, i) => ({ item, key: Math.sin(seed + i * 7.3) }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  fc.assert(
    fc.property(aCompany, fc.integer({ min: 0, max: 9999 }), (company, seed) => {
      const { devices } = company.facts.registers;
      const registers = devices ? { devices: { ...devices, objects: shuffled(devices.objects, seed) } } : {};
      const results = assessed({
        controls: shuffled(company.controls, seed),
        facts: { ...company.facts, registers },
        evidence: shuffled(company.evidence, seed),
        waivers: shuffled(company.waivers, seed),
      });
      const byId = (list: readonly ControlResult[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(results)).toEqual(byId(assessed(company)));
      expect(tilesOf(results, [1, 2])).toEqual(tilesOf(assessed(company), [1, 2]));
    }),
    runs,
  );
});

test("unknown facts never make a no", () => {
  fc.assert(
    fc.property(aCompany, (company) => {
      const facts: Facts = { company: {}, registers: emptied(company.facts) };
      for (const { state, counts } of assessed({ ...company, facts, evidence: [] })) {
        expect(state).not.toBe("no");
        expect(counts.no).toBe(0);
      }
    }),
    runs,
  );
});

test("every result can be had again from what its explanation names, and from nothing else", () => {
  fc.assert(
    fc.property(aCompany, (company) => {
      for (const control of company.controls) {
        // Which objects are in scope is a matter of its own: here only their states are explained.
        if (control.scope !== "company" && control.scope.where) continue;
        const one = { ...company, controls: [control] };
        const [result] = assessed(one);
        if (!result) throw new Error("no result");
        const opened = explain(control, company.facts, company.evidence, today, company.waivers);
        const named = new Map(
          opened.map((o) => [
            o.objectId,
            Object.fromEntries(o.facts.map(({ fact, found }) => [fact, found])),
          ]),
        );
        const [again] = assess(
          [control],
          onlyNamed(company.facts, named),
          company.evidence.filter(({ id }) => result.evidence.includes(id)),
          today,
          company.waivers.filter(({ id }) => result.objects.some(({ waiverId }) => waiverId === id)),
        );
        expect(again?.state).toBe(result.state);
        expect(again?.counts).toEqual(result.counts);
        expect(again?.missing).toEqual(result.missing);
        expect(again?.evidence).toEqual(result.evidence);
      }
    }),
    runs,
  );
});

test("waivers never prove, and never make the state worse", () => {
  fc.assert(
    fc.property(aCompany, someWaivers, (company, waivers) => {
      const without = assessed({ ...company, waivers: [] });
      const withWaivers = assessed({ ...company, waivers });
      expectNoBetter(withWaivers, without);
      for (const [i, result] of withWaivers.entries()) {
        expect(result.counts.proved).toBe(without[i]?.counts.proved);
        expect(result.beneath).toBe(without[i]?.state);
      }
    }),
    runs,
  );
});

test("a waiver of one object touches no other object, shows the object as waived, and is never a proof", () => {
  fc.assert(
    fc.property(aCompany, fc.nat(), fc.integer({ min: 0, max: 365 }), (company, pick, days) => {
      const before = assessed({ ...company, waivers: [] });
      const places = before.flatMap(({ id, objects }) =>
        objects.flatMap(({ objectId }) => (objectId === null ? [] : [{ controlId: id, objectId }])),
      );
      const place = places[pick % Math.max(1, places.length)];
      if (!place) return;
      const until = addDays(today, days);
      const waiver = { id: "one", ...place, at: today, until, withdrawnAt: null };
      const stands = (on: string) => assessed({ ...company, waivers: [waiver] }, on);
      for (const [i, { id, objects, counts }] of stands(today).entries())
        for (const [j, object] of objects.entries()) {
          const was = before[i]?.objects[j];
          const isIt = id === place.controlId && object.objectId === place.objectId;
          if (!isIt) expect(object).toEqual(was);
          else {
            expect(object.beneath).toBe(was?.state);
            expect(object.state).toBe(was?.state === "proved" ? "proved" : "waived");
            expect(counts.proved).toBe(before[i]?.counts.proved);
          }
        }
      const after = addDays(until, 1);
      const without = assessed({ ...company, waivers: [] }, after);
      expect(stands(after).map(({ state }) => state)).toEqual(without.map(({ state }) => state));
    }),
    runs,
  );
});

describe("what changed", () => {
  test("between equal assessments is nothing, and turned around it is the opposite", () => {
    fc.assert(
      fc.property(aCompany, someEvidence, (company, evidence) => {
        const before = assessed(company);
        const after = assessed({ ...company, evidence });
        expect(compare(before, before)).toEqual({ tiles: [], controls: [] });
        const there = compare(before, after).controls;
        const back = compare(after, before).controls;
        expect(back.map(({ id }) => id).sort()).toEqual(there.map(({ id }) => id).sort());
        for (const change of there) {
          const other = back.find(({ id }) => id === change.id);
          expect(other).toMatchObject({ from: change.to, to: change.from });
          expect(other?.evidenceGained).toEqual(change.evidenceLost);
        }
      }),
      runs,
    );
  });
});

function emptied(facts: Facts): Facts["registers"] {
  const { devices } = facts.registers;
  if (!devices) return {};
  return { devices: { ...devices, objects: devices.objects.map((object) => ({ ...object, facts: {} })) } };
}

/** The facts reduced to those named for each object. */
function onlyNamed(
  facts: Facts,
  named: ReadonlyMap<string | null, Readonly<Record<string, FactValue | null>>>,
): Facts {
  const { devices } = facts.registers;
  const objects = devices?.objects.map((object) => ({ ...object, facts: named.get(object.id) ?? {} }));
  return {
    company: named.get(null) ?? {},
    ...(facts.lasts && { lasts: facts.lasts }),
    registers: devices && objects ? { devices: { ...devices, objects } } : {},
  };
}
