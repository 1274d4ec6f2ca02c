// Japan's national holidays, calculated from the Act on National Holidays as it stands since 2007.
import { addDays, nthWeekday, weekday } from "./day.ts";

export type HolidayId =
  | "new-year"
  | "coming-of-age"
  | "foundation"
  | "emperor"
  | "vernal-equinox"
  | "showa"
  | "accession"
  | "constitution"
  | "greenery"
  | "children"
  | "marine"
  | "mountain"
  | "aged"
  | "autumnal-equinox"
  | "sports"
  | "enthronement"
  | "culture"
  | "labour"
  | "substitute"
  | "between";

/** `substitute`: 振替休日 · `between`: a day off because it lies between two holidays (国民の休日). */
export type Holiday = { readonly on: string; readonly id: HolidayId };

const monday = 1;

/**
 * The holidays of a year in order. The equinoxes follow the usual approximation, good from 1980 to 2099; the
 * government fixes them in February of the year before.
 *
 * @throws RangeError for a year outside 2007–2099: older acts differ, later equinoxes need another formula
 */
export function japaneseHolidays(year: number): readonly Holiday[] {
  if (!Number.isInteger(year) || year < 2007 || year > 2099) {
    throw new RangeError(`Holidays are known for 2007–2099, not for ${year}`);
  }
  const named = [...everyYear(year), ...movable(year), ...once(year)].sort(byDay);
  const taken = new Set(named.map(({ on }) => on));
  const between = named.flatMap(({ on }) => {
    const next = addDays(on, 1);
    return !taken.has(next) && taken.has(addDays(on, 2)) ? [{ on: next, id: "between" as const }] : [];
  });
  const substitutes = named.filter(({ on }) => weekday(on) === 0).map(({ on }) => substituteOf(on, taken));
  // Article 3 gives a day off once: a substitute that also lies between two holidays stays a substitute.
  const extra = [...substitutes, ...between.filter((b) => !substitutes.some(({ on }) => on === b.on))];
  return [...named, ...extra].sort(byDay);
}

/** Article 3 (2): the first day after it that is no holiday itself. */
function substituteOf(sunday: string, taken: ReadonlySet<string>): Holiday {
  let on = addDays(sunday, 1);
  while (taken.has(on)) on = addDays(on, 1);
  return { on, id: "substitute" };
}

function everyYear(year: number): Holiday[] {
  const fixed: Holiday[] = [
    { on: `${year}-01-01`, id: "new-year" },
    { on: nthWeekday(year, 1, monday, 2), id: "coming-of-age" },
    { on: `${year}-02-11`, id: "foundation" },
    { on: equinox(year, 3, 20.8431), id: "vernal-equinox" },
    { on: `${year}-04-29`, id: "showa" },
    { on: `${year}-05-03`, id: "constitution" },
    { on: `${year}-05-04`, id: "greenery" },
    { on: `${year}-05-05`, id: "children" },
    { on: nthWeekday(year, 9, monday, 3), id: "aged" },
    { on: equinox(year, 9, 23.2488), id: "autumnal-equinox" },
    { on: `${year}-11-03`, id: "culture" },
    { on: `${year}-11-23`, id: "labour" },
  ];
  // The birthday of the reigning Emperor; 2019 had none, as the reign changed between the two dates.
  if (year <= 2018) fixed.push({ on: `${year}-12-23`, id: "emperor" });
  if (year >= 2020) fixed.push({ on: `${year}-02-23`, id: "emperor" });
  return fixed;
}

/** Moved for the Olympic games of 2020 and again when these were held in 2021. */
function movable(year: number): Holiday[] {
  if (year === 2020) {
    return [
      { on: "2020-07-23", id: "marine" },
      { on: "2020-07-24", id: "sports" },
      { on: "2020-08-10", id: "mountain" },
    ];
  }
  if (year === 2021) {
    return [
      { on: "2021-07-22", id: "marine" },
      { on: "2021-07-23", id: "sports" },
      { on: "2021-08-08", id: "mountain" },
    ];
  }
  const usual: Holiday[] = [
    { on: nthWeekday(year, 7, monday, 3), id: "marine" },
    { on: nthWeekday(year, 10, monday, 2), id: "sports" },
  ];
  return year >= 2016 ? [...usual, { on: `${year}-08-11`, id: "mountain" }] : usual;
}

function once(year: number): Holiday[] {
  if (year !== 2019) return [];
  return [
    { on: "2019-05-01", id: "accession" },
    { on: "2019-10-22", id: "enthronement" },
  ];
}

function equinox(year: number, month: number, base: number): string {
  const since = year - 1980;
  const date = Math.floor(base + 0.242194 * since) - Math.floor(since / 4);
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

function byDay(a: Holiday, b: Holiday): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}
