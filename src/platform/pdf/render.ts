/** Turns a Typst template and plain data into a tagged PDF; the data never becomes part of the program. */
import { type Coverage, readCoverage } from "./glyphs.ts";
import page from "./page.typ?raw";
import { printableDeep } from "./printable.ts";
import { type Answer, ask, fontPaths } from "./process.ts";

/** What every document says about itself: PDF metadata, header and reading language. */
export type DocumentFacts = {
  /** Title in the PDF's metadata and in the reader's title bar. */
  readonly title: string;
  /** Company name: author of the PDF and left side of the header. */
  readonly company: string;
  readonly lang: "ja" | "en";
  /** The day of the document, `YYYY-MM-DD`; also its creation date, so that the same input gives the same file. */
  readonly date: string;
  /** The same day as it is to be read, in the header (Japanese era where readers expect it). */
  readonly dateText: string;
};

/** JSON data of a template; whatever else it has beside `document` is between the caller and the template. */
export type PdfData = { readonly document: DocumentFacts };

export type PdfLimits = {
  readonly timeoutMs: number;
  readonly maxDataBytes: number;
  readonly maxPages: number;
};
const LIMITS: PdfLimits = { timeoutMs: 20_000, maxDataBytes: 8 * 1024 * 1024, maxPages: 500 };

/** A document that could not be made: a bug in a template, or data beyond the limits. */
export class PdfError extends Error {
  readonly reason: "template" | "too-large" | "timeout" | "process";
  constructor(reason: PdfError["reason"], detail: string) {
    super(`PDF not made (${reason}): ${detail}`);
    this.name = "PdfError";
    this.reason = reason;
  }
}

/**
 * Renders a template as PDF/UA-1 (ISO 14289-1: tagged, titled, with language and text alternatives).
 * In the template, `#import "page.typ": *` gives the shared parts and `#let data = read-data()` the data.
 * One document is set at a time; the same input gives the same bytes.
 * @throws PdfError
 */
export async function renderPdf(
  template: string,
  data: PdfData,
  limits?: Partial<PdfLimits>,
): Promise<Uint8Array> {
  const answer = await compile(template, data, limits);
  if (!answer.pdf) throw new PdfError("process", "no bytes");
  return new Uint8Array(answer.pdf);
}

/**
 * Lays a template out and looks into the result: the number of pages and the elements a Typst selector finds.
 * @throws PdfError
 */
export async function queryPdf(
  template: string,
  data: PdfData,
  selector: string,
): Promise<{ readonly pages: number; readonly found: unknown }> {
  const answer = await compile(template, data, {}, selector);
  return { pages: answer.pages, found: answer.found };
}

let coverage: Promise<Coverage> | undefined;

async function compile(template: string, data: PdfData, limits?: Partial<PdfLimits>, selector?: string) {
  const { timeoutMs, maxDataBytes, maxPages } = { ...LIMITS, ...limits };
  coverage ??= readCoverage(fontPaths[0] ?? "");
  const json = JSON.stringify(printableDeep(data, await coverage));
  if (Buffer.byteLength(json) > maxDataBytes)
    throw new PdfError("too-large", `${json.length} characters of data`);
  const answer: Answer = await ask(
    {
      parts: { "page.typ": page },
      main: template,
      data: json,
      standard: "ua-1",
      maxPages,
      ...(selector ? { selector } : {}),
    },
    timeoutMs,
  );
  if (!answer.ok) throw new PdfError(answer.reason, answer.detail);
  return answer;
}
