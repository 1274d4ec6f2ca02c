/** The 3-2-1 judgement as a PDF: every set of data with its copies, approval boxes on top. */
import type { Verdict } from "#src/engine/verdict/index.ts";
import { threeTwoOneRule } from "#src/handbook/registers/index.ts";
import { type DocumentFacts, renderPdf } from "#src/platform/pdf/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import template from "./judgement.typ?raw";
import { nextSteps, overviewCount } from "./overview.tsx";
import type { JudgedData } from "./read.ts";
import { text } from "./text/judgement.ts";
import { copyLines, ransomWord, ruleWord } from "./words.ts";

const marks: Readonly<Record<Verdict, string>> = { yes: "done", no: "not", unknown: "unknown" };

/** @throws PdfError when there is more than a document holds */
export function printJudgement(
  lang: Lang,
  data: readonly JudgedData[],
  facts: Omit<DocumentFacts, "title" | "lang">,
): Promise<Uint8Array> {
  return renderPdf(template, judgementData(lang, data, facts));
}

function judgementData(
  lang: Lang,
  data: readonly JudgedData[],
  facts: Omit<DocumentFacts, "title" | "lang">,
) {
  const t = text[lang];
  return {
    document: { ...facts, title: t.overview, lang },
    heading: t.overview,
    count: overviewCount(lang, data),
    basis: t.basis,
    approval: [t.prepared, t.checked, t.approved],
    header: [t.copy, t.medium, t.place, t.lastRun, t.state],
    next: t.next,
    sets: data.map((one) => ({
      name: one.entry.values.name ?? "",
      owner: `${t.owner}: ${one.owner}`,
      verdicts: [
        {
          mark: marks[one.threeTwoOne.verdict],
          text: `${t.rule}: ${ruleWord(lang, one.threeTwoOne.verdict)}`,
        },
        {
          mark: marks[one.ransomware.verdict],
          text: `${t.ransom}: ${ransomWord(lang, one.ransomware.verdict)}`,
        },
      ],
      parts: one.threeTwoOne.parts.map(({ part, verdict, count, wanted }) => ({
        mark: marks[verdict],
        text: `${threeTwoOneRule[part].name[lang]} ${t.have(count.low, count.high, wanted)}`,
      })),
      copies: copyLines(lang, one).map((line) => [
        line.name,
        line.mediumName,
        line.placeName,
        line.lastRun && formatDate(line.lastRun, { lang, weekday: false }),
        line.reason,
      ]),
      next: nextSteps(lang, one),
    })),
  };
}
