/** The radar and the history as SVG, and the numbers they draw. */
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { historySvg } from "#src/ui/charts/history.ts";
import { radarSvg } from "#src/ui/charts/radar.ts";
import type { ResultView } from "../read.ts";
import { topicScores } from "../rules/topics.ts";
import { text } from "../text/common.ts";
import { resultText } from "../text/result.ts";

export interface Drawings {
  readonly radar: string;
  /** Absent until there are two results to connect. */
  readonly history: string | null;
}

/** Draws a result. */
export async function draw(lang: Lang, timeZone: string, view: ResultView): Promise<Drawings> {
  return { radar: await drawRadar(lang, view), history: await drawHistory(lang, timeZone, view) };
}

/** The eight topics, this time and last time. */
export function drawRadar(lang: Lang, view: ResultView): Promise<string> {
  const t = resultText[lang];
  const [previous] = view.history;
  const last = previous ? topicScores(previous.sheet) : null;
  const series = [{ name: t.thisTime, values: view.result.topics.map(({ percent }) => percent) }];
  if (last) series.push({ name: t.lastTime, values: last.map(({ percent }) => percent) });
  return radarSvg({
    lang,
    id: "radar",
    title: t.radarTitle,
    description: t.radarDescription(topicNumbers(lang, view)),
    axes: view.result.topics.map(({ id }) => ({ label: text[lang][id], max: 100 })),
    series,
  });
}

/** The topics' shares in words, for those who cannot see the drawing. */
export function topicNumbers(lang: Lang, view: ResultView): string {
  return text[lang].names(view.result.topics.map(({ id, percent }) => `${text[lang][id]} ${percent}`));
}

/** Results from the oldest to this one. */
export function timeline(lang: Lang, timeZone: string, view: ResultView) {
  const { diagnosis, history, result } = view;
  const label = (at: string) => formatDate(at, { lang, timeZone, weekday: false });
  const past = history
    .toReversed()
    .map(({ closedAt, score }) => ({ label: label(closedAt), value: score.total }));
  const own = { label: label(diagnosis.closed_at ?? diagnosis.changed_at), value: result.score.total };
  return result.score.complete ? [...past, own] : past;
}

async function drawHistory(lang: Lang, timeZone: string, view: ResultView): Promise<string | null> {
  const points = timeline(lang, timeZone, view);
  if (points.length < 2) return null;
  const t = resultText[lang];
  const numbers = text[lang].names(points.map(({ label, value }) => `${label} ${value}`));
  return historySvg({
    lang,
    id: "history",
    title: t.historyTitle,
    description: t.historyDescription(numbers),
    points,
    min: -25,
    max: 100,
    marks: [70, 50].map((value) => ({ value, label: String(value) })),
  });
}
