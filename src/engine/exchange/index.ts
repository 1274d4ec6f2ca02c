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
export {
  type AddedRow,
  type CellChange,
  type ChangedRow,
  type CompareInput,
  type Comparison,
  type Conflict,
  changesToMake,
  compare,
  compareInSteps,
  type MissingRow,
  type Refused,
} from "./compare.ts";
export { baseOf, exportColumns, exportRow, type WrittenColumn } from "./export.ts";
export {
  type FileRow,
  fileRows,
  ID_HEADING,
  type OpenedSheet,
  openSheet,
  type SheetRows,
} from "./file-rows.ts";
export { type ColumnGuess, type ColumnMatch, type FieldNames, guessColumns } from "./guess-columns.ts";
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
export { type DayReader, importanceOfAsset } from "./ipa/ledger.ts";
export type { CheckKey, IpaColumn, IpaNames, IpaSheetKind, LedgerKey, ThreatKey } from "./ipa/names.ts";
export { readIpaWorkbook } from "./ipa/read.ts";
export type { IpaSheet } from "./ipa/rows.ts";
export { type IpaBook, ipaSheets, type WrittenSheet } from "./ipa/write.ts";
export {
  type FoundHeadings,
  findHeadings,
  guessMapping,
  LEAST_LIKENESS,
  type Mapped,
  type Mapping,
  type RememberedMapping,
  rememberMapping,
  signatureOf,
} from "./mapping.ts";
export type { CurrentRow, RowProblem } from "./match-rows.ts";
export { type CellProblem, type CellReading, readCell } from "./read-cell.ts";
export { readNumber } from "./read-number.ts";
export { writeCell, writeCells } from "./write-cell.ts";
