import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysOff, isWorkingDay } from "../calendar/index.ts";
import { aCompany } from "../control/company.sample.ts";
import { type Assessable, assess, type Evidence, type Facts } from "../control/index.ts";
import { type Taskable, taskId, tasksOf } from "./due.ts";

const off = daysOff(2024, 2029, ["2026-12-29", "2026-12-30", "2026-12-31", "2027-01-02"]);
const restore: Assessable & Taskable = {
  id: "restore",
  principle: 7,
  risk: 5,
  scope: "company",
  condition: "evidence-alone",
  evidence: { grade: "E3", days: 92 },
  task: { minutes: 40, who: "it", everyDays: 90, appearDaysBefore: 14 },
};
const updates: Assessable & Taskable = {
  ...restore,
  id: "updates",
  scope: { register: "devices" },
  condition: { fact: "device.autoUpdate", is: true },
  evidence: { grade: "E3", days: 35 },
  task: { minutes: 15, minutesEach: 5, who: "it", everyDays: 30, appearDaysBefore: 7 },
};
const nobody: Facts = { company: {}, registers: {} };
const shown = (controlId: string, objectId: string | null, at: string): Evidence => ({
  id: `${controlId} ${objectId} ${at}`,
  controlId,
  objectId,
  grade: "E3",
  at,
  validUntil: null,
  withdrawnAt: null,
  by: "p1",
  countersignedBy: null,
});
const pcs = (facts: Readonly<Record<string, boolean | null>>): Facts => ({
  company: {},
  registers: {
    devices: {
      complete: true,
      objects: Object.entries(facts).map(([id, value]) => ({
        id,
        kind: "pc",
        facts: { "device.autoUpdate": value },
      })),
    },
  },
});

function tasks(
  control: Assessable & Taskable,
  facts: Facts,
  evidence: readonly Evidence[],
  today: string,
  opened = {},
) {
  return tasksOf(assess([control], facts, evidence, today), [control], today, off, opened);
}

describe("a task", () => {
  const restored = [shown("restore", null, "2026-02-04")];

  test("comes up before its round ends, and not earlier than asked", () => {
    // 90 days later is 5 May, the last of a row of holidays: the working day before is 1 May.
    expect(tasks(restore, nobody, restored, "2026-04-16")).toEqual([]);
    expect(tasks(restore, nobody, restored, "2026-04-17")).toMatchObject([
      { kind: "renew", due: "2026-05-01", overdueDays: 0, lastGoodDay: "2026-05-07", minutes: 40 },
    ]);
  });

  test("is overdue by the days that passed since the last good day", () => {
    expect(tasks(restore, nobody, restored, "2026-05-10")).toMatchObject([
      { kind: "renew", state: "expired", due: "2026-05-07", overdueDays: 3 },
    ]);
  });

  test("about something never shown has a deadline that stays where it was set", () => {
    expect(tasks(restore, nobody, [], "2026-11-24")).toMatchObject([{ kind: "prove", due: "2026-12-01" }]);
    const opened = { "restore:show": "2026-11-24" };
    expect(tasks(restore, nobody, [], "2026-12-04", opened)).toMatchObject([
      { kind: "prove", due: "2026-12-01", overdueDays: 3 },
    ]);
  });

  test("names the objects it is about, and takes longer for more of them", () => {
    const facts = pcs({ a: true, b: true, c: true });
    const evidence = [shown("updates", "a", "2026-11-20"), shown("updates", "b", "2026-10-28")];
    expect(tasks(updates, facts, evidence, "2026-11-24")).toMatchObject([
      { objects: ["b", "c"], minutes: 25, minutesEach: 5, due: "2026-11-27" },
    ]);
  });

  test("is one for each thing to do: what nobody knows does not hold up what can be shown", () => {
    const found = tasks(updates, pcs({ a: true, b: false, c: null, d: true }), [], "2026-11-24");
    expect(found.map(({ id, kind, objects, minutes }) => [id, kind, objects, minutes])).toEqual([
      ["updates:find-out", "find-out", ["c"], 10],
      ["updates:fix", "fix", ["b"], 20],
      ["updates:show", "prove", ["a", "d"], 25],
    ]);
  });

  test("done today does not come back today, however short its round or long its notice", () => {
    const daily = { ...restore, task: { ...restore.task, everyDays: 1, appearDaysBefore: 1 } };
    const friday = [shown("restore", null, "2026-11-27")];
    expect(tasks(daily, nobody, friday, "2026-11-27")).toEqual([]);
    expect(tasks(daily, nobody, friday, "2026-11-28")).toMatchObject([{ due: "2026-11-28" }]);
    const early = { ...restore, task: { ...restore.task, everyDays: 5, appearDaysBefore: 30 } };
    const tuesday = [shown("restore", null, "2026-11-24")];
    expect(tasks(early, nobody, tuesday, "2026-11-24")).toEqual([]);
    expect(tasks(early, nobody, tuesday, "2026-11-25")).toMatchObject([{ due: "2026-11-27" }]);
  });

  test("follows evidence that ends before its round", () => {
    const short = [{ ...shown("restore", null, "2026-11-02"), validUntil: "2026-11-30" }];
    expect(tasks(restore, nobody, short, "2026-11-15")).toEqual([]);
    expect(tasks(restore, nobody, short, "2026-11-16")).toMatchObject([{ due: "2026-11-30" }]);
  });

  test("without a register is done with evidence for all, and with an empty one asks to list them", () => {
    const said: Facts = { company: { "device.autoUpdate": true }, registers: {} };
    const empty: Facts = { ...said, registers: { devices: { complete: false, objects: [] } } };
    const photo = [shown("updates", null, "2026-11-02")];
    expect(tasks(updates, said, [], "2026-11-10")).toMatchObject([{ kind: "prove" }]);
    expect(tasks(updates, said, photo, "2026-11-10")).toEqual([]);
    expect(tasks(updates, said, photo, "2026-11-27")).toMatchObject([{ kind: "renew", due: "2026-12-02" }]);
    expect(tasks(updates, said, photo, "2026-12-09")).toMatchObject([{ kind: "renew", due: "2026-12-07" }]);
    expect(tasks(updates, empty, photo, "2026-11-10")).toMatchObject([{ kind: "list", state: "partly" }]);
  });

  test("comes before every long holiday, or on the first morning after, and once for each", () => {
    const year = { ...restore, evidence: { grade: "E3" as const, days: 365 } };
    const task = { ...restore.task, everyDays: 365, appearDaysBefore: 14 };
    const before = { ...year, task: { ...task, aroundHolidays: "before" as const } };
    const after = { ...year, task: { ...task, aroundHolidays: "after" as const } };
    const shownOn = (day: string) => [shown("restore", null, day)];
    // The company's last day of the year is Monday 28 December; it is back on 4 January.
    expect(tasks(before, nobody, shownOn("2026-11-24"), "2026-12-13")).toEqual([]);
    expect(tasks(before, nobody, shownOn("2026-11-24"), "2026-12-14")).toMatchObject([{ due: "2026-12-28" }]);
    expect(tasks(before, nobody, shownOn("2026-12-15"), "2026-12-16")).toEqual([]);
    expect(tasks(after, nobody, shownOn("2026-12-15"), "2026-12-28")).toEqual([]);
    expect(tasks(after, nobody, shownOn("2026-12-15"), "2027-01-05")).toMatchObject([
      { due: "2027-01-04", overdueDays: 1 },
    ]);
    expect(tasks(after, nobody, shownOn("2027-01-04"), "2027-01-05")).toEqual([]);
  });

  test("brings a waiver up again before it ends", () => {
    const waiver = {
      id: "w1",
      controlId: "restore",
      objectId: null,
      at: "2026-01-05",
      until: "2026-11-30",
      withdrawnAt: null,
    };
    const on = (today: string) =>
      tasksOf(assess([restore], nobody, [], today, [waiver]), [restore], today, off).map(({ kind }) => kind);
    expect(on("2026-11-15")).toEqual([]);
    expect(on("2026-11-16")).toEqual(["review-waiver"]);
    expect(on("2026-12-01")).toEqual(["prove"]);
  });
});

describe("tasks of any company", () => {
  const today = "2026-11-23";
  const aTask = fc.record({
    minutes: fc.integer({ min: 1, max: 240 }),
    minutesEach: fc.integer({ min: 0, max: 10 }),
    who: fc.constantFrom("it", "owner", "everyone"),
    everyDays: fc.integer({ min: 1, max: 90 }),
    appearDaysBefore: fc.integer({ min: 1, max: 30 }),
  });

  test("exist for all that is missing, and for nothing that is proved and not due", () => {
    fc.assert(
      fc.property(aCompany, aTask, (company, task) => {
        const controls = company.controls.map((control) => ({ ...control, task }));
        const results = assess(controls, company.facts, company.evidence, today, company.waivers);
        const found = Map.groupBy(tasksOf(results, controls, today, off), ({ controlId }) => controlId);
        for (const result of results) {
          const objects = (found.get(result.id) ?? []).flatMap((one) => one.objects);
          expect(new Set(objects).size, "an object is in one task").toBe(objects.length);
          // Without a register there is nothing more to do than to show it for all.
          const shownForAll = result.scope === "no-register" && result.objects[0]?.standing === "valid";
          if (!shownForAll) for (const objectId of result.missing) expect(objects).toContain(objectId);
          for (const objectId of objects) {
            const object = result.objects.find((o) => o.objectId === objectId);
            if (object?.state !== "proved" || object.shownOn === null) continue;
            expect(object.shownOn < today || object.until === today, "not again on the same day").toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test("were there on the last good day of everything that lapses", () => {
    fc.assert(
      fc.property(aCompany, aTask, (company, task) => {
        const controls = company.controls.map((control) => ({ ...control, task }));
        for (const { id, expiresNext } of assess(controls, company.facts, company.evidence, today)) {
          if (!expiresNext) continue;
          const then = assess(controls, company.facts, company.evidence, expiresNext.on);
          const found = tasksOf(then, controls, expiresNext.on, off).find(
            (one) => one.id === taskId(id, "show"),
          );
          for (const objectId of expiresNext.objects) expect(found?.objects).toContain(objectId);
          expect(found && found.due <= expiresNext.on).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("fall due on working days, or have passed, or keep the day of a round among holidays", () => {
    fc.assert(
      fc.property(
        aCompany,
        fc.integer({ min: 8, max: 90 }),
        fc.integer({ min: 0, max: 400 }),
        (company, days, n) => {
          const on = addDays(today, n);
          const task = { minutes: 10, who: "it", everyDays: days, appearDaysBefore: 5 };
          const controls = company.controls.map((control) => ({ ...control, task }));
          const evidence = company.evidence.map((e) => ({ ...e, at: addDays(e.at, n), validUntil: null }));
          for (const one of tasksOf(assess(controls, company.facts, evidence, on), controls, on, off)) {
            if (one.overdueDays > 0 || one.kind !== "renew") continue;
            const lasts = company.controls.find(({ id }) => id === one.controlId)?.evidence.days ?? 0;
            if (lasts >= 8) expect(isWorkingDay(one.due, off), one.due).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
