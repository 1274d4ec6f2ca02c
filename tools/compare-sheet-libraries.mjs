/**
 * Runs spreadsheet libraries from the registry and our own code on the cases of a register's round trip, and prints
 * a table for docs/decisions/012. Install the candidates in a folder of their own, never in this one:
 *   mkdir /tmp/sheets && cd /tmp/sheets && npm init -y && npm i exceljs @e965/xlsx …
 *   node tools/compare-sheet-libraries.mjs /tmp/sheets
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { columns, lookup } from "../src/engine/exchange/devices.sample.ts";
import { exportColumns } from "../src/engine/exchange/index.ts";
import { readTable, writeWorkbook } from "../src/platform/sheet/index.ts";
import { openZip } from "../src/platform/sheet/zip/entries.ts";
import { inflate } from "../src/platform/sheet/zip/inflate.ts";
import { exportBook, hardRows, importBook } from "../tests/helpers/exchange-file.ts";
import { foreign } from "./sheet-library-cases.mjs";

const [folder = ".", only, task] = process.argv.slice(2);
const require = createRequire(join(folder, "package.json"));
const load = async (name) => {
  const module = await import(pathToFileURL(require.resolve(name)).href);
  return module.default ?? module;
};
const days = (value) =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : value == null
      ? ""
      : String(value?.richText ? value.richText.map((part) => part.text).join("") : (value?.result ?? value));

/** Each: `resave` opens and saves a workbook, `read` gives the first sheet's texts, `write` makes rows of texts. */
const excelLike = (Workbook) => ({
  async resave(bytes) {
    const book = new Workbook();
    await book.xlsx.load(bytes);
    return new Uint8Array(await book.xlsx.writeBuffer());
  },
  async read(bytes) {
    const book = new Workbook();
    await book.xlsx.load(bytes);
    const rows = [];
    book.worksheets[0].eachRow((row) => rows.push(row.values.slice(1).map(days)));
    return rows;
  },
  async write(rows) {
    const book = new Workbook();
    const sheet = book.addWorksheet("a");
    for (const row of rows) sheet.addRow(row);
    return book.xlsx.writeBuffer();
  },
});
const sheetJs = (XLSX) => ({
  async resave(bytes) {
    const book = XLSX.read(bytes, { cellStyles: true, cellNF: true, type: "array" });
    return XLSX.write(book, { type: "buffer", bookType: "xlsx", cellStyles: true });
  },
  async read(bytes) {
    const book = XLSX.read(bytes, { type: "array", cellDates: true, UTC: true });
    const sheet = book.Sheets[book.SheetNames[0]];
    return XLSX.utils
      .sheet_to_json(sheet, { header: 1, raw: true, UTC: true })
      .map((row) => [...row].map(days));
  },
  async write(rows) {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([...rows]), "a");
    return XLSX.write(book, { type: "buffer", bookType: "xlsx", compression: true });
  },
});
const candidates = {
  ours: async () => ({
    async read(bytes) {
      const table = await readTable(bytes);
      if (!table.ok) throw new Error(table.reason);
      return table.sheets[0].rows;
    },
    write(rows) {
      const keys = Array.from({ length: 12 }, (_, at) => ({
        key: String(at),
        header: String(at),
        kind: "text",
      }));
      return writeWorkbook({
        creator: "x",
        createdAt: new Date(0),
        sheets: [{ name: "a", columns: keys, rows: keyed(rows) }],
      });
    },
  }),
  exceljs: async () => excelLike((await load("exceljs")).Workbook),
  "@cj-tech-master/excelts": async () =>
    excelLike((await import(pathToFileURL(require.resolve("@cj-tech-master/excelts")).href)).Workbook),
  "@e965/xlsx": async () => sheetJs(await load("@e965/xlsx")),
  "xlsx-js-style": async () => sheetJs(await load("xlsx-js-style")),
  "xlsx-populate": async () => {
    const Populate = await load("xlsx-populate");
    return {
      resave: async (bytes) => (await Populate.fromDataAsync(bytes)).outputAsync(),
      read: async (bytes) =>
        (await Populate.fromDataAsync(bytes))
          .sheet(0)
          .usedRange()
          .value()
          .map((row) => row.map(days)),
      async write(rows) {
        const book = await Populate.fromBlankAsync();
        book
          .sheet(0)
          .cell("A1")
          .value([...rows]);
        return book.outputAsync();
      },
    };
  },
  hucre: async () => {
    const root = join(folder, "node_modules/hucre");
    const entry = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).exports["./xlsx"];
    const { openXlsx, saveXlsx, readXlsx, writeXlsx } = await import(
      pathToFileURL(join(root, entry.import?.default ?? entry.import ?? entry.default)).href
    );
    return {
      resave: async (bytes) => saveXlsx(await openXlsx(bytes)),
      read: async (bytes) => (await readXlsx(bytes)).sheets[0].rows.map((row) => row.map(days)),
      write: (rows) => writeXlsx({ sheets: [{ name: "a", rows: [...rows] }] }),
    };
  },
  "read-/write-excel-file": async () => {
    const read = await import(pathToFileURL(require.resolve("read-excel-file/node")).href);
    const write = await load("write-excel-file/node");
    return {
      read: async (bytes) =>
        (await (read.readSheet ?? read.default)(Buffer.from(bytes))).map((row) => row.map(days)),
      write: async (rows) => {
        const made = write([...rows].map((row) => row.map((value) => ({ value, type: String }))));
        return made.toBuffer ? made.toBuffer() : made;
      },
    };
  },
};

async function part(bytes, name) {
  const zip = openZip(bytes, 50_000_000);
  const chunks = [];
  for await (const chunk of inflate(zip, zip.entries.get(name))) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** What of an export survives being opened and saved. */
async function resaved(bytes) {
  const sheet = await part(bytes, "xl/worksheets/sheet1.xml");
  const back = await importBook(bytes, hardRows).catch((error) => ({ error }));
  const lost = Object.entries({
    "hidden id": !/<(\w+:)?col [^>]*hidden="(1|true)"/.test(sheet),
    "drop-downs": !/type="list"/.test(sheet),
    "long list": !/_lists(&apos;|&#39;|')?!/.test(sheet),
    merges: !/<(\w+:)?mergeCell /.test(sheet),
    pane: !/<(\w+:)?pane /.test(sheet),
    filter: !/<(\w+:)?autoFilter /.test(sheet),
    hint: !/prompt="/.test(sheet),
    facts: !back.error && (await readTable(bytes)).about?.register !== "devices",
  }).flatMap(([what, gone]) => (gone ? [what] : []));
  const values = back.error
    ? `no import (${back.error.message})`
    : `${back.changed.length + back.refused.length + back.added.length + back.missing.length} rows altered`;
  return `${values}${lost.length > 0 ? `; loses ${lost.join(", ")}` : ""}`;
}

async function wrong(read) {
  const failed = [];
  for (const [name, [bytes, expected]] of Object.entries(foreign)) {
    const rows = await read(bytes).catch((error) => error.message);
    if (JSON.stringify(rows?.map?.((row) => [...row])) === JSON.stringify(expected)) continue;
    failed.push(name);
  }
  return failed.length === 0 ? "none" : failed.join(", ");
}

function* keyed(rows) {
  for (const row of rows) yield Object.fromEntries(row.map((value, at) => [String(at), value]));
}

function* manyRows() {
  const width = exportColumns(columns, lookup).length + 1;
  for (let i = 0; i < 50_000; i += 1) yield Array.from({ length: width }, (_, at) => `値${at}-${i}`);
}

const measured = () => Math.round((process.resourceUsage().maxRSS * 1024) / 1e6);

if (task) {
  const { read, write } = await candidates[only]();
  const file = join(folder, "many.xlsx");
  const start = performance.now();
  if (task === "write") await write(manyRows());
  else await read(readFileSync(file));
  console.log(`${((performance.now() - start) / 1000).toFixed(1)} s, ${measured()} MB`);
} else {
  writeFileSync(join(folder, "many.xlsx"), await (await candidates.ours()).write(manyRows()));
  const self = fileURLToPath(import.meta.url);
  const exported = await exportBook(hardRows);
  for (const name of Object.keys(candidates)) {
    const { resave, read } = await candidates[name]();
    const again = resave ? await resave(exported).then(resaved, (error) => `fails: ${error.message}`) : "–";
    const run = (what) => {
      const { stdout, status } = spawnSync(process.execPath, [self, folder, name, what], {
        encoding: "utf8",
        timeout: 120_000,
      });
      return status === 0 ? stdout.trim() : "fails";
    };
    console.log(
      `| ${name} | ${await resaved(exported).then((text) => (name === "ours" ? text : again))} | ${await wrong(read)} | ${run("read")} | ${run("write")} |`,
    );
  }
}
