/** Spreadsheets in and out: the one way by which every import and export of the product goes. */

export { normaliseCell } from "./cell.ts";
export { writeCsv } from "./csv.ts";
export type { Encoding } from "./decode.ts";
export { type ColumnGuess, type ColumnMatch, type FieldNames, guessColumns } from "./guess-columns.ts";
export {
  defaultLimits,
  type Limits,
  type Refusal,
  type RefusalDetails,
  type RefusalReason,
} from "./limits.ts";
export { type ReadResult, readPasted, readTable, type SheetTable, type Table } from "./read.ts";
export {
  type CellValue,
  type ColumnSpec,
  type RowValues,
  type SheetSpec,
  type WorkbookSpec,
  writeWorkbook,
} from "./write-workbook.ts";
