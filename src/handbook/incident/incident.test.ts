/** The pieces of the incident knowledge fit together: every id that one names, another has. */
import { expect, test } from "vitest";
import { situations } from "../first-steps/index.ts";
import { drafts, incidentKinds, incidentQuestions } from "./index.ts";

const questions = new Set(incidentQuestions.map(({ id }) => id));
const special = new Set(["known", "level", "kind", "company", "today", "timeline", "notified", "deadline"]);

test("every kind asks questions that exist and leads to first steps that exist", () => {
  const known = new Set(situations.map(({ id }) => id));
  for (const { asks, situation } of incidentKinds) {
    expect(asks.filter((id) => !questions.has(id))).toEqual([]);
    expect(known).toContain(situation);
  }
});

test("every line of a draft comes from a question or from the incident", () => {
  for (const { id, lines, kinds = [] } of drafts) {
    const odd = lines.flatMap(({ from }) =>
      from.filter((one) => (one.startsWith("q:") ? !questions.has(one.slice(2)) : !special.has(one))),
    );
    expect([id, odd]).toEqual([id, []]);
    expect(kinds.filter((kind) => !incidentKinds.some((one) => one.id === kind))).toEqual([]);
  }
});

test("the report to the Commission has the nine items in order", () => {
  const labels = drafts.find(({ id }) => id === "ppc-first")?.lines.map(({ label }) => label.ja) ?? [];
  const numbered = labels.filter((label) => /^\d /.test(label)).map((label) => Number(label[0]));
  expect(numbered).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test("ids are unique", () => {
  for (const list of [drafts, incidentKinds, incidentQuestions])
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
});
