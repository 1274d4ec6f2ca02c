import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roles } from "#src/handbook/registers/people.ts";
import { rankOfVerdict } from "../verdict/index.ts";
import { type AblePerson, type Assignment, busFactor, judgeRoles, sharedIds } from "./index.ts";

const can = (personId: string, able: boolean | null = true, present: boolean | null = true): AblePerson => ({
  personId,
  able,
  present,
});
const thing = (id: string, people: readonly AblePerson[], critical: boolean | null = true) => ({
  id,
  critical,
  people,
  allListed: true,
});

describe("key persons (R94)", () => {
  test.each([
    ["two who can", [can("a"), can("b")], "yes", null],
    ["one who can", [can("a")], "no", "teach-one"],
    ["nobody", [], "no", "teach-two"],
    ["the same person twice", [can("a"), can("a")], "no", "teach-one"],
    ["a second who has left", [can("a"), can("b", true, false)], "no", "teach-one"],
    ["a second never asked", [can("a"), can("b", null)], "unknown", "ask"],
  ] as const)("%s", (_name, people, verdict, fix) => {
    const result = busFactor([thing("server", people)]);
    expect(result.verdict).toBe(verdict);
    expect(result.gaps[0]?.fix ?? null).toBe(fix);
  });

  test("does not call a list short that nobody said was complete", () => {
    expect(busFactor([{ ...thing("x", [can("a")]), allListed: null }]).verdict).toBe("unknown");
  });

  test("names who everything hangs on, and lists the worst first", () => {
    const result = busFactor([
      thing("bank", [can("a")]),
      thing("site", [can("b")]),
      thing("mail", [can("a")]),
      thing("till", []),
      thing("wiki", [can("c")], false),
      thing("maybe", [], null),
    ]);
    expect(result.gaps.map(({ id }) => id)).toEqual(["till", "bank", "mail", "site"]);
    expect(result.singlePoints).toEqual([
      { personId: "a", things: ["bank", "mail"] },
      { personId: "b", things: ["site"] },
    ]);
    expect(result.undecided).toEqual(["maybe"]);
    expect(busFactor([thing("maybe", [], null)]).verdict).toBe("unknown");
  });

  const person = fc.record({
    personId: fc.constantFrom("a", "b", "c", "d"),
    able: fc.option(fc.boolean()),
    present: fc.option(fc.boolean()),
  });

  test("one more able person never worsens it, and learning never contradicts it", () => {
    fc.assert(
      fc.property(fc.array(person), fc.boolean(), person, (people, listed, more) => {
        const of = (list: readonly AblePerson[]) =>
          busFactor([{ id: "x", critical: true, people: list, allListed: listed || null }]).verdict;
        const before = of(people);
        expect(rankOfVerdict(of([...people, more]))).toBeGreaterThanOrEqual(rankOfVerdict(before));
        expect(of(people.toReversed())).toBe(before);
        for (const value of [true, false]) {
          const after = of(
            people.map((p) => ({ ...p, able: p.able ?? value, present: p.present ?? !value })),
          );
          if (before !== "unknown") expect(after).toBe(before);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("shared IDs (R131)", () => {
  const shared = {
    id: "front",
    shared: true,
    reason: "one till",
    justifiedUntil: "2027-03-31",
    traceable: true,
  };
  const judged = (change: object) => sharedIds([{ ...shared, ...change }], "2026-11-23");

  test.each([
    [{}, "yes", []],
    [{ shared: false, reason: null, traceable: null }, "yes", []],
    [{ shared: null }, "unknown", ["not-known-if-shared"]],
    [{ reason: " " }, "no", ["no-reason"]],
    [{ justifiedUntil: "2026-11-22" }, "no", ["reason-ended"]],
    [{ justifiedUntil: "2026-11-23" }, "yes", []],
    [{ justifiedUntil: null }, "yes", []],
    [{ traceable: null }, "unknown", ["tracing-not-known"]],
    [{ reason: null, traceable: false }, "no", ["no-reason", "not-traceable"]],
  ])("%j", (change, verdict, gaps) => {
    const result = judged(change);
    expect(result.verdict).toBe(verdict);
    expect(result.lines[0]?.gaps ?? []).toEqual(gaps);
  });

  test("are counted, with those that may be", () => {
    const all = [shared, { ...shared, id: "b", reason: null }, { ...shared, id: "c", shared: null }];
    expect(sharedIds(all, "2026-11-23")).toMatchObject({
      count: { low: 2, high: 3 },
      justified: 1,
      traceable: 2,
    });
    expect(sharedIds([], "2026-11-23")).toMatchObject({ verdict: "yes", count: { low: 0, high: 0 } });
  });
});

describe("roles (R169)", () => {
  const everybody = ["ito", "sato", "kato", "outside"];
  const full: Assignment[] = roles.map(({ id }) => ({ role: id, holders: ["ito"], deputies: ["sato"] }));
  const withRole = (change: Assignment) => full.map((a) => (a.role === change.role ? change : a));
  const good = withRole({ role: "auditor", holders: ["outside"], deputies: [] });
  const line = (list: readonly Assignment[], role: string) =>
    judgeRoles(roles, list, everybody).lines.find((one) => one.role === role);

  test("are the eight of the table", () => {
    expect(roles).toHaveLength(8);
    expect(judgeRoles(roles, good, everybody)).toMatchObject({ verdict: "yes", fixes: [] });
  });

  test("find the auditor who checks their own work, and who could instead", () => {
    const result = judgeRoles(roles, full, everybody);
    expect(result.verdict).toBe("no");
    expect(line(full, "auditor")?.conflicts).toEqual([
      { person: "ito", role: "lead" },
      { person: "ito", role: "system-admin" },
      { person: "ito", role: "personal-data-manager" },
    ]);
    expect(result.fixes).toEqual([
      { role: "auditor", fix: "move-role", candidates: ["kato", "outside", "sato"] },
    ]);
    expect(
      judgeRoles(
        roles,
        full.map((a) => ({ ...a, deputies: ["ito"] })),
        ["ito"],
      ).fixes.at(-1),
    ).toEqual({
      role: "auditor",
      fix: "ask-outside",
      candidates: [],
    });
  });

  test("find vacancies, those gone, and deputies who are the holder", () => {
    const vacant = good.map((a) => (a.role === "educator" ? { ...a, holders: [] } : a));
    expect(line(vacant, "educator")).toMatchObject({ filled: "no" });
    const left = good.map((a) => (a.role === "educator" ? { ...a, holders: ["mori"] } : a));
    expect(line(left, "educator")).toMatchObject({ filled: "no", gone: ["mori"] });
    const self = good.map((a) => (a.role === "lead" ? { ...a, deputies: ["ito"] } : a));
    expect(line(self, "lead")?.deputy).toBe("no");
    expect(judgeRoles(roles, self, everybody).fixes[0]).toMatchObject({ role: "lead", fix: "name-deputy" });
  });

  test("what nobody has written is unknown, and asked for first", () => {
    const empty = judgeRoles(roles, [], everybody);
    expect(empty.verdict).toBe("unknown");
    expect(empty.fixes.every(({ fix }) => fix === "ask-who")).toBe(true);
    expect(empty.lines.every(({ filled }) => filled === "unknown")).toBe(true);
  });

  test("order never matters", () => {
    const before = judgeRoles(roles, full, everybody);
    expect(judgeRoles(roles, full.toReversed(), everybody.toReversed())).toEqual(before);
  });
});
