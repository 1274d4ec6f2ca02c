/** Writes what stands above the rows: frozen pane, columns, title, group headings and headings. */

import { columnName } from "../references.ts";
import type { ColumnSpec, SheetSpec } from "./book.ts";
import { textCell } from "./cells.ts";
import { style } from "./styles.ts";

/** In characters of half width. */
export const DEFAULT_WIDTH = 16;

/** The window: which sheet is in front, and the rows that stay in sight. */
export function view(sheet: SheetSpec, headerRow: number, selected: boolean): string {
  const below = `A${headerRow + 1}`;
  const pane =
    sheet.freezeHeader === false
      ? ""
      : `<pane ySplit="${headerRow}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>\
<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`;
  return `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ""} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

/** Width, visibility and style of a column. */
export function columnXml(column: ColumnSpec, at: number): string {
  const width = column.width ?? DEFAULT_WIDTH;
  const hidden = column.hidden ? ' hidden="1"' : "";
  // For rows that people add below: what they type as text stays text. Days and numbers need no such help, and
  // Gnumeric drops a cell's date format where its column has the same one.
  const added = column.kind === "text" ? ` style="${style.text}"` : "";
  return `<col min="${at + 1}" max="${at + 1}" width="${width}"${added}${hidden} customWidth="1"/>`;
}

/** A title in a hidden column would be hidden with it. */
export function firstShown(columns: readonly ColumnSpec[]): number {
  return Math.max(
    0,
    columns.findIndex((column) => !column.hidden),
  );
}

/** A cell of the row of group headings. */
export function groupCell(
  column: ColumnSpec,
  at: number,
  columns: readonly ColumnSpec[],
  row: number,
): string {
  if (!column.group) return textCell(at, row, column.header, style.header);
  return textCell(at, row, columns[at - 1]?.group === column.group ? "" : column.group, style.header);
}

/** A cell of the row of headings. */
export function headerCell(column: ColumnSpec, at: number, row: number, grouped: boolean): string {
  // Without a group the heading stands in the row above and the two cells are merged.
  return textCell(at, row, grouped && !column.group ? "" : column.header, style.header);
}

/** Groups merge across, headings without a group merge down. */
export function mergesXml(columns: readonly ColumnSpec[], row: number): string {
  const merges: string[] = [];
  let start = 0;
  columns.forEach((column, at) => {
    const name = columnName(at);
    if (!column.group) merges.push(`${name}${row}:${name}${row + 1}`);
    if (column.group !== columns[at - 1]?.group) start = at;
    const ends = column.group !== columns[at + 1]?.group;
    if (column.group && ends && at > start) merges.push(`${columnName(start)}${row}:${name}${row}`);
  });
  if (merges.length === 0) return "";
  const cells = merges.map((ref) => `<mergeCell ref="${ref}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join("")}</mergeCells>`;
}
