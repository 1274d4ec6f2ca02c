import { expect, test } from "vitest";
import { questionNumbers } from "#src/engine/diagnosis/index.ts";
import { diagnoseFile, fileProblemWords } from "./diagnose-file.ts";

const all = (answer: string) => Object.fromEntries(questionNumbers.map((number) => [String(number), answer]));
function judged(json: unknown, options = {}) {
  const result = diagnoseFile(json, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

test("judges the official extremes", () => {
  expect(judged(all("yes"))).toMatchObject({
    total: 100,
    provisional: false,
    band: "100",
    unknowns: [],
    measures: [],
  });
  expect(judged(all("unknown"))).toMatchObject({ total: -25, band: "up-to-49", unknowns: questionNumbers });
  expect(judged(all("partly"))).toMatchObject({ total: 50, band: "50-69" });
  expect(judged(all("no")).parts).toEqual([
    { part: 1, total: 0, min: -5, max: 20 },
    { part: 2, total: 0, min: -13, max: 52 },
    { part: 3, total: 0, min: -7, max: 28 },
  ]);
});

test("says that a result with missing answers is provisional", () => {
  const { "7": _seven, ...rest } = all("yes");
  expect(judged(rest)).toMatchObject({
    total: 96,
    provisional: true,
    band: null,
    unanswered: [7],
    lowest: 95,
    highest: 100,
  });
  expect(judged({})).toMatchObject({ answered: 0, provisional: true });
});

test("names every bad key and value, and judges nothing", () => {
  const result = diagnoseFile({ "1": "yes", "26": "no", "07": "no", "2": "ja", "3": 4, x: "yes" });
  if (result.ok) throw new Error("was judged");
  expect(result.problems.map(({ key, question }) => [key, question]).toSorted()).toEqual(
    [
      ["json-value", "2"],
      ["json-value", "3"],
      ["json-key", "26"],
      ["json-key", "07"],
      ["json-key", "x"],
    ].toSorted(),
  );
  for (const lang of ["ja", "en"] as const)
    for (const problem of result.problems)
      expect(fileProblemWords(lang, problem)).toContain(problem.question);
});

test("refuses what is no object", () => {
  for (const json of [null, [], "yes", 3, undefined]) {
    const result = diagnoseFile(json);
    expect(result.ok ? [] : result.problems.map(({ key }) => key)).toEqual(["json-not-object"]);
  }
});

test("ranks what to do, with five steps each, and picks the week from it", () => {
  const value = judged({ ...all("no"), "3": "unknown" }, { lang: "en", people: 60 });
  expect(value.measures.map(({ rank }) => rank)).toEqual(value.measures.map((_, i) => i + 1));
  expect(value.measures[0]).toMatchObject({ kind: "find-out", question: 3 });
  expect(
    value.measures.filter(({ kind }) => kind === "measure").every(({ steps }) => steps.length === 5),
  ).toBe(true);
  expect(value.week.tasks).toHaveLength(3);
  const chosen = value.measures.filter(({ id }) => value.week.tasks.includes(id));
  expect(chosen.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(value.week.minutes);
});
