/** `banto simulate`: a year of the example company in advance, by the same rules that judge a real one. */
import { exampleStart } from "#src/demo/year.ts";
import type { State } from "#src/engine/control/index.ts";
import { type Month, simulate as simulateMonths } from "#src/engine/simulation/index.ts";
import { controls } from "#src/handbook/controls/index.ts";
import { dayIn, isDay, TOKYO } from "#src/text/dates.ts";
import { exit, type Io, type Run, takeFlag, takeOption } from "./command.ts";
import { text } from "./text.ts";

/** One character a state, so that nine tiles fit into a column; explained under the table. */
const signs: Readonly<Record<State, string>> = {
  proved: "o",
  waived: "w",
  expired: "x",
  partly: "/",
  unknown: "?",
  no: "-",
  "not-applicable": "n",
};

/** A line of the output, also the shape of `--json`. Counts are of the time since the line before. */
interface Line {
  readonly on: string;
  readonly tiles: readonly State[];
  readonly proved: number;
  readonly expired: number;
  readonly made: number;
  readonly done: number;
  readonly late: number;
  readonly lapsed: number;
  /** Lapsed without a task on the day before: the promise is that this is always 0. */
  readonly unannounced: number;
  /** The next last good day of any evidence; null when nothing is proved. */
  readonly expiresNext: string | null;
}

export const simulate: Run = async (args, io) => {
  const { set: json, rest } = takeFlag(args, "json");
  const months = takeOption(rest, "months");
  const seed = takeOption(months.rest, "seed");
  const from = takeOption(seed.rest, "from");
  const [count, start] = [wholeNumber(months.value ?? "12", 60), wholeNumber(seed.value ?? "1", 2 ** 31)];
  const today = from.value ?? dayIn(TOKYO, io.clock());
  if (!count || start === undefined || !isDay(today) || from.rest.length > 0) {
    io.err(text[io.lang].simulate);
    return exit.usage;
  }
  const lines = simulateMonths(controls, exampleStart(today, count, start), count, start).map(lineOf);
  if (json) io.out(JSON.stringify({ months: count, seed: start, from: today, lines }, null, 2));
  else print(lines, start, io);
  return lines.every(({ unannounced }) => unannounced === 0) ? exit.ok : exit.problem;
};

function wholeNumber(value: string, most: number): number | undefined {
  const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  return number <= most ? number : undefined;
}

function lineOf(month: Month): Line {
  const { on, tiles, counts, appeared, done, overdue, lapsed, unannounced } = month;
  return {
    on,
    tiles: tiles.map(({ state }) => state),
    proved: counts.proved,
    expired: counts.expired,
    made: appeared,
    done,
    late: overdue,
    lapsed,
    unannounced,
    expiresNext: tiles.flatMap(({ expiresNext }) => expiresNext?.on ?? []).sort()[0] ?? null,
  };
}

function print(lines: readonly Line[], seed: number, io: Io): void {
  const t = text[io.lang];
  io.out(t.simulated(controls.length, seed));
  io.out("");
  io.out("day         1 2 3 4 5 6 7 8 9  proved expired  made  done  late  lapsed unannounced  next-expiry");
  for (const line of lines) {
    const numbers = [
      String(line.proved).padStart(6),
      String(line.expired).padStart(7),
      String(line.made).padStart(5),
      String(line.done).padStart(5),
      String(line.late).padStart(5),
      String(line.lapsed).padStart(7),
      String(line.unannounced).padStart(11),
    ];
    const tiles = line.tiles.map((state) => signs[state]).join(" ");
    io.out(`${line.on}  ${tiles}  ${numbers.join(" ")}  ${line.expiresNext ?? ""}`.trimEnd());
  }
  io.out("");
  io.out(t.simulatedSigns);
}
