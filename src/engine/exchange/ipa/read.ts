/** Reads IPA's risk workbook (appendix 7 of its guideline for small companies), tolerant of what people do to it. */

import { comparable } from "../cell.ts";
import type { IpaContent, IpaRefusal } from "./content.ts";
import { type DayReader, readLedger } from "./ledger.ts";
import type { IpaNames, IpaSheetKind } from "./names.ts";
import { differencesOf } from "./recompute.ts";
import { columnsFound, type IpaSheet } from "./rows.ts";
import { frequenciesOf, readChecks, readThreats } from "./threats.ts";

/**
 * What the workbook says. Missing sheets, extra rows and columns, titles and headings in two rows are no obstacle;
 * each row that cannot be taken is refused with its reasons. Computed cells are never taken as truth: they are
 * recomputed, and what differs is listed.
 * @param sheets as read, in order
 */
export function readIpaWorkbook(sheets: readonly IpaSheet[], names: IpaNames, day: DayReader): IpaContent {
  const found = recognise(sheets, names);
  const { ledger, threats: threatSheet, checks: checkSheet } = found;
  const { assets, refused: ledgerRefused } = ledger ? readLedger(ledger, names, day) : nothing;
  const { threats, refused: threatRefused } = threatSheet ? readThreats(threatSheet, names) : nothing;
  const { checks, refused: checkRefused } = checkSheet ? readChecks(checkSheet, names) : nothing;
  const frequencies = frequenciesOf(threats);
  const known = Object.entries(found).map(([kind, sheet]) => [kind, sheet.name] as const);
  const recognised = new Set(Object.values(found));
  return {
    sheets: Object.fromEntries(known),
    unknown: sheets.filter((sheet) => !recognised.has(sheet)).map(({ name }) => name),
    assets,
    threats,
    frequencies,
    checks,
    refused: [...ledgerRefused, ...threatRefused, ...checkRefused],
    differences: assets.flatMap((asset) => differencesOf(asset, frequencies)),
  };
}

const none: readonly never[] = [];
const nothing = { assets: none, threats: none, checks: none, refused: none as readonly IpaRefusal[] };

/** Sheets by their folded names; of those that are still missing, by their headings. */
function recognise(sheets: readonly IpaSheet[], names: IpaNames): Partial<Record<IpaSheetKind, IpaSheet>> {
  const found: Partial<Record<IpaSheetKind, IpaSheet>> = {};
  const kinds = Object.keys(names.sheets) as IpaSheetKind[];
  const taken = new Set<IpaSheet>();
  const take = (kind: IpaSheetKind, sheet: IpaSheet | undefined) => {
    if (!sheet || found[kind]) return;
    found[kind] = sheet;
    taken.add(sheet);
  };
  for (const exact of [true, false]) {
    for (const kind of kinds) {
      const wanted = names.sheets[kind].map(comparable);
      take(
        kind,
        sheets.find(({ name }) => {
          const own = comparable(name);
          return wanted.some((one) => (exact ? own === one : own.includes(one)));
        }),
      );
    }
  }
  const byHeadings = { ledger: names.ledger, threats: names.threats, checks: names.checks };
  for (const [kind, columns] of Object.entries(byHeadings)) {
    const least = Math.min(5, Object.keys(columns).length - 1);
    const likely = sheets.filter((sheet) => !taken.has(sheet) && columnsFound(sheet, columns) >= least);
    take(kind as IpaSheetKind, likely[0]);
  }
  return found;
}
