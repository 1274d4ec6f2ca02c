/** What a workbook to be written consists of. */

/** What stands in a cell; null, undefined and "" leave it empty. */
export type CellValue = string | number | null | undefined;

export type ColumnSpec = {
  /** The name under which each row holds this column's value. */
  readonly key: string;
  readonly header: string;
  /** In characters of half width; 16 unless given. */
  readonly width?: number | undefined;
  /** Values of "date" are "YYYY-MM-DD". A value that is no number or day is written as the text it is. */
  readonly kind: "text" | "number" | "date";
  /** How days look: 2026-04-01 unless given, with the signs for year, month and day, or in the Japanese era. The stored day is the same. */
  readonly shownAs?: "iso" | "kanji" | "era" | undefined;
  /** Choices offered in each cell of the column; other input is refused by the spreadsheet. */
  readonly list?: readonly string[] | undefined;
  /** Shown beside a cell of the column while it is selected; cut to the 255 characters that Excel shows. */
  readonly hint?: string | undefined;
  readonly hidden?: boolean | undefined;
  /** Neighbouring columns of one group stand under a common heading. */
  readonly group?: string | undefined;
};

export type SheetSpec = {
  /** Cut to 31 characters and freed of characters that sheet names must not have. */
  readonly name: string;
  readonly columns: readonly ColumnSpec[];
  /** Rows may come one after another, from a database cursor for instance. */
  readonly rows: Iterable<RowValues> | AsyncIterable<RowValues>;
  /** The heading stays visible; true unless given. */
  readonly freezeHeader?: boolean | undefined;
  /** A line above the table. */
  readonly title?: string | undefined;
  /** By the columns' widths unless given. */
  readonly orientation?: "portrait" | "landscape" | undefined;
};

export type RowValues = Readonly<Record<string, CellValue>>;

export type WorkbookSpec = {
  readonly sheets: readonly SheetSpec[];
  /** For the document's properties. */
  readonly creator: string;
  readonly createdAt: Date;
  /** Facts that travel with the file on a sheet out of sight: which register, which revision. Not for secrets. */
  readonly about?: Readonly<Record<string, string>> | undefined;
};
