/** The result as the one A4 page for the board. */
import { type Answer, points, stateOf } from "#src/engine/diagnosis/index.ts";
import { bands, ownerActions } from "#src/handbook/index.ts";
import type { BoardReport, State } from "#src/platform/pdf/index.ts";
import { dayIn, formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import type { ResultView } from "../read.ts";
import { questionOf, WEEK } from "../rules/result.ts";
import { versionOf } from "../rules/version.ts";
import { text } from "../text/common.ts";
import { resultText } from "../text/result.ts";
import { topicNumbers } from "../views/drawings.ts";
import { taskWords } from "../views/task-words.ts";
import { signed } from "../views/totals.tsx";

/** What the page needs beside the result. */
export interface ReportContext {
  readonly lang: Lang;
  readonly timeZone: string;
  /** The radar as SVG. */
  readonly radar: string;
  /** The hash of the ledger's newest entry: anchors the ledger on paper. */
  readonly ledgerHash: string;
}

/** Signs of the hash that are printed: enough to recognise it, short enough to compare by eye. */
const PRINTED = 16;

export function boardReportOf(view: ResultView, context: ReportContext): BoardReport {
  const { lang, timeZone, radar, ledgerHash } = context;
  const t = resultText[lang];
  const { diagnosis, result, company } = view;
  const day = dayIn(timeZone, diagnosis.closed_at ?? diagnosis.changed_at);
  const band = bands.find(({ id }) => id === result.score.band);
  const { comparison } = result;
  return {
    document: {
      title: t.reportTitle,
      company: company.name,
      lang,
      date: day,
      dateText: formatDate(day, { lang, era: true }),
    },
    heading: {
      title: t.reportTitle,
      subtitle: subtitle(lang, view, ledgerHash),
      approval: [t.prepared, t.checked, t.approved],
    },
    score: {
      label: t.total,
      value: result.score.total,
      outOf: t.outOf,
      band: band ? band.name[lang] : t.provisional(result.score.unanswered.length),
      change: comparison?.comparable ? t.change(comparison.delta) : "",
    },
    parts: {
      heading: t.partsTitle,
      items: result.score.parts.map((part) => ({
        name: text[lang][`part${part.part}`],
        points: part.total,
        min: part.min,
        max: part.max,
        text: `${signed(part.total)} / ${part.of * points.yes}`,
      })),
    },
    radar: { svg: radar, alt: t.radarAlt(topicNumbers(lang, view)) },
    unknown: {
      heading: t.unknownHeading,
      items: result.score.unknown.map((number) => questionOf(number).question[lang]),
      more: t.more,
      none: t.unknownNone,
    },
    changes: {
      heading: t.changesTitle,
      items: comparison?.comparable
        ? comparison.changed.map(({ number, from, to }) => ({
            from: paperState(from),
            to: paperState(to),
            text: questionOf(number).label[lang],
          }))
        : [],
      more: t.more,
      none: comparison ? t.changesNone : t.changesFirst,
    },
    week: {
      heading: t.weekTitle(result.week.tasks.length || WEEK),
      columns: { what: t.what, minutes: t.minutes, cost: t.cost },
      items: result.week.tasks.map((task) => taskWords(lang, task, company.people)),
    },
    decisions: {
      heading: t.decisionsTitle,
      columns: { item: t.item, state: t.state, who: t.who, due: t.due },
      items: ownerActions.map((action) => ({
        text: action.name[lang],
        state: declared(stateOf(action.questions, view.sheet).state),
        who: "",
        due: "",
      })),
    },
    stateWords: {
      done: t.declared,
      partly: t.partlyShort,
      not: t.notYet,
      unknown: text[lang].unknown,
      expired: t.noAnswer,
    },
    signature: { text: t.signature, date: t.date, name: t.representative },
  };
}

function subtitle(lang: Lang, view: ResultView, hash: string): string {
  const t = resultText[lang];
  const { departments, diagnosis } = view;
  const handedIn = departments.filter((sheet) => sheet.submitted_at).length;
  const facts = [
    versionOf(diagnosis.content_version).articlesName[lang],
    handedIn > 0 ? t.reportDepartments(handedIn) : "",
    diagnosis.responsible ? t.responsibleIs(diagnosis.responsible) : "",
    t.ledgerMark(hash.slice(0, PRINTED)),
  ];
  return facts.filter((fact) => fact !== "").join(" · ");
}

/** The report's states by answer; a missing answer has none of its own and is shown as not known. */
function paperState(answer: Answer | null): State {
  const states = { yes: "done", partly: "partly", no: "not", unknown: "unknown" } as const;
  return answer ? states[answer] : "unknown";
}

function declared(state: ReturnType<typeof stateOf>["state"]): State {
  const states = {
    declared: "done",
    partly: "partly",
    "not-yet": "not",
    unknown: "unknown",
    "no-answer": "unknown",
  } as const;
  return states[state];
}
