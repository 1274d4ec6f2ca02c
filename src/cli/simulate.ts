/** `banto simulate`: the months ahead of the example company or of a real one, by the same rules that judge it. */
import { promised, type Willing, workStart } from "#src/demo/work.ts";
import { exampleStart } from "#src/demo/year.ts";
import { simulate as simulateMonths, simulateWork } from "#src/engine/simulation/index.ts";
import { controls, rounds } from "#src/handbook/controls/index.ts";
import { dayIn, isDay, TOKYO } from "#src/text/dates.ts";
import { exit, type Run, takeFlag, takeOption } from "./command.ts";
import { companyStart } from "./simulate-company.ts";
import { lineOf, printMonths, printWork, quartersOf } from "./simulate-print.ts";
import { text } from "./text.ts";

/** Two years: the first to build up, the second to see what holds. */
const WEEKS = 104;

export const simulate: Run = async (args, io) => {
  const t = text[io.lang];
  const { set: json, rest } = takeFlag(args, "json");
  const demo = takeFlag(rest, "demo");
  const months = takeOption(demo.rest, "months");
  const seed = takeOption(months.rest, "seed");
  const minutes = takeOption(seed.rest, "minutes");
  const company = takeOption(minutes.rest, "company");
  const from = takeOption(company.rest, "from");
  const isOwn = demo.set || company.rest.length < minutes.rest.length;
  const [count, start] = [wholeNumber(months.value ?? "12", 60), wholeNumber(seed.value ?? "1", 2 ** 31)];
  const it = wholeNumber(minutes.value ?? String(promised.it), 2400);
  const today = from.value ?? dayIn(TOKYO, io.clock());
  // A real company stands as it stands today.
  const isWrong =
    !count || !it || start === undefined || !isDay(today) || (isOwn && from.value !== undefined);
  if (isWrong || from.rest.length > 0) {
    io.err(t.simulate);
    return exit.usage;
  }
  const begin = isOwn
    ? await companyStart(io, { demo: demo.set, company: company.value }, count, start)
    : exampleStart(today, count, start);
  if (!begin) {
    io.err(t.packWhichCompany);
    return exit.problem;
  }
  const lines = simulateMonths(controls, begin, count, start).map(lineOf);
  const willing: Willing = { ...promised, it, machines: "all" };
  const registers = isOwn ? begin.facts.registers : undefined;
  const weeks = simulateWork(controls, rounds, workStart(begin.today, willing, registers), WEEKS, start);
  const quarters = quartersOf(weeks);
  if (json) {
    const result = { months: count, seed: start, from: begin.today, lines, minutes: it, quarters };
    io.out(JSON.stringify(result, null, 2));
  } else {
    printMonths(lines, start, isOwn, io);
    printWork(quarters, willing, io);
  }
  return lines.every(({ unannounced }) => unannounced === 0) ? exit.ok : exit.problem;
};

function wholeNumber(value: string, most: number): number | undefined {
  const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  return number <= most ? number : undefined;
}
