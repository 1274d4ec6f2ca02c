/** The self-diagnosis result for the board: one A4 page that fits whatever the lengths of its words. */
import template from "./board-report.typ?raw";
import { type DocumentFacts, queryPdf, renderPdf } from "./render.ts";

/** How far something is, in the five states that every list of the product uses. */
export type State = "done" | "partly" | "not" | "unknown" | "expired";

/** Everything on the page. All words are the caller's, in the reader's language; the template has none. */
export type BoardReport = {
  readonly document: DocumentFacts;
  /** `approval`: labels of the three boxes (prepared, checked, approved). */
  readonly heading: {
    readonly title: string;
    readonly subtitle: string;
    readonly approval: readonly [string, string, string];
  };
  /** `value`: the points, −25…100. `change`: what it was last time; empty on the first report. */
  readonly score: {
    readonly label: string;
    readonly value: number;
    readonly outOf: string;
    readonly band: string;
    readonly change: string;
  };
  /** The three parts; the bar runs from `min` (0 or below) to `max` points, `text` says it in figures. */
  readonly parts: {
    readonly heading: string;
    readonly items: readonly {
      readonly name: string;
      readonly points: number;
      readonly min: number;
      readonly max: number;
      readonly text: string;
    }[];
  };
  /** The chart as SVG text and the words that stand for it; `null` leaves the place empty. */
  readonly radar: { readonly svg: string; readonly alt: string } | null;
  /** What nobody could answer. `more` has `{n}` where the number of those left out goes. */
  readonly unknown: {
    readonly heading: string;
    readonly items: readonly string[];
    readonly more: string;
    readonly none: string;
  };
  readonly changes: {
    readonly heading: string;
    readonly items: readonly { readonly from: State; readonly to: State; readonly text: string }[];
    readonly more: string;
    readonly none: string;
  };
  /** The first three are shown. */
  readonly week: {
    readonly heading: string;
    readonly columns: { readonly what: string; readonly minutes: string; readonly cost: string };
    readonly items: readonly {
      readonly title: string;
      readonly why: string;
      readonly minutes: string;
      readonly cost: string;
    }[];
  };
  /** The seven items of the owner's decision; empty `who` and `due` leave room for a pen. */
  readonly decisions: {
    readonly heading: string;
    readonly columns: {
      readonly item: string;
      readonly state: string;
      readonly who: string;
      readonly due: string;
    };
    readonly items: readonly {
      readonly text: string;
      readonly state: State;
      readonly who: string;
      readonly due: string;
    }[];
  };
  readonly stateWords: Readonly<Record<State, string>>;
  readonly signature: { readonly text: string; readonly date: string; readonly name: string };
};

/** The page as PDF bytes. @throws PdfError when the radar is not SVG, or the data is beyond the limits. */
export function renderBoardReport(report: BoardReport): Promise<Uint8Array> {
  return renderPdf(template, report);
}

/** The number of pages the report takes (it must be one) and the headings on it, as a reader's outline has them. */
export function inspectBoardReport(report: BoardReport) {
  return queryPdf(template, report, "heading");
}
