/** How well telling works, without anybody's name: how many, how fast, how often before opening. */

export interface ReportTime {
  readonly campaign_id: string;
  readonly kind: string;
  /** ISO 8601 UTC; "" where it is not known. */
  readonly sent_at: string;
  readonly reported_at: string;
  readonly judged_at: string;
  readonly opened: "" | "no" | "opened" | "entered";
}

export interface ReportNumbers {
  readonly reports: number;
  readonly campaigns: number;
  /** Median minutes from a campaign's first mail to its first report; undefined where none is known. */
  readonly minutesToFirst: number | undefined;
  /** Median minutes from a campaign's first report to its judgement. */
  readonly minutesToJudged: number | undefined;
  /** Of those who said, the share that had opened nothing, 0–1. */
  readonly unopened: number | undefined;
}

/** A date in a mail can be made up: what is older than this, or lies ahead, says nothing about speed. */
const CREDIBLE_MINUTES = 7 * 24 * 60;

export function numbersOf(reports: readonly ReportTime[]): ReportNumbers {
  const campaigns = [...Map.groupBy(reports, ({ campaign_id }) => campaign_id).values()];
  const first = campaigns.flatMap((some) => {
    const told = earliest(some.map(({ reported_at }) => reported_at));
    const sent = earliest(some.map(({ sent_at }) => sent_at));
    const minutes = told && sent ? minutesBetween(sent, told) : -1;
    return minutes >= 0 && minutes <= CREDIBLE_MINUTES ? [minutes] : [];
  });
  const judged = campaigns.flatMap((some) => {
    const told = earliest(some.map(({ reported_at }) => reported_at));
    const done = earliest(some.map(({ judged_at }) => judged_at));
    const minutes = told && done ? minutesBetween(told, done) : -1;
    return minutes >= 0 ? [minutes] : [];
  });
  const said = reports.filter(({ opened }) => opened !== "");
  return {
    reports: reports.length,
    campaigns: campaigns.length,
    minutesToFirst: median(first),
    minutesToJudged: median(judged),
    unopened:
      said.length === 0 ? undefined : said.filter(({ opened }) => opened === "no").length / said.length,
  };
}

const earliest = (times: readonly string[]) => times.filter(Boolean).toSorted()[0];

const minutesBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 60_000;

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
