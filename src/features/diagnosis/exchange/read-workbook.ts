/** Reads a workbook that came back: which rows are ours, what they say, and which cannot be read and why. */
import { type Answer, answers, questionNumbers } from "#src/engine/diagnosis/index.ts";
import type { SheetTable, Table } from "#src/platform/sheet/index.ts";
import type { Entry } from "../rules/changes.ts";
import { NOTE_LENGTH } from "../schema.ts";
import { text } from "../text/common.ts";
import { exchangeText } from "../text/exchange.ts";
import { ID_HEADER, rowId, SEEN_HEADER } from "./columns.ts";

/** A row that was left out; `row` is the number that Excel shows. */
export interface RefusedRow {
  readonly row: number;
  readonly reason: "id" | "twice" | "answer" | "note";
  readonly value: string;
}

export type ReadBack =
  | { readonly ok: true; readonly entries: readonly Entry[]; readonly refused: readonly RefusedRow[] }
  /** `other`: a file of another diagnosis. */
  | { readonly ok: false; readonly reason: "not-ours" | "other" };

/** The answers in a workbook of this diagnosis, whatever the language it was made in and the order of its rows. */
export function readBack(table: Table, diagnosisId: string): ReadBack {
  for (const sheet of table.sheets) {
    const head = findHead(sheet);
    if (head) return readRows(sheet, head, diagnosisId);
  }
  return { ok: false, reason: "not-ours" };
}

interface Head {
  /** Index of the heading among the rows. */
  readonly row: number;
  readonly id: number;
  readonly seen: number;
  readonly answer: number;
  readonly note: number;
}

function findHead(sheet: SheetTable): Head | undefined {
  for (const [row, cells] of sheet.rows.slice(0, 20).entries()) {
    const column = (...names: string[]) => cells.findIndex((cell) => names.includes(cell.trim()));
    const head = {
      row,
      id: column(ID_HEADER),
      seen: column(SEEN_HEADER),
      answer: column(exchangeText.ja.answer, exchangeText.en.answer),
      note: column(exchangeText.ja.note, exchangeText.en.note),
    };
    if (head.id >= 0 && head.seen >= 0 && head.answer >= 0 && head.note >= 0) return head;
  }
  return undefined;
}

function readRows(sheet: SheetTable, head: Head, diagnosisId: string): ReadBack {
  const items = new Map(questionNumbers.map((number) => [rowId(diagnosisId, number), number]));
  const entries: Entry[] = [];
  const refused: RefusedRow[] = [];
  const rows = sheet.rows.slice(head.row + 1);
  const foreign = rows.filter(
    (cells) => /^[0-9a-f-]{36}\/\d+$/.test(cells[head.id] ?? "") && !items.has(cells[head.id] ?? ""),
  );
  if (foreign.length > 0 && foreign.length === rows.length) return { ok: false, reason: "other" };
  rows.forEach((cells, index) => {
    const row = sheet.rowNumbers[head.row + 1 + index] ?? 0;
    const refuse = (reason: RefusedRow["reason"], value = "") => refused.push({ row, reason, value });
    const item = items.get((cells[head.id] ?? "").trim());
    const typed = (cells[head.answer] ?? "").trim();
    const note = (cells[head.note] ?? "").replace(/\r\n?/g, "\n").trim();
    const answer = readAnswer(typed);
    if (item === undefined) refuse("id");
    else if (entries.some((entry) => entry.item === item)) refuse("twice");
    else if (answer === undefined) refuse("answer", typed.slice(0, 60));
    else if (note.length > NOTE_LENGTH) refuse("note");
    else entries.push({ item, answer, note, seen: (cells[head.seen] ?? "").trim() });
  });
  return { ok: true, entries, refused };
}

/** An answer in either language or by its key; null for an empty cell, undefined for anything else. */
function readAnswer(typed: string): Answer | null | undefined {
  const folded = fold(typed);
  if (folded === "") return null;
  return answers.find((answer) => [answer, fold(text.ja[answer]), fold(text.en[answer])].includes(folded));
}

function fold(typed: string): string {
  return typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u2019']/g, "");
}
