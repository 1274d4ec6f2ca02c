/** Spreadsheets in and out: the one way by which every import and export of the product goes. */

export { defaultLimits, type Limits } from "./limits.ts";
export { readPasted, readTable } from "./read.ts";
export type { Refusal, RefusalDetails, RefusalReason } from "./refusals.ts";
export type { Encoding } from "./separated/decode.ts";
export { writeCsv } from "./separated/write-csv.ts";
export type { ReadResult, SheetTable, Table } from "./table.ts";
export type { CellValue, ColumnSpec, RowValues, SheetSpec, WorkbookSpec } from "./writing/book.ts";
export { writeWorkbook } from "./writing/write-workbook.ts";
