import { expect, test } from "vitest";
import { controls } from "./index.ts";
import { againOf, couldBeShownByMachine, rounds, shownByMachine } from "./rounds.ts";

const byId = new Map(controls.map((control) => [control.id, control]));

test("every control is in exactly one round, of those who do it", () => {
  const entries = rounds.flatMap(({ who, again }) => Object.keys(again).map((id) => [id, who] as const));
  expect(entries.map(([id]) => id).sort()).toEqual(controls.map(({ id }) => id).sort());
  for (const [id, who] of entries) expect(byId.get(id)?.task.who, id).toBe(who);
});

test("showing again never takes longer than the first time, by itself and for each object", () => {
  for (const { id, task } of controls)
    for (const round of rounds) {
      const [minutes, each] = round.again[id] ?? [0, 0];
      expect(minutes, id).toBeLessThanOrEqual(task.minutes);
      expect(each, id).toBeLessThanOrEqual(task.minutesEach ?? 0);
      if (id in round.again) expect(againOf(id)?.minutes, id).toBe(round.minutes + minutes);
    }
});

test("what a machine shows is required of machines, or weaker than what it reports", () => {
  for (const id of shownByMachine) expect(byId.get(id)?.evidence.grade, id).toBe("E3");
  for (const id of couldBeShownByMachine) expect(byId.get(id)?.evidence.grade, id).toMatch(/^E[12]$/);
});
