/** Banto's advice before a declaration: sensible, and asked for by no rule. */
import { addMonths } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import type { StarView } from "../read.ts";
import { text } from "../text.ts";

/** How long a look at the public page counts as fresh, in months. */
const LOOK_MONTHS = 12;

/** The advice for a star, most useful first. */
export function adviceFor(lang: Lang, view: StarView, stars: 1 | 2): readonly string[] {
  return stars === 1 ? articleAdvice(lang, view) : policyAdvice(lang, view);
}

function articleAdvice(lang: Lang, { diagnosis, gap, version }: StarView): readonly string[] {
  const t = text[lang];
  if (diagnosis.state !== "closed") return [t.adviceNoDiagnosis];
  return gap.one.beforeDeclaring.map(({ number, state }) => {
    const name = version.articles.find((article) => article.number === number)?.name[lang] ?? "";
    return state === "unknown" ? t.adviceArticleUnknown(name) : t.adviceArticle(name);
  });
}

function policyAdvice(lang: Lang, view: StarView): readonly string[] {
  const t = text[lang];
  const { gap, diagnosis, now, lastLook, today } = view;
  const unknown = diagnosis.state === "closed" ? gap.two.unknown.length : 0;
  const lines = unknown > 0 ? [t.adviceUnknown(unknown)] : [];
  if (!now["policy-published"]) return lines;
  if (!lastLook) return [...lines, t.adviceLook];
  if (lastLook.outcome === "not-seen") return [...lines, t.adviceNotSeen];
  return addMonths(lastLook.on_day, LOOK_MONTHS) < today ? [...lines, t.adviceOld] : lines;
}
