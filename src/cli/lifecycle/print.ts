/** The answer as a line of JSON, and as a few lines to read. */
import type { LifecycleAnswer, LifecycleBook } from "#src/engine/lifecycle/index.ts";
import type { Lang } from "#src/text/words.ts";
import type { GivenName } from "./names.ts";
import { text } from "./text.ts";

/** One object a name; what is not known is null, never a guess. */
export function lineOf(input: GivenName, answer: LifecycleAnswer, book: LifecycleBook, on: string) {
  const { match, life, exploited, behind, look } = answer;
  const { product, cycle, why } = match;
  return {
    input: input.name,
    inputVersion: input.version === "" ? null : input.version,
    product: product?.id ?? null,
    title: product?.title.en ?? null,
    vendor: product?.vendor ?? null,
    cycle: cycle?.id ?? null,
    confidence: match.confidence,
    band: match.band,
    eol: life.ends,
    eoas: life.activeEnds,
    eoes: life.extendedEnds,
    counts: life.counts,
    extendedBought: why.extended,
    daysLeft: life.daysLeft,
    status: life.status,
    alert: life.alert,
    range: life.range,
    version: answer.version === "" ? null : answer.version,
    latest: cycle?.latest || null,
    behind,
    knownExploited: exploited.answer,
    knownExploitedWhy: exploited.why,
    cves: exploited.cves,
    knownExploitedAsOf: exploited.feedDay,
    why: {
      named: why.named,
      version: why.version,
      unexplained: why.unexplained,
      assumedEdition: why.assumed,
      outside: why.outside,
    },
    alternatives: match.alternatives.map((one) => ({
      product: one.product.id,
      cycle: one.cycle?.id ?? null,
      confidence: one.confidence,
    })),
    look: look === "" ? null : look,
    source: product?.source ?? null,
    sourceConfidence: product?.confidence ?? null,
    checkedOn: product?.checkedOn ?? book.matcher.pack.checkedOn,
    on,
  };
}

export function printAnswer(
  input: GivenName,
  answer: LifecycleAnswer,
  book: LifecycleBook,
  lang: Lang,
): string[] {
  const t = text[lang];
  const { match, life, exploited, look } = answer;
  const { product, cycle, why } = match;
  const lines = [`${input.name}${input.version === "" ? "" : ` ${input.version}`}`];
  if (!product) {
    lines.push(`  ${t.notKnown}`);
    const [near] = match.alternatives;
    if (near) lines.push(`  ${t.perhaps(near.product.title[lang], percent(near.confidence))}`);
    return lines;
  }
  lines.push(`  ${t.product(product.title[lang], product.vendor, percent(match.confidence))}`);
  lines.push(cycle ? `  ${t.cycle(cycle.label || cycle.id)}` : `  ${t.cycleUnknown}`);
  if (why.assumed) lines.push(`  ${t.assumed}`);
  if (why.outside === "newer") lines.push(`  ${t.newer(product.checkedOn)}`);
  lines.push(
    `  ${t.status(life.status)}${life.counts ? `  ${t.until(life.counts, life.daysLeft ?? 0)}` : ""}`,
  );
  if (life.extendedEnds && !why.extended && life.ends) lines.push(`  ${t.extended(life.extendedEnds)}`);
  if (life.range) lines.push(`  ${t.range(life.range.first, life.range.last)}`);
  lines.push(`  ${t.exploited(exploited.answer)}  ${t.feed(exploited.feedDay)}`);
  if (exploited.cves.length > 0) lines.push(`    ${exploited.cves.slice(0, 5).join(" ")}`);
  lines.push(`  ${t.look(look)}`);
  lines.push(`  ${t.source(product.source, product.checkedOn || book.matcher.pack.checkedOn)}`);
  return lines;
}

const percent = (confidence: number) => `${Math.round(confidence * 100)} %`;
