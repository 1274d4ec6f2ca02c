/** Reads the ledger of information assets, row by row. */

import type { Level } from "../../risk/index.ts";
import type { Lookup } from "../column.ts";
import { readCell } from "../read-cell.ts";
import { readChoice } from "../read-choice.ts";
import { asLevel, readDigit, readStated } from "./cells.ts";
import type { IpaAsset, IpaProblem, IpaRefusal } from "./content.ts";
import type { IpaNames, LedgerKey } from "./names.ts";
import { type CellOf, type IpaSheet, rowsUnder } from "./rows.ts";

const inputs = [
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
  "retention",
  "registered",
] as const satisfies readonly LedgerKey[];

/** The day of a text as people write it, or undefined. */
export type DayReader = Lookup["day"];

/** The assets, and why the other rows were left out. */
export function readLedger(
  sheet: IpaSheet,
  names: IpaNames,
  day: DayReader,
): { readonly assets: readonly IpaAsset[]; readonly refused: readonly IpaRefusal[] } {
  const assets: IpaAsset[] = [];
  const refused: IpaRefusal[] = [];
  for (const { row, cell } of rowsUnder(sheet, names.ledger, inputs)) {
    const problems: IpaRefusal[] = [];
    const refuse = (key: LedgerKey, problem: IpaProblem) =>
      problems.push({ sheet: "ledger", row, key, text: cell(key), problem });
    const asset = readAsset(row, cell, names, day, refuse);
    if (problems.length > 0) refused.push(...problems);
    else assets.push(asset);
  }
  return { assets, refused };
}

function readAsset(
  row: number,
  cell: CellOf<LedgerKey>,
  names: IpaNames,
  day: DayReader,
  refuse: (key: LedgerKey, problem: IpaProblem) => void,
): IpaAsset {
  if (cell("name") === "") refuse("name", "no-name");
  for (const key of ["business", "name", "note", "users", "riskOwner", "department", "retention"] as const)
    if (/^#(N\/A|REF!|VALUE!|NAME\?)$/.test(cell(key))) refuse(key, "error-cell");
  const medium = cell("medium") === "" ? null : (readChoice(names.media, cell("medium")) ?? null);
  if (cell("medium") !== "" && medium === null) refuse("medium", "not-a-choice");
  const rating = (key: LedgerKey): Level | null => {
    if (cell(key) === "") return null;
    const level = asLevel(readDigit(names.ratings, cell(key)));
    if (level === undefined) refuse(key, "not-a-rating");
    return level ?? null;
  };
  const marked = (key: LedgerKey): boolean => {
    const reading = readCell(
      { key, heading: "", also: [], kind: "yes-no-unknown" },
      cell(key),
      marksOf(names),
    );
    if ("problem" in reading) refuse(key, reading.problem);
    return "value" in reading && reading.value === "yes";
  };
  const registered = cell("registered") === "" ? null : (day(cell("registered")) ?? null);
  if (cell("registered") !== "" && registered === null) refuse("registered", "not-a-day");
  return {
    row,
    business: cell("business"),
    name: cell("name"),
    note: cell("note"),
    users: cell("users"),
    riskOwner: cell("riskOwner"),
    department: cell("department"),
    medium,
    personal: marked("personal"),
    sensitive: marked("sensitive"),
    myNumber: marked("myNumber"),
    confidentiality: rating("confidentiality"),
    integrity: rating("integrity"),
    availability: rating("availability"),
    retention: cell("retention"),
    registered,
    stated: {
      importance: readStated(cell("importance")),
      threat: readStated(cell("threat")),
      vulnerability: readStated(cell("vulnerability")),
      likelihood: readStated(cell("likelihood")),
      risk: readStated(cell("risk")),
    },
  };
}

function marksOf({ marks }: IpaNames): Lookup {
  const none = () => "none" as const;
  return {
    answers: marks,
    day: () => undefined,
    person: none,
    link: none,
    personName: (id) => id,
    linkName: (_column, id) => id,
  };
}
