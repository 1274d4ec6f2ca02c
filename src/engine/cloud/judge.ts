// Cloud vetting ①–④ (R172): reliability, protection, support, and the end; with a dated test of taking the data out.
import { dayNumber } from "../calendar/day.ts";
import { allOf, type Verdict, verdictOn } from "../verdict/index.ts";

/** ①安全・信頼性 ②対策状況 ③サポート ④終了時データ; "own": what the company itself settles before and in use. */
export const cloudPoints = ["reliability", "protection", "support", "end", "own"] as const;

export type CloudPoint = (typeof cloudPoints)[number];

/** What the engine needs of one of the 15 items. */
export type CloudQuestion = { readonly id: string; readonly point: CloudPoint };

/** A test of taking the data out. */
export type ExportTest = {
  /** YYYY-MM-DD. */
  readonly on: string;
  /** The data came out, and could be opened elsewhere. */
  readonly opened: boolean | null;
};

export type PointResult = {
  readonly point: CloudPoint;
  readonly verdict: Verdict;
  readonly no: readonly string[];
  readonly unknown: readonly string[];
};

export type CloudJudgement = {
  /** Of the four points; what the company itself settles is told apart, and the test counts for the fourth. */
  readonly verdict: Verdict;
  readonly points: readonly PointResult[];
  readonly exportTest: {
    readonly verdict: Verdict;
    readonly reason: "opened" | "not-opened" | "too-old" | "never" | "not-known";
    /** The day of the test that decided, YYYY-MM-DD; null without one. */
    readonly on: string | null;
  };
  /** What to ask next: all questions of the points that are open, the point with the fewest first. */
  readonly ask: readonly string[];
};

/** Judges a service. `answers`: question id → yes or no; not mentioned: not known. A test counts for `validDays`. */
export function judgeCloud(
  answers: Readonly<Record<string, boolean | null>>,
  questions: readonly CloudQuestion[],
  exportTests: readonly ExportTest[] | null,
  today: string,
  validDays = 365,
): CloudJudgement {
  const exportTest = judgeExport(exportTests, today, validDays);
  const points = cloudPoints.map((point): PointResult => {
    const asked = questions.filter((question) => question.point === point);
    const of = (wanted: Verdict) =>
      asked.filter(({ id }) => verdictOn(answers[id] ?? null) === wanted).map(({ id }) => id);
    const verdicts = asked.map(({ id }) => verdictOn(answers[id] ?? null));
    const tested = point === "end" ? [exportTest.verdict] : [];
    return { point, verdict: allOf([...verdicts, ...tested]), no: of("no"), unknown: of("unknown") };
  });
  const four = points.filter(({ point }) => point !== "own");
  const open = points.filter(({ unknown }) => unknown.length > 0);
  return {
    verdict: allOf(four.map(({ verdict }) => verdict)),
    points,
    exportTest,
    ask: open.toSorted((a, b) => a.unknown.length - b.unknown.length).flatMap(({ unknown }) => unknown),
  };
}

/** The latest test decides. Null: nobody knows whether there was one; an empty list: there was none. */
function judgeExport(
  tests: readonly ExportTest[] | null,
  today: string,
  validDays: number,
): CloudJudgement["exportTest"] {
  if (tests === null) return { verdict: "unknown", reason: "not-known", on: null };
  const past = tests.filter(({ on }) => dayNumber(on) <= dayNumber(today));
  const latest = past.toSorted((a, b) => dayNumber(b.on) - dayNumber(a.on))[0];
  if (!latest) return { verdict: "unknown", reason: "never", on: null };
  const { on, opened } = latest;
  if (dayNumber(today) > dayNumber(on) + validDays) return { verdict: "unknown", reason: "too-old", on };
  if (opened === null) return { verdict: "unknown", reason: "not-known", on };
  return opened ? { verdict: "yes", reason: "opened", on } : { verdict: "no", reason: "not-opened", on };
}
