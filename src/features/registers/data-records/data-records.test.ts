/** Records of personal data: requests answered in time, records that say what they must. */
import { expect, test } from "vitest";
import type { Values } from "../kit/definition.ts";
import { findings } from "./findings.ts";

const around = {
  today: "2026-11-23",
  of: () => [],
  isHere: (id: string) => (id === "" ? null : id !== "left"),
  isComplete: () => false,
};
const keys = (values: Values) =>
  findings(
    { id: "1", version: 1, retired_on: "", retired_why: "", created_at: "", updated_at: "", values },
    around,
  ).map(({ key }) => key);

const full = { happened_on: "2026-11-01", partner: "組合", items: "結果" };

test.each([
  ["overdue", { due_on: "2026-11-22" }, ["overdue"]],
  ["due today", { due_on: "2026-11-23" }, ["dueSoon"]],
  ["due in a week", { due_on: "2026-11-30" }, ["dueSoon"]],
  ["due later", { due_on: "2026-12-01" }, ["open"]],
  ["answered in time", { due_on: "2026-11-22", answered_on: "2026-11-20", identity_checked: "yes" }, []],
  ["answered to nobody knows whom", { answered_on: "2026-11-20", identity_checked: "no" }, ["notChecked"]],
  ["open, with somebody who left", { due_on: "2026-12-01", owner: "left" }, ["open", "ownerLeft"]],
] as const)("a request %s", (_, values, expected) => {
  expect(keys({ kind: "request", ...values })).toEqual(expected);
});

test.each([
  ["in full", full, []],
  ["without its items", { ...full, items: "" }, ["notFull"]],
  ["without consent", { ...full, consent: "no" }, ["noConsent"]],
  ["kept long enough", { ...full, keep_until: "2026-11-22" }, ["mayGo"]],
] as const)("a record of provision %s", (_, values, expected) => {
  expect(keys({ kind: "provision", ...values })).toEqual(expected);
});
