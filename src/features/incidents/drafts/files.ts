/** A filled draft as Word and as PDF. */
import { renderPdf } from "#src/platform/pdf/index.ts";
import { writeWord } from "#src/platform/word/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import template from "../paper/draft.typ?raw";
import { text } from "../text/drafts.ts";
import type { Filled } from "./fill.ts";

export interface Paper {
  readonly lang: Lang;
  readonly company: string;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly version: number;
}

export const formats = ["docx", "pdf"] as const;
export type Format = (typeof formats)[number];

export const mediaTypes: Readonly<Record<Format, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
};

/** @throws PdfError */
export function draftFile(format: Format, filled: Filled, paper: Paper): Promise<Uint8Array> {
  const { lang, company, today, version } = paper;
  const dateText = formatDate(today, { lang, weekday: false });
  const note = text[lang].footer(version, dateText);
  if (format === "docx")
    return writeWord({
      title: filled.title,
      company,
      lang,
      blocks: [
        { kind: "paragraph", text: filled.to },
        ...filled.opening.map((words) => ({ kind: "paragraph", text: words }) as const),
        { kind: "rows", rows: filled.rows },
        ...filled.closing.map((words) => ({ kind: "paragraph", text: words }) as const),
        { kind: "right", text: note },
      ],
    });
  const document = { title: filled.title, company, lang, date: today, dateText };
  const data = { document, ...filled, note };
  return renderPdf(template, data);
}
