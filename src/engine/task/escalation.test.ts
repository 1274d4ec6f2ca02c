import fc from "fast-check";
import { expect, test } from "vitest";
import { type Level, levelOf, patienceFor } from "./escalation.ts";

test.each<[number, number, number, Level]>([
  [5, 90, 0, "none"],
  [5, 90, 1, "deputy"],
  [5, 90, 3, "owner"],
  [3, 365, 6, "none"],
  [3, 365, 7, "deputy"],
  [3, 365, 14, "owner"],
  [3, 7, 2, "deputy"],
  [3, 7, 4, "owner"],
  [1, 0, 29, "none"],
  [1, 0, 60, "owner"],
])("risk %i, every %i days, %i days late: %s", (risk, everyDays, overdueDays, level) => {
  expect(levelOf({ risk, everyDays, overdueDays })).toBe(level);
});

test("never goes back as days pass, and comes no later for what is graver or more frequent", () => {
  const order: readonly Level[] = ["none", "deputy", "owner"];
  const [risk, every, days] = [fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 400 }), fc.nat(100)];
  fc.assert(
    fc.property(risk, every, days, (risk, everyDays, overdueDays) => {
      const at = (change: object) => order.indexOf(levelOf({ risk, everyDays, overdueDays, ...change }));
      expect(at({ overdueDays: overdueDays + 1 })).toBeGreaterThanOrEqual(at({}));
      expect(at({ risk: Math.min(5, risk + 1) })).toBeGreaterThanOrEqual(at({}));
      if (everyDays > 1) expect(at({ everyDays: everyDays - 1 })).toBeGreaterThanOrEqual(at({}));
      const { deputy, owner } = patienceFor({ risk, everyDays });
      expect(deputy).toBeLessThanOrEqual(owner);
      expect(at({ overdueDays: 0 })).toBe(0);
    }),
  );
});
