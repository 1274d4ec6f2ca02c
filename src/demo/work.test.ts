/** What the promised minutes keep from lapsing, and what would be needed to show everything. */
import { describe, expect, test } from "vitest";
import { simulateWork, type Week } from "#src/engine/simulation/index.ts";
import { controls, rounds } from "#src/handbook/controls/index.ts";
import { promised, registersFor, type Willing, workStart } from "./work.ts";

const today = "2026-11-24";
const plenty = { it: 9999, owner: 9999, office: 9999, each: 9999 };
const weeksOf = (willing: Willing, people = 60, seed = 1) =>
  simulateWork(controls, rounds, workStart(today, willing, registersFor(people)), 104, seed);
const secondYear = (weeks: readonly Week[]) => weeks.slice(52);
const perWeek = (weeks: readonly Week[], role: string) =>
  weeks.reduce((sum, { minutes }) => sum + (minutes[role] ?? 0), 0) / weeks.length;
const kept = (weeks: readonly Week[]) =>
  weeks.reduce((sum, { reached, lapsed }) => sum + 1 - lapsed / reached, 0) / weeks.length;

describe("in the second year", () => {
  test("the promised minutes hold nine of ten of the controls that were reached, when machines report", () => {
    const weeks = weeksOf({ ...promised, machines: "all" });
    expect(kept(secondYear(weeks))).toBeGreaterThanOrEqual(0.89);
    expect(perWeek(weeks, "it")).toBeLessThan(promised.it + 4);
  });

  test("with time enough everything is shown and stays so", () => {
    const weeks = secondYear(weeksOf({ ...plenty, machines: "required" }));
    expect(kept(weeks)).toBeGreaterThan(0.97);
    expect(weeks.at(-1)).toMatchObject({ overdue: 0 });
    expect(weeks.at(-1)?.reached).toBe(weeks.at(-1)?.applicable);
  });

  test("machines that report take more than half of the work of IT away", () => {
    const without = perWeek(secondYear(weeksOf({ ...plenty, machines: "none" })), "it");
    const required = perWeek(secondYear(weeksOf({ ...plenty, machines: "required" })), "it");
    const all = perWeek(secondYear(weeksOf({ ...plenty, machines: "all" })), "it");
    expect(required).toBeLessThan(without / 2);
    expect(all).toBeLessThan(required);
  });
});

test("the first year takes more than the second, and a smaller company less than a larger one", () => {
  const large = weeksOf({ ...plenty, machines: "required" });
  const small = weeksOf({ ...plenty, machines: "required" }, 10);
  for (const weeks of [large, small])
    expect(perWeek(weeks.slice(0, 52), "it")).toBeGreaterThan(perWeek(secondYear(weeks), "it"));
  expect(perWeek(secondYear(small), "it")).toBeLessThan(perWeek(secondYear(large), "it"));
});

test("the same seed gives the same weeks", () => {
  expect(weeksOf({ ...promised, machines: "all" })).toEqual(weeksOf({ ...promised, machines: "all" }));
});
