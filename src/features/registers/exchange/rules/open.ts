/** Chooses the sheet, the heading and the columns of a file. Pure. */
import {
  type ExchangeColumn,
  guessMapping,
  type Mapping,
  openSheet,
  type RememberedMapping,
  signatureOf,
} from "#src/engine/exchange/index.ts";
import type { Lang } from "#src/text/words.ts";
import type { Register, Values } from "../../kit/definition.ts";
import { columnsOf } from "../columns.ts";
import type { Reading, Rows } from "../reading.ts";

/** What was said about such headings before, with the values for empty fields. */
export type Known = RememberedMapping & { readonly defaults: Values };

interface Guess {
  readonly reading: Reading;
  /** How many columns were recognised, weighted by likeness: the best sheet of a book has most. */
  readonly score: number;
}

/** How one sheet is to be read; in the language whose headings it has. */
export function readSheet(
  register: Register,
  sheet: Rows,
  place: number,
  known: readonly Known[],
  lang: Lang,
): Guess {
  const langs: readonly Lang[] = lang === "ja" ? ["ja", "en"] : ["en", "ja"];
  const guesses = langs.map((one) => {
    const opened = openSheet(sheet, columnsOf(register, one), known);
    return guessFrom(opened.mapping, { ...opened, sheet: place, lang: one, defaults: {} });
  });
  const [first, second] = guesses;
  if (!first) throw new Error("a sheet was read in no language");
  const best = second && second.score > first.score ? second : first;
  const headings = sheet.rows[best.reading.headingRow] ?? [];
  return { ...best, reading: { ...best.reading, defaults: defaultsFor(headings, known) } };
}

/** How a sheet is to be read when somebody says which row is the heading (-1 for none). */
export function readUnder(
  register: Register,
  sheet: Rows,
  place: number,
  headingRow: number,
  known: readonly Known[],
  lang: Lang,
): Reading {
  const headings = sheet.rows[headingRow];
  const width = sheet.rows[0]?.length ?? 0;
  const at = { sheet: place, headingRow: headings ? headingRow : -1, ours: false, lang, defaults: {} };
  if (!headings)
    return {
      ...guessFrom(
        Array.from({ length: width }, () => null),
        at,
      ).reading,
    };
  const remembered = known.find(({ signature }) => signature === signatureOf(headings));
  const mapping = guessMapping(headings, columnsOf(register, lang), remembered);
  const { reading } = guessFrom(mapping, at);
  return { ...reading, defaults: defaultsFor(headings, known) };
}

function guessFrom(
  mapping: Mapping,
  {
    sheet,
    headingRow,
    ours,
    lang,
    defaults,
  }: Pick<Reading, "sheet" | "headingRow" | "ours" | "lang" | "defaults">,
): Guess {
  const sure = mapping.map((one) => one?.confidence ?? 0);
  return {
    reading: {
      sheet,
      headingRow,
      ours,
      lang,
      mapping: mapping.map((one) => one?.key ?? null),
      sure,
      remembered: mapping.some((one) => one?.remembered),
      defaults,
    },
    score: sure.reduce((sum, one) => sum + one, 0),
  };
}

function defaultsFor(headings: readonly string[], known: readonly Known[]): Values {
  const signature = signatureOf(headings);
  return known.find((one) => one.signature === signature && signature !== "")?.defaults ?? {};
}

/** The fields for which a value can be given that rows without one get: whoever answers, the kind. */
export function defaultFields(register: Register): Register["fields"] {
  return register.fields.filter(
    ({ key, kind, required }) =>
      required && key !== register.name && (kind === "person" || kind === "choice" || kind === "link"),
  );
}

/** The columns for comparing: a field with a value for empty cells is not required of each row. */
export function comparedColumns(
  register: Register,
  { lang, defaults }: Pick<Reading, "lang" | "defaults">,
): readonly ExchangeColumn[] {
  return columnsOf(register, lang).map((column) =>
    defaults[column.key] ? { ...column, required: false } : column,
  );
}
