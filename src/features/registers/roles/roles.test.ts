/** The table of roles: vacancies, deputies, people who left, and nobody checking their own work. */
import { describe, expect, test } from "vitest";
import type { Around, Entry, Values } from "../kit/definition.ts";
import { companyFacts } from "./facts.ts";
import { roleIds } from "./fields.ts";
import { findings } from "./findings.ts";
import { judgedRoles } from "./table.ts";

const isHere = (id: string) => (id === "" ? null : id !== "left");
const entry = (values: Values, index = 0): Entry => ({
  id: String(index),
  version: 1,
  retired_on: "",
  retired_why: "",
  created_at: "",
  updated_at: "",
  values,
});
const around = (all: readonly Entry[]): Around => ({
  today: "2026-11-23",
  of: () => all,
  isHere,
  isComplete: () => false,
});
const all = (change: Readonly<Record<string, Values>> = {}) =>
  roleIds.map((role, index) =>
    entry({ name: role, role, holder: `p-${role}`, deputy: "p-deputy", ...change[role] }, index),
  );
const facts = (entries: readonly Entry[]) => companyFacts.facts(entries, around(entries));
const keys = (entries: readonly Entry[], role: string) => {
  const one = entries.find(({ values }) => values.role === role);
  return one ? findings(one, around(entries)).map(({ key }) => key) : [];
};

describe("facts", () => {
  test("are not known of an empty table, nor of a role that nobody filled in", () => {
    for (const fact of companyFacts.names) expect(facts([])[fact], fact).toBeNull();
    expect(facts(all({ educator: { holder: "" } }))["roles.allNamed"]).toBeNull();
  });

  test("hold when all roles have a name and the checker stands apart", () => {
    expect(facts(all())).toMatchObject({
      "roles.leadNamed": true,
      "roles.allNamed": true,
      "roles.checkerIndependent": true,
      "roles.everybodyKnows": null,
    });
  });

  test.each([
    ["the lead has left", { lead: { holder: "left" } }, "roles.leadNamed"],
    ["a role is said to be vacant", { educator: { holder: "", vacant: "yes" } }, "roles.allNamed"],
    ["the checker runs the systems", { auditor: { holder: "p-system-admin" } }, "roles.checkerIndependent"],
    ["the table is shown nowhere", { lead: { table_shown: "no" } }, "roles.everybodyKnows"],
  ] as const)("tell that %s", (_, change, fact) => {
    expect(facts(all(change))[fact]).toBe(false);
  });

  test("count somebody from outside", () => {
    const outside = all({ auditor: { holder: "", holder_outside: "支援者 伊藤" } });
    expect(facts(outside)["roles.checkerIndependent"]).toBe(true);
  });

  test("want written powers of the lead", () => {
    expect(facts(all({ lead: { may_stop: "line" } }))["roles.leadMayDecide"]).toBeNull();
    expect(facts(all({ lead: { may_stop: "line", may_spend_yen: "1" } }))["roles.leadMayDecide"]).toBe(true);
  });
});

describe("findings", () => {
  test("leave a full table alone", () => {
    const table = all();
    for (const role of roleIds) expect(keys(table, role), role).toEqual([]);
  });

  test.each([
    ["somebody who left", "lead", { holder: "left" }, ["holderLeft"]],
    ["a vacancy", "lead", { holder: "", deputy: "", vacant: "yes" }, ["vacant"]],
    ["nobody asked", "lead", { holder: "", deputy: "" }, ["notKnown"]],
    ["no deputy where one is needed", "lead", { deputy: "" }, ["noDeputy"]],
    ["a deputy who left", "lead", { deputy: "left" }, ["deputyLeft"]],
    ["no deputy where none is needed", "educator", { deputy: "" }, []],
    ["one's own work checked", "auditor", { holder: "p-lead" }, ["checksOwn"]],
  ] as const)("see %s", (_, role, values, expected) => {
    expect(keys(all({ [role]: values }), role)).toEqual(expected);
  });

  test("take several lines of a role together", () => {
    const table = [
      ...all({ "department-lead": { holder: "" } }),
      entry({ role: "department-lead", holder: "p" }, 99),
    ];
    expect(judgedRoles(table, { isHere }).lines.find(({ role }) => role === "department-lead")?.filled).toBe(
      "yes",
    );
  });
});
