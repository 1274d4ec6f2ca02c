/** The tables of `banto simulate`: how things stand month by month, and the work quarter by quarter. */
import type { Willing } from "#src/demo/work.ts";
import type { State } from "#src/engine/control/index.ts";
import type { Month, Week } from "#src/engine/simulation/index.ts";
import { controls } from "#src/handbook/controls/index.ts";
import type { Io } from "./command.ts";
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
export interface Line {
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

export function lineOf(month: Month): Line {
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

export function printMonths(lines: readonly Line[], seed: number, isOwn: boolean, io: Io): void {
  const t = text[io.lang];
  io.out(isOwn ? t.simulatedOwn(controls.length, seed) : t.simulated(controls.length, seed));
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

/** Thirteen weeks: mean minutes a week by role, what was left at the end, and what was reached and lapsed by then. */
export interface Quarter {
  readonly from: string;
  readonly it: number;
  readonly owner: number;
  readonly office: number;
  /** Of each person, a month. */
  readonly each: number;
  readonly backlogHours: number;
  readonly applicable: number;
  readonly reached: number;
  readonly proved: number;
  readonly lapsed: number;
}

const WEEKS = 13;

export function quartersOf(weeks: readonly Week[]): readonly Quarter[] {
  const starts = weeks.filter((_, i) => i % WEEKS === 0);
  return starts.map(({ on }, n) => {
    const own = weeks.slice(n * WEEKS, (n + 1) * WEEKS);
    const mean = (role: string) =>
      own.reduce((sum, { minutes }) => sum + (minutes[role] ?? 0), 0) / own.length;
    const last = own.at(-1);
    return {
      from: on,
      it: Math.round(mean("it")),
      owner: Math.round(mean("owner")),
      office: Math.round(mean("office")),
      each: Math.round(((mean("everyone") * 52) / 12) * 10) / 10,
      backlogHours: Math.round((last?.backlog ?? 0) / 60),
      applicable: last?.applicable ?? 0,
      reached: last?.reached ?? 0,
      proved: last?.proved ?? 0,
      lapsed: last?.lapsed ?? 0,
    };
  });
}

export function printWork(quarters: readonly Quarter[], willing: Willing, io: Io): void {
  const t = text[io.lang];
  io.out("");
  io.out(t.simulatedWork(willing.it, willing.owner, willing.office, willing.each));
  io.out("");
  io.out("quarter from  IT/week owner/week office/week each/month  backlog(h)  reached proved lapsed  of");
  for (const one of quarters)
    io.out(
      [
        one.from.padEnd(12),
        String(one.it).padStart(8),
        String(one.owner).padStart(10),
        String(one.office).padStart(11),
        one.each.toFixed(1).padStart(10),
        String(one.backlogHours).padStart(11),
        String(one.reached).padStart(8),
        String(one.proved).padStart(6),
        String(one.lapsed).padStart(6),
        String(one.applicable).padStart(3),
      ].join(" "),
    );
  io.out("");
  io.out(t.simulatedWorkSigns);
}
