/** Reads how often threats come, by medium, and the answers of the check sheet. */

import { type Level, levels } from "../../risk/index.ts";
import { readChoice } from "../read-choice.ts";
import { asLevel, readDigit } from "./cells.ts";
import type { IpaCheck, IpaRefusal, IpaThreat } from "./content.ts";
import type { IpaNames } from "./names.ts";
import { type IpaSheet, rowsUnder } from "./rows.ts";

/** The threats with a frequency. A medium stands until the next one: its cell spans several rows. */
export function readThreats(
  sheet: IpaSheet,
  names: IpaNames,
): { readonly threats: readonly IpaThreat[]; readonly refused: readonly IpaRefusal[] } {
  const threats: IpaThreat[] = [];
  const refused: IpaRefusal[] = [];
  let above = "";
  for (const { row, cell } of rowsUnder(sheet, names.threats, ["medium", "threat", "frequency"])) {
    above = cell("medium") || above;
    const refuse = (key: IpaRefusal["key"], text: string, problem: IpaRefusal["problem"]) =>
      refused.push({ sheet: "threats", row, key, text, problem });
    const medium = readChoice(names.media, above);
    const frequency = asLevel(readDigit(names.frequencies, cell("frequency")));
    if (above === "") refuse("medium", "", "no-medium");
    else if (!medium) refuse("medium", above, "not-a-choice");
    else if (cell("frequency") === "") refuse("frequency", cell("threat"), "unanswered");
    else if (!frequency) refuse("frequency", cell("frequency"), "not-a-rating");
    else threats.push({ row, medium, threat: cell("threat"), frequency });
  }
  return { threats, refused };
}

/** The highest frequency for each medium. */
export function frequenciesOf(threats: readonly IpaThreat[]): Readonly<Record<string, Level>> {
  const media = Map.groupBy(threats, ({ medium }) => medium);
  const highest = (rows: readonly IpaThreat[]) =>
    levels.findLast((level) => rows.some(({ frequency }) => frequency === level)) ?? 1;
  return Object.fromEntries([...media].map(([medium, rows]) => [medium, highest(rows)]));
}

/** The answered checks. A row without an answer is refused as `unanswered`, unless it has no number: a headline. */
export function readChecks(
  sheet: IpaSheet,
  names: IpaNames,
): { readonly checks: readonly IpaCheck[]; readonly refused: readonly IpaRefusal[] } {
  const checks: IpaCheck[] = [];
  const refused: IpaRefusal[] = [];
  let section = "";
  for (const { row, cell } of rowsUnder(sheet, names.checks, ["number", "section", "question", "answer"])) {
    section = cell("section") || section;
    const [question, text] = [cell("question"), cell("answer")];
    const refuse = (key: IpaRefusal["key"], shown: string, problem: IpaRefusal["problem"]) =>
      refused.push({ sheet: "checks", row, key, text: shown, problem });
    const answer = ([1, 2, 3, 4] as const).find((one) => one === readDigit(names.answers, text));
    if (text === "" && (cell("number") === "" || question === "")) continue;
    if (question === "" && cell("number") === "") refuse("question", text, "no-question");
    else if (text === "") refuse("answer", question, "unanswered");
    else if (!answer) refuse("answer", text, "not-a-choice");
    else checks.push({ row, number: cell("number"), section, question, answer });
  }
  return { checks, refused };
}
