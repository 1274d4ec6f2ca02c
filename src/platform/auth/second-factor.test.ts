import fc from "fast-check";
import { expect, test } from "vitest";
import { roles } from "#src/platform/access/index.ts";
import { secondFactorState } from "./second-factor.ts";

const since = "2026-11-23T09:00:00.000Z";
const at = (hours: number) => new Date(Date.parse(since) + hours * 3_600_000);
const none = { since, hasTotp: false, hasPasskey: false };

test("owner and IT have a day, counted down in whole hours", () => {
  for (const role of ["owner", "it"] as const) {
    expect(secondFactorState({ ...none, role, now: at(0) })).toEqual({ state: "due", hoursLeft: 24 });
    expect(secondFactorState({ ...none, role, now: at(0.1) })).toEqual({ state: "due", hoursLeft: 24 });
    expect(secondFactorState({ ...none, role, now: at(23.5) })).toEqual({ state: "due", hoursLeft: 1 });
    expect(secondFactorState({ ...none, role, now: at(24) })).toEqual({ state: "overdue" });
  }
});

test("employees and supporters are not asked, and a clock that runs behind gives no extra day", () => {
  for (const role of ["employee", "supporter"] as const)
    expect(secondFactorState({ ...none, role, now: at(1000) })).toEqual({ state: "not-asked" });
  expect(secondFactorState({ ...none, role: "owner", now: at(-5) })).toEqual({ state: "due", hoursLeft: 24 });
});

test("whoever has an app or a passkey is never sent away", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...roles),
      fc.integer({ min: -100, max: 10_000 }),
      fc.boolean(),
      (role, hours, app) => {
        const facts = { role, since, now: at(hours), hasTotp: app, hasPasskey: !app };
        expect(secondFactorState(facts)).toEqual({ state: "present" });
      },
    ),
  );
});
