/** Between IPA's workbook and the risk review: its names of media, its threats, its checks. */
import type { IpaContent } from "#src/engine/exchange/index.ts";
import { assetThreats, type MediumId } from "#src/handbook/registers/index.ts";
import { fold } from "#src/text/fold.ts";
import { ownThreat } from "./rules.ts";
import type { CheckRow, ViewRow } from "./tables.ts";

/** Longest words of a threat or a check that are kept. */
const MOST = 300;

/** The workbook's keys of media and ours. */
const mediumPairs = [
  ["paper", "paper"],
  ["medium", "removable"],
  ["pc", "office-pc"],
  ["mobile", "mobile"],
  ["server", "server"],
  ["cloud", "cloud"],
] as const satisfies readonly (readonly [string, MediumId])[];

/** Our medium for one of the workbook's; undefined for what there is not. */
export function mediumFromIpa(medium: string): MediumId | undefined {
  return mediumPairs.find(([theirs]) => theirs === medium)?.[1];
}

/** The workbook's medium for one of ours. */
export function mediumToIpa(medium: string): string | undefined {
  return mediumPairs.find(([, ours]) => ours === medium)?.[0];
}

const known = new Map(
  assetThreats.flatMap(({ id, name }) => [
    [fold(name.ja), id],
    [fold(name.en), id],
  ]),
);

/** Views, one for each medium and threat; of several rows with the same words the last counts. */
export function viewsFrom(
  threats: IpaContent["threats"],
): readonly Pick<ViewRow, "medium" | "threat" | "frequency">[] {
  const views = threats.flatMap(({ medium: theirs, threat: words, frequency }) => {
    const medium = mediumFromIpa(theirs);
    if (medium === undefined) return [];
    const threat = known.get(fold(words)) ?? ownThreat(words.slice(0, MOST));
    return [{ medium, threat, frequency: String(frequency) as ViewRow["frequency"] }];
  });
  return [...new Map(views.map((view) => [`${view.medium} ${view.threat}`, view])).values()];
}

export function checksFrom(
  checks: IpaContent["checks"],
): readonly Pick<CheckRow, "place" | "number" | "section" | "question" | "answer">[] {
  return checks.map(({ number, section, question, answer }, place) => ({
    place,
    number: number.slice(0, MOST),
    section: section.slice(0, MOST),
    question: question.slice(0, 2 * MOST),
    answer,
  }));
}
