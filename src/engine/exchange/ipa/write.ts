/** Writes a workbook in the shape of IPA's, so that a customer or an adviser gets what they know. */

import type { ExchangeChoice } from "../column.ts";
import type { WrittenColumn } from "../export.ts";
import type { IpaAsset, IpaCheck, IpaThreat } from "./content.ts";
import { checkKeys, type IpaColumn, type IpaNames, ledgerKeys, threatKeys } from "./names.ts";

/** A sheet in the shape in which workbooks are written. */
export type WrittenSheet = {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
};

export type IpaBook = {
  readonly assets: readonly Omit<IpaAsset, "row">[];
  readonly threats: readonly Omit<IpaThreat, "row">[];
  readonly checks: readonly Omit<IpaCheck, "row">[];
};

/** Ledger, threats and checks. Computed columns are numbers, not formulas: our files never hold a formula. */
export function ipaSheets({ assets, threats, checks }: IpaBook, names: IpaNames): readonly WrittenSheet[] {
  const nameOf = (kind: "ledger" | "threats" | "checks") => names.sheets[kind][0] ?? kind;
  const mark = (on: boolean) => (on ? (names.marks.yes[0] ?? null) : null);
  const label = (choices: readonly ExchangeChoice[], value: string | number | null) =>
    value === null ? null : (choices.find((one) => one.value === String(value))?.names[0] ?? String(value));
  return [
    {
      name: nameOf("ledger"),
      title: nameOf("ledger"),
      columns: columnsOf(ledgerKeys, names.ledger, {
        medium: names.media,
        confidentiality: digits(names.ratings),
        integrity: digits(names.ratings),
        availability: digits(names.ratings),
        personal: marks(names),
        sensitive: marks(names),
        myNumber: marks(names),
      }),
      rows: assets.map(({ stated, medium, personal, sensitive, myNumber, ...asset }) => ({
        ...asset,
        medium: label(names.media, medium),
        personal: mark(personal),
        sensitive: mark(sensitive),
        myNumber: mark(myNumber),
        ...stated,
      })),
    },
    {
      name: nameOf("threats"),
      title: nameOf("threats"),
      columns: columnsOf(threatKeys, names.threats, { medium: names.media, frequency: names.frequencies }),
      rows: threats.map(({ medium, threat, frequency }) => ({
        medium: label(names.media, medium),
        threat,
        frequency: label(names.frequencies, frequency),
      })),
    },
    {
      name: nameOf("checks"),
      title: nameOf("checks"),
      columns: columnsOf(checkKeys, names.checks, { answer: names.answers }),
      rows: checks.map(({ answer, ...check }) => ({ ...check, answer: label(names.answers, answer) })),
    },
  ];
}

const numeric: readonly string[] = [
  "confidentiality",
  "integrity",
  "availability",
  "importance",
  "threat",
  "vulnerability",
  "likelihood",
  "risk",
];

function columnsOf<K extends string>(
  keys: readonly K[],
  columns: Readonly<Record<K, IpaColumn>>,
  lists: Partial<Record<K, readonly ExchangeChoice[]>>,
): WrittenColumn[] {
  const inLedger = keys.length === ledgerKeys.length;
  return keys.map((key) => {
    const { heading: header, group, width } = columns[key];
    const list = lists[key]?.map((choice) => choice.names[0] ?? choice.value);
    return {
      key,
      header,
      kind: key === "registered" ? "date" : inLedger && numeric.includes(key) ? "number" : "text",
      ...(group !== undefined && { group }),
      ...(width !== undefined && { width }),
      ...(list && { list }),
    };
  });
}

/** Ratings are written as bare digits, as the ledger's columns have room for nothing else. */
function digits(choices: readonly ExchangeChoice[]): ExchangeChoice[] {
  return choices.map(({ value }) => ({ value, names: [value] }));
}

function marks({ marks: { yes } }: IpaNames): ExchangeChoice[] {
  return yes.slice(0, 1).map((name) => ({ value: "yes", names: [name] }));
}
