/** What the register of shares makes of its folders, links and permissions. */
import { expect, test } from "vitest";
import type { Around, Entry, Values } from "../kit/definition.ts";
import { meansEveryone } from "./everyone.ts";
import { facts } from "./facts.ts";
import { findings } from "./findings.ts";

function entry(id: string, values: Values): Entry {
  const meta = { version: 1, retired_on: "", retired_why: "", created_at: "", updated_at: "" };
  return { id, ...meta, values };
}

function around(...rights: readonly Values[]): Around {
  const entries = rights.map((values, n) => entry(`r${n}`, { share: "s", ...values }));
  return {
    today: "2026-11-23",
    of: (id) => (id === "rights" ? entries : []),
    isHere: (id) => (id === "" ? null : id !== "left"),
    isComplete: () => false,
  };
}

const told = (values: Values, where = around()) => facts.factsOf(entry("s", values), where);
const found = (values: Values, where = around()) => findings(entry("s", values), where).map(({ key }) => key);

const good = {
  kind: "link",
  scope: "named",
  purpose: "見積",
  shared_with: "A社",
  end_on: "2026-11-23",
};

test("a link counts until the end of its last day", () => {
  expect(told(good)).toMatchObject({
    "share.purposeKnown": true,
    "share.notPastEnd": true,
    "share.closedToStrangers": true,
  });
  expect(told({ ...good, end_on: "2026-11-22" })["share.notPastEnd"]).toBe(false);
  expect(told({ kind: "link" })).toMatchObject({
    "share.purposeKnown": null,
    "share.notPastEnd": null,
    "share.closedToStrangers": null,
    "share.meantForPublic": null,
  });
});

test("what is past its end comes first, then what opens for strangers", () => {
  expect(found(good)).toEqual([]);
  expect(found({ ...good, end_on: "2026-11-01", scope: "anyone-with-link" })).toEqual([
    "pastEnd",
    "openToAll",
  ]);
  expect(found({ ...good, scope: "public", meant_public: "yes" })).toEqual([]);
  expect(found({ kind: "link" })).toEqual(["noPurpose", "noEnd"]);
});

test("a review of a folder counts for half a year, unless a leaver still has permission", () => {
  const folder = { kind: "folder", only_needed: "yes", reviewed_on: "2026-09-01" };
  const staff = { name: "総務部", may: "edit" };
  expect(told(folder, around(staff))).toMatchObject({
    "share.permissionsKnown": true,
    "share.onlyThoseWhoNeed": true,
  });
  expect(told({ ...folder, reviewed_on: "2026-01-01" })["share.onlyThoseWhoNeed"]).toBeNull();
  const leaver = around(staff, { name: "元社員", person: "left", may: "view" });
  expect(told(folder, leaver)["share.onlyThoseWhoNeed"]).toBe(false);
  expect(found(folder, leaver)).toEqual(["leaver"]);
  expect(told({ kind: "folder" })["share.permissionsKnown"]).toBeNull();
});

test("everybody may read, but should not change", () => {
  const folder = { kind: "folder", reviewed_on: "2026-11-01" };
  expect(found(folder, around({ name: "Everyone", may: "view" }))).toEqual([]);
  expect(found(folder, around({ name: "NAS01\\Everyone", may: "edit" }))).toEqual(["everyone"]);
  for (const name of ["ｅｖｅｒｙｏｎｅ", "全社員", "BUILTIN\\Users"]) expect(meansEveryone(name)).toBe(true);
  expect(meansEveryone("経理課")).toBe(false);
});

test("a shared device used every day by an administrator is named, and is no share for the controls", () => {
  const pc = entry("s", { kind: "device", daily_admin: "yes" });
  expect(findings(pc, around()).map(({ key }) => key)).toEqual(["dailyAdmin"]);
  expect(facts.include?.(pc)).toBe(false);
});
