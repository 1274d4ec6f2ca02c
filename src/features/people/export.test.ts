import fc from "fast-check";
import { expect, test } from "vitest";
import { readTable } from "#src/platform/sheet/index.ts";
import { peopleCsv, peopleWorkbook, refusedWorkbook } from "./export.ts";
import { employments, type Person } from "./fields.ts";
import { cleanCode, cleanLine, cleanText } from "./rules/clean.ts";
import { guessMapping } from "./rules/columns.ts";
import { planImport } from "./rules/plan.ts";

const wild = (most: number) =>
  fc.oneof(
    fc.constantFrom(
      "",
      "=1+2",
      "'=1",
      "+81",
      "@x",
      "-",
      "1",
      "TRUE",
      "2026-04-01",
      "1e5",
      'a"b,c',
      "髙﨑",
      "０",
    ),
    fc.string({ unit: "grapheme", maxLength: most }),
  );
const line = wild(12).map((text) => cleanLine(text).slice(0, 60).toWellFormed().trim());
const day = fc.constantFrom("", "1926-12-25", "2000-02-29", "2026-04-01");

/** People as the register can hold them, each with a number of their own. */
const people = fc
  .array(
    fc.record({
      family_name: line.map((name) => name || "佐藤"),
      given_name: line,
      family_kana: line,
      given_kana: line,
      mail: fc.constantFrom("", "a@example.co.jp"),
      department: line,
      title: line,
      phone: fc.constantFrom("", "090-1234-5678", "0312345678"),
      employment: fc.constantFrom("", ...employments),
      joined_on: fc.constantFrom("", "1926-12-25"),
      left_on: day,
      note: wild(30).map((text) => cleanText(text)),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) =>
    list.map(
      (values, i): Person => ({ ...values, number: cleanCode(`00${i + 1}`), id: `p${i}`, version: 1 }),
    ),
  );

test("whatever the register holds comes back from either kind of file, in either language, unchanged", async () => {
  await fc.assert(
    fc.asyncProperty(people, fc.constantFrom("ja", "en"), async (list, lang) => {
      for (const bytes of [await peopleWorkbook(lang, list, new Date(0)), peopleCsv(lang, list)]) {
        const table = await readTable(bytes);
        if (!table.ok) throw new Error(table.reason);
        const [sheet] = table.sheets;
        const { headingRow, mapping } = guessMapping(sheet?.rows.slice(0, 1) ?? []);
        const rows = (sheet?.rows ?? []).slice(headingRow + 1).map((cells, i) => ({ number: i + 2, cells }));
        const { lines, counts } = planImport(rows, mapping, list, "2026-11-23");
        expect(lines.flatMap((one) => (one.outcome === "unchanged" ? [] : [one]))).toEqual([]);
        expect(counts.unchanged).toBe(list.length);
      }
    }),
    { numRuns: 40 },
  );
}, 30_000);

test("a refused cell longer than Excel can hold does not spoil the file of refused rows", async () => {
  const cells = ["佐藤", "x".repeat(40_000)];
  const row = {
    number: 2,
    outcome: "refused",
    personId: null,
    label: "佐藤",
    detail: { cells, reasons: [] },
  } as const;
  const columns = { heading: [], mapping: ["full_name", "note"] } as const;
  const table = await readTable(await refusedWorkbook("en", [row], columns, new Date(0)));
  if (!table.ok) throw new Error(table.reason);
  const [heading, first] = table.sheets[0]?.rows ?? [];
  expect(heading).toEqual(["Name", "Note", "Banto: why this row was not taken"]);
  expect(first?.[1]).toHaveLength(32_000);
});
