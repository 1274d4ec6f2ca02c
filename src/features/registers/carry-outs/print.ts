/** The ledger of things carried out on paper, with room for the seal of whoever checks it. */
import { type DocumentFacts, renderPdf } from "#src/platform/pdf/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import type { Entry } from "../kit/definition.ts";
import type { Named } from "../kit/queries/names.ts";
import template from "./ledger.typ?raw";
import { registerWords, text } from "./text.ts";

/** @throws PdfError when there is more than a document holds */
export function printLedger(
  lang: Lang,
  entries: readonly Entry[],
  people: ReadonlyMap<string, Named>,
  from: string,
  head: Omit<DocumentFacts, "title" | "lang">,
): Promise<Uint8Array> {
  const t = text[lang];
  const day = (value: string | undefined) => (value ? formatDate(value, { lang, weekday: false }) : "");
  const encrypted: Readonly<Record<string, string>> = { yes: t.yes, no: t.no };
  const data = {
    document: { ...head, title: t.ledger, lang },
    heading: t.ledger,
    period: t.period(day(from)),
    approval: [t.prepared, t.checked, t.approved],
    header: [t.item, t.kind, t.takenBy, t.purpose, t.encrypted, t.outOn, t.dueOn, t.backOn, t.checkedBy],
    rows: entries.map(({ values }) => [
      values.name ?? "",
      registerWords.choices.kind?.[values.kind ?? ""]?.[lang] ?? "",
      people.get(values.taken_by ?? "")?.name ?? "",
      [values.purpose, values.destination].filter(Boolean).join(t.between),
      encrypted[values.encrypted ?? ""] ?? "",
      day(values.out_on),
      day(values.due_on),
      day(values.back_on),
      "",
    ]),
  };
  return renderPdf(template, data);
}
