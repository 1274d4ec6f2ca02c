/** What the reader of IPA's risk workbook must be told: the names of its sheets, columns and choices. */

import type { AnswerWords, ExchangeChoice } from "../column.ts";

/** The sheets of the workbook. */
export type IpaSheetKind = "how-to" | "ledger" | "example" | "threats" | "checks" | "result";

/** The columns of the ledger; the last four and the importance are computed by the workbook. */
export const ledgerKeys = [
  "business",
  "name",
  "note",
  "users",
  "riskOwner",
  "department",
  "medium",
  "personal",
  "sensitive",
  "myNumber",
  "confidentiality",
  "integrity",
  "availability",
  "importance",
  "retention",
  "registered",
  "threat",
  "vulnerability",
  "likelihood",
  "risk",
] as const;
export type LedgerKey = (typeof ledgerKeys)[number];

export const threatKeys = ["medium", "threat", "frequency"] as const;
export type ThreatKey = (typeof threatKeys)[number];

export const checkKeys = ["number", "section", "question", "answer"] as const;
export type CheckKey = (typeof checkKeys)[number];

/** A column: the heading to be written, the others to be recognised, and the heading above a group of columns. */
export type IpaColumn = {
  readonly heading: string;
  readonly also: readonly string[];
  readonly group?: string;
  readonly width?: number;
};

export type IpaNames = {
  /** By kind, the name to be written first. */
  readonly sheets: Readonly<Record<IpaSheetKind, readonly string[]>>;
  readonly ledger: Readonly<Record<LedgerKey, IpaColumn>>;
  readonly threats: Readonly<Record<ThreatKey, IpaColumn>>;
  readonly checks: Readonly<Record<CheckKey, IpaColumn>>;
  readonly media: readonly ExchangeChoice[];
  /** Ratings "1" to "3" and answers "1" to "4" with the words that may stand behind the digit. */
  readonly ratings: readonly ExchangeChoice[];
  readonly frequencies: readonly ExchangeChoice[];
  readonly answers: readonly ExchangeChoice[];
  /** How a kind of personal data is marked as present or absent. */
  readonly marks: AnswerWords;
};
