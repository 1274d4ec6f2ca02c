/** What the controls learn of a set of data, from its copies' fields and days. */
import { expect, test } from "vitest";
import { copies as copiesRegister } from "../copies/index.ts";
import type { Around, Entry, RegisterId, Values } from "../kit/definition.ts";
import { companyFacts } from "./company-facts.ts";
import { facts } from "./facts.ts";
import { findings } from "./findings.ts";

const today = "2026-11-23";

function entry(id: string, values: Values): Entry {
  const meta = { version: 1, retired_on: "", retired_why: "", created_at: "", updated_at: "" };
  return { id, ...meta, values };
}

function around(of: Partial<Record<RegisterId, readonly Entry[]>>, complete: readonly string[] = []): Around {
  return {
    today,
    of: (id) => of[id] ?? [],
    isHere: (id) => (id === "" ? null : id !== "left"),
    isComplete: (id) => complete.includes(id),
  };
}

const drawings = entry("d", {
  kind: "drawings",
  owner: "p",
  original_on: "nas",
  all_listed: "yes",
  loss_hours: "24",
  return_hours: "8",
});
const disk = entry("c1", {
  data_set: "d",
  medium: "external-disk",
  place: "beside",
  idle: "disconnected",
  last_run_on: "2026-11-22",
  every_hours: "24",
});
const cloud = entry("c2", {
  data_set: "d",
  medium: "cloud",
  place: "cloud",
  idle: "connected",
  unalterable: "no",
  cloud_mfa: "no",
  last_run_on: "2026-11-10",
  every_hours: "24",
});
const withDisk = (over: Values) => entry("c1", { ...disk.values, ...over });

test("counts the original: two copies beside it make three, on three media, one far away", () => {
  const all = facts.factsOf(drawings, around({ copies: [disk, cloud] }));
  expect(all).toMatchObject({
    "dataSet.threeCopies": true,
    "dataSet.twoMedia": true,
    "dataSet.remoteCopy": true,
    "dataSet.offlineCopy": true,
    "dataSet.copiedInTime": true,
  });
});

test("does not say that a copy is missing before somebody said that these are all", () => {
  const few = around({ copies: [disk] });
  expect(facts.factsOf(drawings, few)["dataSet.threeCopies"]).toBe(false);
  const open = entry("d", { ...drawings.values, all_listed: "" });
  expect(facts.factsOf(open, few)["dataSet.threeCopies"]).toBeNull();
});

test("a disk that stays connected survives nothing, one of which it is not known may", () => {
  const offline = (over: Values) =>
    facts.factsOf(drawings, around({ copies: [withDisk(over)] }))["dataSet.offlineCopy"];
  expect(offline({ idle: "connected", unalterable: "no" })).toBe(false);
  expect(offline({ idle: "" })).toBeNull();
  expect(offline({ idle: "connected", unalterable: "yes" })).toBe(true);
});

test("a copy of yesterday is within a day; for a goal of hours its day alone says nothing", () => {
  const inTime = (copy: Entry, hours: string) =>
    facts.factsOf(entry("d", { ...drawings.values, loss_hours: hours }), around({ copies: [copy] }))[
      "dataSet.copiedInTime"
    ];
  expect(inTime(disk, "24")).toBe(true);
  expect(inTime(withDisk({ last_run_on: "2026-11-21" }), "24")).toBe(false);
  expect(inTime(withDisk({ last_run_on: today }), "4")).toBeNull();
  expect(inTime(disk, "4")).toBe(false);
  expect(inTime(disk, "")).toBeNull();
  expect(inTime(withDisk({ last_run_on: "", never_run: "yes" }), "24")).toBe(false);
});

test("the latest rehearsal of the quarter tells whether restoring works; an older one tells nothing", () => {
  const tested = (...tests: Values[]) =>
    facts.factsOf(
      drawings,
      around({ "restore-tests": tests.map((values, n) => entry(`t${n}`, { data_set: "d", ...values })) }),
    );
  const good = { done_on: "2026-11-01", minutes: "60", unchanged: "yes" };
  expect(tested(good)).toMatchObject({ "dataSet.restoredUnchanged": true, "dataSet.restoredInTime": true });
  expect(tested({ ...good, done_on: "2026-05-01" })).toMatchObject({
    "dataSet.restoredUnchanged": null,
    "dataSet.restoredInTime": null,
  });
  const bad = { done_on: "2026-11-20", minutes: "600", unchanged: "no" };
  expect(tested(good, bad)).toMatchObject({
    "dataSet.restoredUnchanged": false,
    "dataSet.restoredInTime": false,
  });
});

test("the company's facts come from its entries, and stay open where a field is empty", () => {
  const told = (entries: readonly Entry[], where: Around) => companyFacts.facts(entries, where);
  expect(told([drawings], around({}))).toMatchObject({
    "backup.mapComplete": null,
    "backup.goalsSet": true,
    "backup.cloudChoiceMade": null,
    "backup.cloudMfaOn": null,
    "backup.wholeRestored": null,
  });
  const whole = entry("t", { data_set: "d", extent: "whole", done_on: "2026-03-01", unchanged: "yes" });
  const decided = entry("d", {
    ...drawings.values,
    cloud_choice: "put",
    cloud_decided_by: "p",
    cloud_decided_on: today,
    restore_order: "1",
  });
  const where = around({ copies: [cloud], "restore-tests": [whole] }, ["backups"]);
  expect(told([decided], where)).toMatchObject({
    "backup.mapComplete": true,
    "backup.cloudChoiceMade": true,
    "backup.cloudMfaOn": false,
    "backup.wholeRestored": true,
    "ransom.restoreOrderDecided": true,
  });
  expect(told([decided], around({}, ["restore-tests"]))["backup.wholeRestored"]).toBe(false);
});

test("a vault's copy counts when it is encrypted and unplugged", () => {
  const vault = entry("d", { kind: "vault", all_listed: "yes" });
  const copied = (over: Values) =>
    companyFacts.facts([vault], around({ copies: [withDisk(over)] }))["passwordStorage.vaultCopied"];
  expect(copied({ encrypted: "yes" })).toBe(true);
  expect(copied({ encrypted: "no" })).toBe(false);
  expect(copied({})).toBeNull();
});

test("names what is wrong, the worst first", () => {
  const connected = withDisk({ idle: "connected", unalterable: "no", last_run_on: "2026-11-01" });
  const keys = findings(drawings, around({ copies: [connected] })).map(({ key }) => key);
  expect(keys).toEqual(["all-in-reach", "copy-too-old", "rule-missed", "not-rehearsed"]);
  expect(findings(entry("d", { owner: "left" }), around({})).map(({ key }) => key)).toEqual([
    "owner-left",
    "copies-unknown",
    "not-rehearsed",
  ]);
});

test("a copy that stays plugged in, runs late or lies open in the cloud is named", () => {
  const keys = (copy: Entry) => copiesRegister.findings?.(copy, around({})).map(({ key }) => key);
  expect(keys(withDisk({ idle: "connected", encrypted: "no" }))).toEqual(["always-connected", "readable"]);
  expect(keys(cloud)).toEqual(["cloud-without-mfa", "late"]);
  expect(keys(disk)).toEqual([]);
});
