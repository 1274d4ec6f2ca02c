/** Domains, sites and accounts: what counts as looked after, and an end told 60, 30 and 0 days before. */
import { describe, expect, test } from "vitest";
import type { Around, Entry, Values } from "../kit/definition.ts";
import { companyFacts, facts } from "./facts.ts";
import { findings } from "./findings.ts";

const today = "2026-11-23";
const around = (complete = false): Around => ({
  today,
  of: () => [],
  isHere: (id) => (id === "" ? null : id !== "left"),
  isComplete: () => complete,
});
const entry = (values: Values): Entry => ({
  id: "1",
  version: 1,
  retired_on: "",
  retired_why: "",
  created_at: "",
  updated_at: "",
  values: { owner: "here", ...values },
});
const factsOf = (values: Values) => facts.factsOf(entry(values), around());
const keys = (values: Values) => findings(entry(values), around()).map(({ key }) => key);

describe("facts", () => {
  test("say nothing of a domain of which nothing is known", () => {
    for (const kind of ["domain", "site", "social"])
      for (const fact of facts.names) expect(factsOf({ kind })[fact], `${kind} ${fact}`).toBeNull();
  });

  test.each([
    [
      "a look for similar names 90 days ago",
      { kind: "domain", lookalikes_on: "2026-08-25" },
      "domain.lookalikesChecked",
      true,
    ],
    ["one longer ago", { kind: "domain", lookalikes_on: "2026-08-24" }, "domain.lookalikesChecked", false],
    ["an update 35 days ago", { kind: "site", updated_on: "2026-10-19" }, "domain.softwareUpdated", true],
    ["an update longer ago", { kind: "site", updated_on: "2026-10-18" }, "domain.softwareUpdated", false],
    [
      "software that updates itself",
      { kind: "site", updates_itself: "yes", updated_on: "2020-01-01" },
      "domain.softwareUpdated",
      true,
    ],
    [
      "a certificate that renews itself",
      { kind: "site", certificate_renews: "yes" },
      "domain.renewsItself",
      true,
    ],
    [
      "a warning instead",
      { kind: "domain", renews_itself: "no", warned: "yes" },
      "domain.renewsItself",
      true,
    ],
    ["neither", { kind: "domain", renews_itself: "no", warned: "no" }, "domain.renewsItself", false],
    ["a person's account", { kind: "social", registered_to: "person" }, "domain.registeredToCompany", false],
  ] as const)("tell %s", (_, values, fact, value) => {
    expect(factsOf(values)[fact]).toBe(value);
  });

  test("of the company are settled when they are for every site", () => {
    const site = { kind: "site", stop_how: "052", notice_drafted: "yes", notice_place: "X" };
    const of = (all: readonly Values[], complete = false) =>
      companyFacts.facts(all.map(entry), around(complete));
    expect(of([site])).toEqual({ "site.stopSettled": true, "site.noticeDrafted": true });
    expect(of([site, { kind: "site", notice_drafted: "no" }])).toEqual({
      "site.stopSettled": null,
      "site.noticeDrafted": false,
    });
    expect(of([{ kind: "domain" }])["site.stopSettled"]).toBeNull();
    expect(of([{ kind: "domain" }], true)["site.stopSettled"]).toBe(true);
  });
});

describe("findings", () => {
  test.each([
    ["2026-11-22", ["over"]],
    ["2026-11-23", ["endsClose"]],
    ["2026-12-24", ["endsSoon"]],
    ["2027-01-22", ["endsSoon"]],
    ["2027-01-23", []],
  ])("of a domain until %s", (expires_on, expected) => {
    expect(keys({ kind: "domain", expires_on })).toEqual(expected);
    expect(keys({ kind: "site", certificate_on: expires_on })).toEqual(expected);
  });

  test("leave alone what renews itself, until it did not", () => {
    expect(keys({ kind: "domain", expires_on: "2026-12-01", renews_itself: "yes" })).toEqual([]);
    expect(keys({ kind: "domain", expires_on: "2026-11-01", renews_itself: "yes" })).toEqual(["over"]);
  });

  test("name what opens the door to others", () => {
    const site = {
      kind: "site",
      owner: "left",
      registered_to: "person",
      admin_mfa: "no",
      updated_on: "2026-01-01",
    };
    expect(keys(site)).toEqual(["ownerLeft", "person", "oneFactor", "oldSoftware"]);
  });
});
