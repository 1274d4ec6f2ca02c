/** The risk sheet as a PDF for the file and the signature: A4 landscape, the largest possible risk first. */
import type { Band, Risk } from "#src/engine/risk/index.ts";
import { boundsWord } from "#src/features/registers/index.ts";
import { riskBands, treatments } from "#src/handbook/registers/index.ts";
import { renderPdf } from "#src/platform/pdf/index.ts";
import { formatDate } from "#src/text/dates.ts";
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import type { JudgedAsset } from "../judge.ts";
import { worstFirst } from "../list-query.ts";
import type { RiskReview } from "../read.ts";
import { sheetText } from "../text/sheet.ts";
import { controlName, mediumName } from "../views/names.ts";
import template from "./risk-sheet.typ?raw";

/** @throws PdfError when the sheet is beyond the limits of a document */
export function printRisks(lang: Lang, review: RiskReview): Promise<Uint8Array> {
  return renderPdf(template, sheetData(lang, review));
}

/** What the template sets. */
export function sheetData(lang: Lang, review: RiskReview) {
  const t = sheetText[lang];
  const { company, ground, assets } = review;
  const dateText = formatDate(ground.today, { lang, weekday: false, era: true });
  const count = (band: Band | null) =>
    formatNumber(assets.filter(({ result }) => result.risk.band === band).length);
  return {
    document: { title: t.title, company, lang, date: ground.today, dateText },
    heading: t.title,
    asOf: t.asOf(dateText),
    counts: t.counts(count("large"), count("medium"), count("small"), count(null)),
    rule: t.rule,
    approval: [t.approved, t.checked, t.prepared],
    header: [
      t.asset,
      t.owner,
      t.medium,
      t.importance,
      t.threat,
      t.weakness,
      t.likelihood,
      t.risk,
      t.treatment,
      t.approver,
      t.review,
      t.measures,
      t.residual,
    ],
    rows: assets.toSorted(worstFirst).map((one) => rowOf(lang, review, one)),
  };
}

function rowOf(lang: Lang, { people }: RiskReview, one: JudgedAsset) {
  const t = sheetText[lang];
  const { asset, result, decision, measures, residual } = one;
  const { name = "", business = "", owner = "", medium } = asset.values;
  const word = ({ low, high }: { readonly low: number; readonly high: number }) => boundsWord(low, high);
  return {
    asset: business ? `${name}\n${business}` : name,
    owner: people.get(owner)?.name ?? "",
    medium: mediumName(lang, medium),
    importance: word(result.importance),
    threat: word(result.threat),
    weakness: word(result.vulnerability),
    likelihood: word(result.risk.likelihood),
    risk: riskOf(lang, result.risk),
    treatment: decision
      ? `${treatments[decision.treatment].name[lang]}${t.colon}${decision.reason}`
      : t.undecided,
    approver: decision ? (people.get(decision.approver)?.name ?? "") : "",
    review: decision ? formatDate(decision.review_on, { lang, weekday: false }) : "",
    measures: measures
      .map(
        (row) =>
          `${row.done_on ? t.done : t.todo}${t.colon}${row.title || controlName(lang, row.control_id)}`,
      )
      .join("\n"),
    residual: decision
      ? residual.risk
        ? riskOf(lang, residual.risk)
        : { band: null, words: t.gone }
      : { band: null, words: "" },
  };
}

function riskOf(lang: Lang, { band, value }: Risk) {
  const t = sheetText[lang];
  const name = band ? riskBands[band].name[lang] : t.open;
  return { band: band ?? "open", words: `${name} ${boundsWord(value.low, value.high)}` };
}
