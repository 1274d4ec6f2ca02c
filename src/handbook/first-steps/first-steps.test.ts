import { expect, test } from "vitest";
import { contactWindows } from "../contacts/index.ts";
import { generalSteps, situations } from "./index.ts";

test("the five steps stand in their fixed order", () => {
  expect(generalSteps.map(({ id }) => id)).toEqual(["unplug", "leave", "call", "police", "personal-data"]);
  expect(generalSteps[0]?.act.ja).toMatch(/^電源は切らずに、ネットから切り離す/);
  expect(generalSteps[3]?.act.ja).toContain("警察");
});

test("there are twelve situations with five to nine steps, none twice, each with its reason", () => {
  expect(situations).toHaveLength(12);
  expect(new Set(situations.map(({ id }) => id)).size).toBe(12);
  for (const { id, steps } of situations) {
    expect(steps.length, id).toBeGreaterThanOrEqual(5);
    expect(steps.length, id).toBeLessThanOrEqual(9);
    expect(new Set(steps.map((step) => step.id)).size, id).toBe(steps.length);
    for (const { act, why } of steps) expect(Math.min(act.ja.length, why.ja.length), id).toBeGreaterThan(8);
  }
});

test("money: the bank comes first; ransomware: nothing is switched off, nothing is paid", () => {
  const stepsOf = (id: string) => situations.find((one) => one.id === id)?.steps.map((step) => step.id) ?? [];
  expect(stepsOf("money")[0]).toBe("bank-now");
  expect(stepsOf("ransomware").slice(0, 2)).toEqual(["unplug", "backup-off"]);
  expect(stepsOf("ransomware")).toContain("no-pay");
  expect(stepsOf("push")[0]).toBe("deny");
});

test("every window that a step shows is in the book", () => {
  const ids = contactWindows.map(({ id }) => id);
  for (const { steps } of situations)
    for (const { windows = [] } of steps) for (const id of windows) expect(ids).toContain(id);
});

test("nobody is told to switch a device off", () => {
  for (const { steps } of situations)
    for (const { act } of steps)
      expect(act.ja.replaceAll(/電源(は|を)切らず/g, "")).not.toMatch(/電源を(切る|落とす)/);
});
