/** Registers in and out of spreadsheets: mapping of columns, reading of cells, comparison three ways. Pure. */

export {
  type BaseRow,
  baseHeading,
  keysOfBaseHeading,
  markOf,
  marksOf,
  readBase,
  writeBase,
} from "./base.ts";
export { comparable, foldName, normaliseCell } from "./cell.ts";
export {
  type AnswerWords,
  type ExchangeChoice,
  type ExchangeColumn,
  type ExchangeKind,
  type ExchangeValue,
  type ExchangeValues,
  type Found,
  type Lookup,
  sameValue,
} from "./column.ts";
export { type CompareInput, compare, compareInSteps } from "./compare.ts";
export {
  type AddedRow,
  type CellChange,
  type ChangedRow,
  type Comparison,
  type Conflict,
  changesToMake,
  type MissingRow,
  type Refused,
} from "./comparison.ts";
export { baseOf, type DayStyle, exportColumns, exportRow, type WrittenColumn } from "./export.ts";
export { type FileRow, fileRows, ID_HEADING, type SheetRows } from "./file-rows.ts";
export { type FoundHeadings, findHeadings } from "./find-headings.ts";
export { type ColumnGuess, type ColumnMatch, type FieldNames, guessColumns } from "./guess-columns.ts";
export { signatureOf } from "./headings.ts";
export type {
  IpaAsset,
  IpaCheck,
  IpaContent,
  IpaDifference,
  IpaProblem,
  IpaRefusal,
  IpaThreat,
  Stated,
} from "./ipa/content.ts";
export type { DayReader } from "./ipa/ledger.ts";
export type { CheckKey, IpaColumn, IpaNames, IpaSheetKind, LedgerKey, ThreatKey } from "./ipa/names.ts";
export { readIpaWorkbook } from "./ipa/read.ts";
export { importanceOfAsset } from "./ipa/recompute.ts";
export type { IpaSheet } from "./ipa/rows.ts";
export { type IpaBook, ipaSheets, type WrittenSheet } from "./ipa/write.ts";
export {
  guessMapping,
  LEAST_LIKENESS,
  type Mapped,
  type Mapping,
  type RememberedMapping,
  rememberMapping,
} from "./mapping.ts";
export type { RowProblem } from "./match-rows.ts";
export { type OpenedSheet, openSheet } from "./open-sheet.ts";
export { type CellProblem, type CellReading, readCell } from "./read-cell.ts";
export { readNumber } from "./read-number.ts";
export type { CurrentRow } from "./row-name.ts";
export { writeCell, writeCells } from "./write-cell.ts";
