/**
 * A register goes out as a workbook, through another program, and back: nothing is changed but what was edited.
 * The fixtures are `hardRows`, opened and saved by LibreOffice 24.8 (its WebAssembly build, headless), Gnumeric
 * 1.12.55, openpyxl 3.1.5 and exceljs 4.4.0. (SheetJS 0.20.3 loses the escape of a literal "_x000D_".) No Excel ran here; files of its shape are built in
 * src/platform/sheet/read-workbook.test.ts. Where LibreOffice or Gnumeric is installed, it saves random registers too.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { columns, rows } from "#src/engine/exchange/devices.sample.ts";
import type { CurrentRow } from "#src/engine/exchange/index.ts";
import { readTable, writeCsv } from "#src/platform/sheet/index.ts";
import { about, exportBook, hardRows, importBook, importTable, tableOf } from "./helpers/exchange-file.ts";

const nothing = { changed: [], added: [], conflicts: [], refused: [], missing: [], shifted: [] };
const programs = ["libreoffice", "gnumeric", "openpyxl", "exceljs"];
const fixture = (program: string) =>
  readFileSync(new URL(`fixtures/sheets/register-resaved-by-${program}.xlsx`, import.meta.url));

test.each(programs)("a register saved again by %s changes nothing", async (program) => {
  const table = await tableOf(fixture(program));
  expect(importTable(table, hardRows)).toMatchObject({
    ...nothing,
    ours: true,
    unchanged: { length: hardRows.length },
  });
  expect(table.sheets.map(({ name }) => name)).toEqual(["機器"]);
  expect(table.about).toEqual(about);
});

test.each(programs)(
  "a cell edited after %s is one change, and meets an edit made meanwhile as a conflict",
  async (program) => {
    const table = await tableOf(fixture(program));
    const [sheet] = table.sheets;
    const heading = sheet?.rows.findLastIndex((cells) => cells[0] === "_id") ?? -1;
    const owner = sheet?.rows[heading]?.indexOf("管理者") ?? -1;
    const edited = {
      ...table,
      sheets: table.sheets.map((one) => ({
        ...one,
        rows: one.rows.map((cells, at) => (at === heading + 2 ? cells.with(owner, "佐藤花子") : cells)),
      })),
    };
    const id = "0192f3a0-0002";
    const change = { id, revision: 3, cells: [{ key: "owner", from: null, to: "p2" }] };
    expect(importTable(edited, hardRows)).toMatchObject({ ...nothing, changed: [change] });
    const meanwhile = hardRows.map((row) =>
      row.id === id ? { ...row, revision: 4, values: { ...row.values, owner: "p1" } } : row,
    );
    const conflict = { id, revision: 4, key: "owner", file: "p2", current: "p1" };
    expect(importTable(edited, meanwhile)).toMatchObject({ ...nothing, conflicts: [conflict] });
  },
);

test("any register comes back from its workbook unchanged", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (list) => {
      const result = await importBook(await exportBook(list), list);
      expect(result).toMatchObject({ ...nothing, ours: true, unchanged: { length: list.length } });
    }),
    { numRuns: 60 },
  );
});

test("any register comes back from CSV unchanged", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (list) => {
      const [sheet] = (await tableOf(await exportBook(list))).sheets;
      const table = await readTable(writeCsv(sheet?.rows ?? [], { bom: true }));
      if (!table.ok) throw new Error(table.reason);
      expect(importTable(table, list)).toMatchObject({
        ...nothing,
        ours: true,
        unchanged: { length: list.length },
      });
    }),
    { numRuns: 60 },
  );
});

/** Programs that save a workbook again without a window, where they are installed. */
const savers = {
  soffice: (from: string, folder: string) => [
    "--headless",
    `-env:UserInstallation=file://${folder}/profile`,
    "--convert-to",
    "xlsx:Calc MS Excel 2007 XML",
    "--outdir",
    join(folder, "out"),
    from,
  ],
  ssconvert: (from: string, folder: string) => [
    "-T",
    "Gnumeric_Excel:xlsx2",
    from,
    join(folder, "out/in.xlsx"),
  ],
};

function installed(program: string): boolean {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore", timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

for (const [program, argumentsFor] of Object.entries(savers)) {
  test.runIf(installed(program))(
    `random registers come back unchanged from ${program} of this machine`,
    { timeout: 600_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "exchange-"));
      mkdirSync(join(folder, "out"));
      try {
        await fc.assert(
          fc.asyncProperty(rows, async (list: readonly CurrentRow[]) => {
            const from = join(folder, "in.xlsx");
            writeFileSync(from, await exportBook(list));
            execFileSync(program, argumentsFor(from, folder), { stdio: "ignore" });
            const result = await importBook(readFileSync(join(folder, "out/in.xlsx")), list);
            expect(result).toMatchObject({ ...nothing, unchanged: { length: list.length } });
          }),
          { numRuns: 8 },
        );
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
}

test("the sample has every kind of column", () => {
  expect(new Set(columns.map(({ kind }) => kind)).size).toBe(8);
});
