/** How a file that is too much, or is no table, is refused. */

/** Why a file was not read. The words for each are the caller's. */
export type RefusalReason =
  | "too-large"
  | "too-many-rows"
  | "too-many-columns"
  | "not-a-spreadsheet"
  | "encrypted"
  | "old-xls"
  | "damaged"
  | "expands-too-much"
  | "empty";

/** Facts for the message: `limit` and `found` (`unit`: "cells"), `format`, `part`, `line`, `sheet`, `cause`. */
export type RefusalDetails = Readonly<Record<string, string | number>>;

export type Refusal = {
  readonly ok: false;
  readonly reason: RefusalReason;
  readonly details: RefusalDetails;
};

/** Leaves the nested readers of this folder at once; `readTable` turns it into a value. */
export class SheetRefusal extends Error {
  readonly reason: RefusalReason;
  readonly details: RefusalDetails;

  constructor(reason: RefusalReason, details: RefusalDetails = {}) {
    super(reason);
    this.name = "SheetRefusal";
    this.reason = reason;
    this.details = details;
  }
}
