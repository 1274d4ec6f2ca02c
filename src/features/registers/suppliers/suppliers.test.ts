/** What the register of suppliers tells of a company: facts in three values, findings worst first. */
import { describe, expect, test } from "vitest";
import { clauses } from "#src/handbook/registers/index.ts";
import type { Around, Entry, RegisterId, Values } from "../kit/definition.ts";
import { companyFacts } from "./company-facts.ts";
import { facts } from "./facts.ts";
import { clauseKey } from "./fields.ts";
import { findings } from "./findings.ts";
import { coverage, patternRows } from "./patterns.ts";

const today = "2026-11-23";
const around = (complete: readonly RegisterId[] = []): Around => ({
  today,
  of: () => [],
  isHere: (id) => (id === "" ? null : id !== "left"),
  isComplete: (id) => complete.includes(id),
});
const entry = (values: Values): Entry => ({
  id: "1",
  version: 1,
  retired_on: "",
  retired_why: "",
  created_at: "",
  updated_at: "",
  values: { name: "尾張給与", kind: "processor", owner: "here", patterns: "", ...values },
});
const factsOf = (values: Values) => facts.factsOf(entry(values), around());
const keysOf = (values: Values) => findings(entry(values), around()).map(({ key }) => key);
const ofCompany = (all: readonly Values[], complete = false) =>
  companyFacts.facts(all.map(entry), around(complete ? ["suppliers"] : []));

const allClauses = Object.fromEntries(clauses.map(({ id }) => [clauseKey(id), "yes"]));
const good = {
  ...allClauses,
  p_mark: "yes",
  examined_on: "2026-04-01",
  servers_abroad: "no",
  passed_on: "no",
  personal_data: "yes",
  transfer: "entrustment",
  emergency_name: "加納",
  emergency_phone: "052-000-0519",
};

describe("facts", () => {
  test("say nothing of a supplier of which nothing is known", () => {
    for (const fact of facts.names) expect(factsOf({})[fact], fact).toBeNull();
  });

  test("reach four of four with grounds, clauses, an examination and servers at home", () => {
    expect(factsOf(good)).toMatchObject({
      "supplier.selectedOnGrounds": true,
      "supplier.handlingInContract": true,
      "supplier.examinedThisYear": true,
      "supplier.foreignServersSettled": true,
      "supplier.emergencyContact": true,
    });
  });

  test.each([
    [
      "a mark that ended and nothing else",
      { p_mark_until: "2026-01-01", isms: "no", other_grounds: "no" },
      "supplier.selectedOnGrounds",
    ],
    ["a missing clause", { [clauseKey("incident-notice")]: "no" }, "supplier.handlingInContract"],
    ["an examination too long ago", { examined_on: "2025-11-22" }, "supplier.examinedThisYear"],
    ["never examined", { examined_on: "", examined_before: "no" }, "supplier.examinedThisYear"],
    [
      "servers abroad, nothing settled",
      { servers_abroad: "yes", abroad_settled: "no" },
      "supplier.foreignServersSettled",
    ],
    [
      "work passed on without consent",
      { passed_on: "yes", passed_on_consent: "no" },
      "supplier.resubcontractByConsent",
    ],
  ] as const)("tell %s", (_, change, fact) => {
    expect(factsOf({ ...good, ...change })[fact]).toBe(false);
  });

  test("take a contractor abroad to be abroad whatever was ticked", () => {
    expect(factsOf({ ...good, kind: "offshore" })["supplier.foreignServersSettled"]).toBeNull();
  });
});

describe("facts of the company", () => {
  test("know the four patterns once each has somebody, or once all was gone through", () => {
    const some = ["software", "cloud", "connection"].map((patterns) => ({ patterns }));
    expect(ofCompany(some)["supplyChain.patternsReviewed"]).toBeNull();
    expect(ofCompany([...some, { patterns: "parts,cloud" }])["supplyChain.patternsReviewed"]).toBe(true);
    expect(ofCompany([{ patterns: "none" }], true)["supplyChain.patternsReviewed"]).toBe(true);
    expect(ofCompany([{ patterns: "" }], true)["supplyChain.patternsReviewed"]).toBeNull();
  });

  test("need the whole register before all recipients count as sorted", () => {
    const sorted = [{ personal_data: "yes", transfer: "provision" }, { personal_data: "no" }];
    expect(ofCompany(sorted)["personalData.recipientsSorted"]).toBeNull();
    expect(ofCompany(sorted, true)["personalData.recipientsSorted"]).toBe(true);
    expect(ofCompany([...sorted, {}], true)["personalData.recipientsSorted"]).toBeNull();
  });

  test("see that a maker was looked up only after the order", () => {
    const seller = { sells_devices: "yes", looked_up_on: "2026-05-02" };
    expect(ofCompany([{ ...seller, ordered_on: "2026-05-02" }])["purchase.makerHistoryChecked"]).toBe(true);
    expect(ofCompany([{ ...seller, ordered_on: "2026-05-01" }])["purchase.makerHistoryChecked"]).toBe(false);
    expect(ofCompany([{}])["purchase.makerHistoryChecked"]).toBeNull();
  });
});

describe("findings", () => {
  test("leave a well-kept processor alone", () => expect(keysOf(good)).toEqual([]));

  test("name what is odd, worst first", () => {
    const odd = { ...good, owner: "left", passed_on: "yes", passed_on_consent: "no", emergency_phone: "" };
    expect(keysOf({ ...odd, examined_on: "2025-01-01" })).toEqual([
      "passedOn",
      "ownerLeft",
      "noContact",
      "examinedLongAgo",
    ]);
  });

  test("call a missing contact an alarm where we depend on the company", () => {
    const weight = (values: Values) => findings(entry(values), around())[0]?.weight;
    expect(weight({ kind: "supplier", important: "no" })).toBe("look");
    expect(weight({ kind: "supplier", important: "yes" })).toBe("alarm");
    expect(weight({ kind: "processor" })).toBe("alarm");
  });

  test.each([
    ["2026-11-22", "contractOver"],
    ["2026-11-23", "contractEnds"],
    ["2027-01-22", "contractEnds"],
  ])("see a contract until %s", (contract_until, key) => {
    expect(keysOf({ ...good, contract_until })).toEqual([key]);
  });

  test("leave a contract of 61 more days alone", () =>
    expect(keysOf({ ...good, contract_until: "2027-01-23" })).toEqual([]));
});

describe("the four patterns", () => {
  test("ask each pattern for its own, and count what is settled", () => {
    const all = [
      { patterns: "software,connection", notice_terms: "mail", calm_duties: "a", bad_day_duties: "b" },
      { patterns: "parts", calm_duties: "a" },
      { patterns: "none" },
    ].map(entry);
    const rows = patternRows(all);
    expect(rows.map(({ pattern, companies, open }) => [pattern, companies.length, open.length])).toEqual([
      ["software", 1, 0],
      ["cloud", 0, 0],
      ["connection", 1, 0],
      ["parts", 1, 1],
    ]);
    expect(rows[3]?.open[0]?.missing).toEqual(["alternative", "bad_day_duties"]);
    expect(coverage(rows)).toEqual({ settled: 6, of: 8 });
  });
});
