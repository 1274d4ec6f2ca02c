/**
 * A workbook of ours that another program has opened and saved comes back without a change: hidden id column, title,
 * merged headings, long drop-down lists, days in the era, digits and formula-like words kept as text.
 * The files were saved by Gnumeric 1.12.55 and openpyxl 3.0.9 from what `book` writes.
 */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readTable, type WorkbookSpec, writeWorkbook } from "./index.ts";

const book: WorkbookSpec = {
  creator: "見本",
  createdAt: new Date("2026-11-23T01:02:03Z"),
  sheets: [
    {
      name: "社員名簿",
      title: "社員名簿",
      columns: [
        { key: "id", header: "ID", kind: "text", hidden: true, width: 38 },
        { key: "name", header: "氏名", kind: "text", group: "本人" },
        { key: "kana", header: "ふりがな", kind: "text", group: "本人" },
        { key: "dept", header: "部署", kind: "text", list: ["総務", "製造"] },
        {
          key: "choice",
          header: "選択",
          kind: "text",
          list: Array.from({ length: 60 }, (_, i) => `選択肢${i}, その他`),
        },
        { key: "n", header: "台数", kind: "number" },
        { key: "d", header: "入社日", kind: "date" },
        { key: "e", header: "入社日（和暦）", kind: "date", shownAs: "era" },
      ],
      rows: [
        {
          id: "0192f3",
          name: "山田 太郎",
          kana: " やまだ\n2行目 ",
          dept: "総務",
          choice: "選択肢1, その他",
          n: 12.5,
          d: "2026-04-01",
          e: "2026-04-01",
        },
        { id: "=1+1", name: "𠮷野家", kana: "0312", dept: "その他", n: "007", d: "不明", e: "1926-12-24" },
        { id: "@x", name: "-5", kana: "1/2", n: -0.1, d: "1989-01-08", e: "2019-05-01" },
      ],
    },
    {
      name: "端末/PC",
      columns: [{ key: "a", header: "管理番号", kind: "text" }],
      rows: [{ a: "000123" }, { a: "2026-04-01" }, { a: "TRUE" }],
    },
  ],
};

test.each(["gnumeric", "openpyxl"])("comes back unchanged from %s", async (program) => {
  const file = new URL(`../../../tests/fixtures/sheets/resaved-by-${program}.xlsx`, import.meta.url);
  const written = await readTable(await writeWorkbook(book));
  expect(written.ok).toBe(true);
  expect(await readTable(readFileSync(file))).toEqual(written);
});
