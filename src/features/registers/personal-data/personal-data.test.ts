/** Personal data: concrete purposes, records of what is given, and "all" that is certain only of a complete register. */
import { describe, expect, test } from "vitest";
import type { Around, Entry, RegisterId, Values } from "../kit/definition.ts";
import { companyFacts } from "./facts.ts";
import { findings } from "./findings.ts";
import { isConcrete } from "./purpose.ts";

const today = "2026-11-23";
const entry = (values: Values, id = "1"): Entry => ({
  id,
  version: 1,
  retired_on: "",
  retired_why: "",
  created_at: "",
  updated_at: "",
  values: { owner: "here", ...values },
});
const around = (of: Partial<Record<RegisterId, readonly Entry[]>> = {}, complete = true): Around => ({
  today,
  of: (id) => of[id] ?? [],
  isHere: (id) => (id === "" ? null : id !== "left"),
  isComplete: () => complete,
});
const fact = (name: string, values: Values, near = around()) =>
  companyFacts.facts([entry(values)], near)[name];
const keys = (values: Values, near = around()) => findings(entry(values), near).map(({ key }) => key);

const good: Values = {
  items: "氏名",
  people_count: "60",
  place: "棚",
  retention: "5年",
  purpose: "給与を計算して振り込むため",
  told: "told",
  given: "none",
  received_from: "no",
  people_abroad: "no",
  handlers: "近藤",
  media: "pc",
  named_places: "経理PC",
  nothing_elsewhere: "yes",
  usb_blocked: "yes",
  locked_away: "yes",
  desk: "here",
  desk_published: "yes",
  identity_check: "折り返し",
  answer_days: "14",
  checked_on: "2025-11-23",
};
const manager = entry({ role: "personal-data-manager", holder: "here" }, "m");

test.each([
  ["新商品のご案内の送付のため", true],
  ["当社の事業のため", false],
  ["To send invoices", true],
  ["Business purposes", false],
  ["", null],
])("the purpose %s", (purpose, concrete) => {
  expect(isConcrete({ purpose })).toBe(concrete);
});

test("what the linter cannot tell is settled by somebody who read it, and by nothing else", () => {
  const odd = { purpose: "山の上の雲" };
  expect(isConcrete(odd)).toBeNull();
  expect(isConcrete({ ...odd, purpose_read: "yes" })).toBe(true);
  expect(isConcrete({ purpose: "当社の事業のため", purpose_read: "yes" })).toBe(false);
});

describe("facts", () => {
  test("all hold of a register in good order, once somebody said that it is all", () => {
    const near = around({ roles: [manager] });
    for (const name of companyFacts.names) expect(fact(name, good, near), name).toBe(true);
    const open = around({ roles: [manager] }, false);
    for (const name of companyFacts.names) expect(fact(name, good, open), name).toBeNull();
  });

  test("are not known of an entry that says nothing", () => {
    for (const name of companyFacts.names) expect(fact(name, {}), name).toBeNull();
  });

  test.each([
    ["personalData.purposesConcrete", { purpose: "サービスの向上のため" }],
    ["personalData.purposesPublished", { told: "no" }],
    ["personalData.checkedByManager", { checked_on: "2025-11-22" }],
    ["personalData.consentKept", { given: "consent", consent_kept: "no" }],
    ["personalData.pcsNamed", { nothing_elsewhere: "no" }],
    ["personalData.usbBlocked", { usb_blocked: "no" }],
    ["personalData.lockedWhenUnused", { locked_away: "no" }],
    ["personalData.deskNamed", { desk: "left" }],
    ["personalData.managerNamed", {}, around({ roles: [entry({ ...manager.values, holder: "left" })] })],
  ] as const)("%s can be told not to hold, even of part of the register", (name, change, near = around()) => {
    expect(fact(name, { ...good, ...change }, { ...near, isComplete: () => false })).toBe(false);
  });

  test("ask nothing of PCs where the data lies on none", () => {
    expect(fact("personalData.usbBlocked", { media: "paper,cloud" })).toBe(true);
  });

  test("want a full record of what is given with consent or received", () => {
    const gives = { ...good, given: "consent", consent_kept: "yes" };
    const name = "personalData.transfersRecorded";
    expect(fact(name, gives)).toBeNull();
    const record = { data: "1", kind: "provision", happened_on: today, partner: "組合", items: "結果" };
    const of = (values: Values) => around({ "data-records": [entry(values, "r")] });
    expect(fact(name, gives, of(record))).toBe(true);
    expect(fact(name, gives, of({ ...record, items: "" }))).toBeNull();
    expect(fact(name, gives, of({ ...record, data: "2" }))).toBeNull();
    expect(fact(name, { ...gives, received_from: "yes" }, of(record))).toBeNull();
  });

  test("look for an expert only where there is data of people abroad", () => {
    const name = "personalData.foreignLawSorted";
    expect(fact(name, { ...good, people_abroad: "yes" })).toBeNull();
    expect(fact(name, { ...good, people_abroad: "yes", abroad_asked_on: today })).toBe(true);
  });
});

describe("findings", () => {
  test("leave good order alone", () => expect(keys(good)).toEqual([]));

  test("name what is odd, worst first", () => {
    const odd = {
      ...good,
      owner: "left",
      delete_on: "2026-11-22",
      given: "consent",
      consent_kept: "no",
      told: "no",
    };
    expect(keys(odd)).toEqual(["ownerLeft", "keptTooLong", "noConsent", "notTold", "noRecord"]);
    expect(keys({ ...good, purpose: "当社の事業のため", checked_on: "2025-01-01" })).toEqual([
      "vague",
      "checkedLongAgo",
    ]);
  });
});
