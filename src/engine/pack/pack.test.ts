import { describe, expect, test } from "vitest";
import { controls } from "#src/handbook/controls/index.ts";
import { contentHead, packContent, packKinds } from "#src/handbook/pack.ts";
import { mapFields } from "./fields.ts";
import {
  applyPack,
  comparePacks,
  exportPack,
  fieldsOf,
  importPack,
  type Pack,
  packFile,
  packProblems,
  packWarnings,
  readPackFile,
} from "./index.ts";

const own = exportPack(packKinds, contentHead);
const control = "control/p1-1-os-updates";

/** A pack that says only this. */
const saying = (entry: string, fields: Pack["entries"][string]): Pack => ({
  ...own,
  entries: { [entry]: fields },
});
const keysOf = (pack: Pack) => packProblems(packKinds, pack).map(({ key }) => key);

describe("the handbook as a pack", () => {
  test("comes back without a difference, and its own values pass its own checks", () => {
    expect(importPack(packKinds, packFile(own))).toEqual({ ok: true, pack: own, differences: [] });
    expect(applyPack(packContent.controls, own)).toEqual(packContent.controls.items);
    expect(Object.keys(own.entries).length).toBeGreaterThan(300);
  });

  test("has every id once, and every field of an item under a path of its own", () => {
    const ids = packKinds.flatMap(({ kind, items }) => items.map(({ id }) => `${kind}/${id}`));
    expect(ids.filter((one, at) => ids.indexOf(one) !== at)).toEqual([]);
    expect(new Set(packKinds.map(({ kind }) => kind)).size).toBe(packKinds.length);
    for (const kind of packKinds)
      for (const { id, value } of kind.items) {
        let count = 0;
        mapFields(kind, value, (field) => {
          count += 1;
          return field.value;
        });
        expect(Object.keys(fieldsOf(kind, value)), `${kind.kind}/${id}`).toHaveLength(count);
        expect(count, `${kind.kind}/${id}`).toBeGreaterThan(0);
      }
  });

  test("holds texts, minutes and costs, and nothing that is code", () => {
    const fields = Object.keys(own.entries[control] ?? {});
    expect(fields).toContain("title.ja");
    expect(fields).toContain("task.steps.4.en");
    expect(fields).toContain("task.minutes");
    expect(Object.keys(own.entries["question/1"] ?? {})).toContain("measures.d01-auto-update.cost.max");
    for (const field of Object.values(own.entries).flatMap((entry) => Object.keys(entry)))
      expect(field).not.toMatch(/(^|\.)(id|condition|scope|risk|grade|references|basis|level)(\.|$)/);
  });
});

describe("an edited pack", () => {
  test("changes what it speaks of and leaves the rest", () => {
    const pack = saying(control, { "title.ja": "新しい題", "task.minutes": 20 });
    const result = importPack(packKinds, packFile(pack));
    const differences = result.ok ? result.differences : [];
    expect(differences.filter(({ change }) => change === "changed")).toEqual([
      {
        entry: control,
        field: "title.ja",
        change: "changed",
        before: "PCのOSが最新に保たれている",
        after: "新しい題",
      },
      { entry: control, field: "task.minutes", change: "changed", before: 15, after: 20 },
    ]);
    expect(differences.some(({ change }) => change === "added")).toBe(false);
    const before = controls.find(({ id }) => id === "p1-1-os-updates");
    const after = applyPack(packContent.controls, pack).find(({ id }) => id === "p1-1-os-updates")?.value;
    expect(after?.title).toEqual({ ja: "新しい題", en: before?.title.en });
    expect(after?.task.minutes).toBe(20);
    expect([after?.condition, after?.scope, after?.references]).toEqual([
      before?.condition,
      before?.scope,
      before?.references,
    ]);
  });

  test("may let evidence count for a shorter time, with the work as often", () => {
    const days = { "evidence.days": 20, "task.everyDays": 15, "task.appearDaysBefore": 5 };
    const pack = saying(control, days);
    expect(keysOf(pack)).toEqual([]);
    const after = applyPack(packContent.controls, pack).find(({ id }) => id === "p1-1-os-updates")?.value;
    expect([after?.evidence.days, after?.task.everyDays, after?.task.appearDaysBefore]).toEqual([20, 15, 5]);
  });

  test("may add what an item can have and lacks, in both languages", () => {
    const lacking = packContent.questions.items.find(({ value }) => value.ifNone === undefined);
    const entry = `question/${lacking?.id}`;
    const pack = saying(entry, { "ifNone.ja": "ない場合", "ifNone.en": "If there is none" });
    expect(keysOf(pack)).toEqual([]);
    const after = applyPack(packContent.questions, pack).find(({ id }) => id === lacking?.id)?.value;
    expect(after?.ifNone).toEqual({ ja: "ない場合", en: "If there is none" });
    expect(comparePacks(own, { ...own, entries: { ...own.entries, ...pack.entries } })).toContainEqual({
      entry,
      field: "ifNone.ja",
      change: "added",
      before: null,
      after: "ない場合",
    });
    expect(keysOf(saying(entry, { "ifNone.ja": "ない場合" }))).toEqual(["one-language-missing"]);
  });

  test.each([
    ["an id nobody knows", "control/p0-nothing", { "title.ja": "x" }, "unknown-entry"],
    ["an id of the object's own keys", "__proto__/x", { "title.ja": "x" }, "unknown-entry"],
    ["a condition", control, { "condition.all.0.is": "false" }, "unknown-field"],
    ["a scope", control, { "scope.register": "people" }, "unknown-field"],
    ["evidence that counts for longer", control, { "evidence.days": 36 }, "longer-than-own"],
    ["work rarer than its evidence lasts", control, { "evidence.days": 20 }, "days-out-of-order"],
    ["a task that always stands", control, { "task.appearDaysBefore": 30 }, "days-out-of-order"],
    ["no days at all", control, { "task.appearDaysBefore": 0 }, "bad-days"],
    ["a grade of evidence", control, { "evidence.grade": "E1" }, "unknown-field"],
    ["a sixth step", control, { "task.steps.5.ja": "x" }, "unknown-field"],
    ["an empty text", control, { "title.ja": "" }, "bad-text"],
    ["a text that turns the writing round", control, { "title.ja": "a\u202eb" }, "bad-text"],
    ["a number for a text", control, { "title.ja": 5 }, "bad-text"],
    ["half a minute", control, { "task.minutes": 0.5 }, "bad-minutes"],
    ["minutes in words", control, { "task.minutes": "15" }, "bad-minutes"],
    ["an address that runs script", "source/iso", { url: "javascript:alert(1)" }, "bad-url"],
    ["an address that hides its host", "source/iso", { url: "https://ipa.go.jp@evil.example/" }, "bad-url"],
    ["a day that is none", "source/iso", { checkedOn: "2026-02-30" }, "bad-day"],
    ["negative yen", "question/1", { "measures.d01-network-firmware.cost.max": -1 }, "bad-yen"],
    [
      "a least above the most",
      "question/1",
      { "measures.d01-network-firmware.cost.min": 60_000 },
      "least-above-most",
    ],
  ])("is refused with %s", (_name, entry, fields, key) => {
    const result = importPack(packKinds, packFile(saying(entry, fields as Pack["entries"][string])));
    expect(result.ok ? [] : result.problems.map((problem) => problem.key)).toContain(key);
  });
});

describe("a file", () => {
  const file = (change: Record<string, unknown>) => JSON.stringify({ ...own, ...change });
  test.each([
    ["no JSON", "{", "not-json"],
    ["another format", file({ format: "x" }), "not-a-pack"],
    ["a list", "[]", "not-a-pack"],
    ["a later format version", file({ formatVersion: 2 }), "other-format-version"],
    ["no head", file({ content: null }), "bad-head"],
    ["a day that is none", file({ content: { ...contentHead, checkedOn: "2026-11-31" } }), "bad-head"],
    ["an entry that is no record", file({ entries: { [control]: "x" } }), "bad-entry"],
    ["a field that is a list", file({ entries: { [control]: { "title.ja": ["x"] } } }), "bad-entry"],
  ])("with %s is refused", (_name, text, key) => {
    const read = readPackFile(text);
    expect(read.ok ? null : read.problems[0]?.key).toBe(key);
  });

  test("as an editor on Windows saves it is read", () => {
    expect(readPackFile(`\ufeff${packFile(own).replaceAll("\n", "\r\n")}`).ok).toBe(true);
  });
});

describe("age", () => {
  const at = (checkedOn: string, today: string) =>
    packWarnings({ ...contentHead, checkedOn }, contentHead, today);

  test("of twelve months to the day is not yet warned of, a day more is", () => {
    expect(at("2026-11-23", "2027-11-23")).toEqual([]);
    expect(at("2026-11-23", "2027-11-24")).toEqual(["older-than-12-months"]);
    expect(at("2028-02-29", "2029-02-28")).toEqual([]);
    expect(at("2028-02-29", "2029-03-01")).toEqual(["older-than-12-months"]);
  });

  test("is compared with the program's own, with what replaces it, and with today", () => {
    expect(at("2026-10-01", "2026-11-23")).toEqual(["older-than-own"]);
    expect(at("2026-12-01", "2026-11-23")).toEqual(["checked-in-the-future"]);
    expect(packWarnings({ ...contentHead, supersededBy: "2027.05" }, contentHead, "2026-12-01")).toEqual([
      "superseded",
    ]);
  });
});
