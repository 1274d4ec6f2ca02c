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
import { type CurrentRow, readIpaWorkbook } from "#src/engine/exchange/index.ts";
import { ipaWorkbook } from "#src/handbook/registers/ipa-workbook.ts";
import { readTable, writeCsv } from "#src/platform/sheet/index.ts";
import { parseDay } from "#src/text/parse-day.ts";
import { rawBook } from "./helpers/excel-file.ts";
import { about, exportBook, hardRows, importBook, importTable, tableOf } from "./helpers/exchange-file.ts";
import { ipaBook, ipaExample } from "./helpers/ipa-file.ts";

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

test.each(["ourselves", "libreoffice"])(
  "IPA's risk workbook comes back as it was from %s",
  async (program) => {
    const file = new URL(`fixtures/sheets/ipa-resaved-by-${program}.xlsx`, import.meta.url);
    const { sheets } = await tableOf(program === "ourselves" ? await ipaExample() : readFileSync(file));
    const { assets, threats, checks, refused, differences, ...content } = readIpaWorkbook(
      sheets,
      ipaWorkbook,
      parseDay,
    );
    const bare = (list: readonly { readonly row: number }[]) => list.map(({ row: _row, ...rest }) => rest);
    expect([bare(assets), bare(threats), bare(checks)]).toEqual([
      ipaBook.assets,
      ipaBook.threats,
      ipaBook.checks,
    ]);
    expect({ refused, differences, unknown: content.unknown }).toEqual({
      refused: [],
      differences: [],
      unknown: [],
    });
    expect(content.sheets).toEqual({
      ledger: "情報資産管理台帳",
      threats: "脅威の状況",
      checks: "対策状況チェック",
    });
  },
);

test("an export filtered in Excel comes back whole: hidden rows are rows", async () => {
  const cells = (row: number, ...texts: string[]) =>
    texts.map((text, at) => `<c r="${"ABC"[at]}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join("");
  const bytes = await rawBook({
    dimension: "A1:C3",
    rows: `<row r="1" spans="1:3">${cells(1, "_id", "管理番号", "備考")}</row><row r="2" spans="1:3" hidden="1">${cells(2, "a", "PC-1", "直した")}</row><row r="3" spans="1:3">${cells(3, "b", "PC-2", "")}</row>`,
    afterRows:
      '<autoFilter ref="A1:C3"><filterColumn colId="1"><filters><filter val="PC-2"/></filters></filterColumn></autoFilter>',
  });
  const current = ["a", "b"].map((id, at) => ({ id, revision: 1, values: { name: `PC-${at + 1}` } }));
  const result = await importBook(bytes, current);
  expect(result.missing).toEqual([]);
  expect(result.conflicts).toMatchObject([{ id: "a", key: "note", file: "直した", current: null }]);
});

test("whatever has become of an exported file's bytes, the answer is a comparison or a reason", async () => {
  const file = await exportBook(hardRows);
  const change = fc.record({ at: fc.nat(), length: fc.nat(30), put: fc.uint8Array({ maxLength: 12 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      let bytes = Buffer.from(file);
      for (const { at, length, put } of changes) {
        const start = at % (bytes.length + 1);
        bytes = Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + length)]);
      }
      const table = await readTable(bytes, { limits: { unpackedBytes: 1_000_000, rows: 200, cells: 4_000 } });
      if (!table.ok) expect(typeof table.reason).toBe("string");
      else expect(importTable(table, hardRows).changed.length).toBeLessThanOrEqual(hardRows.length);
    }),
    { numRuns: 150 },
  );
});

test("the sample has every kind of column", () => {
  expect(new Set(columns.map(({ kind }) => kind)).size).toBe(8);
});
