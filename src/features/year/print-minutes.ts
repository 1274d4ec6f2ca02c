/** Signed minutes as a PDF for the file: agenda, goals, decisions, record of the signature, approval boxes. */
import { renderPdf } from "#src/platform/pdf/index.ts";
import { formatDateTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import template from "./minutes.typ?raw";
import type { SignedMinutes } from "./read-minutes.ts";
import { text } from "./text.ts";
import { agendaWords } from "./views/agenda-words.ts";
import { eraDay, monthName, yenWords } from "./views/names.ts";

/** @throws PdfError when the minutes are beyond the limits of a document */
export function printMinutes(lang: Lang, signed: SignedMinutes): Promise<Uint8Array> {
  return renderPdf(template, minutesData(lang, signed));
}

function minutesData(lang: Lang, { document, hash, entry, timeZone }: SignedMinutes) {
  const t = text[lang];
  const { agenda } = document;
  const day = (value: string) => eraDay(lang, value);
  return {
    document: {
      title: t.minutesTitle,
      company: document.company,
      lang,
      date: document.heldOn,
      dateText: day(document.heldOn),
    },
    heading: t.minutesTitle,
    period: `${t.fiscal(document.year)}${t.colon}${day(agenda.start)}${t.to}${day(agenda.end)}`,
    approval: [t.approved, t.confirmed, t.prepared],
    head: [
      { name: t.heldOn, value: day(document.heldOn) },
      { name: t.attendees, value: document.attendees },
      { name: t.nextOn, value: day(document.nextOn) },
    ],
    agenda: { heading: t.agendaTitle, lines: agendaWords(lang, agenda) },
    goals: {
      heading: t.agendaGoals,
      header: [t.goal, t.target, t.owner, t.dueMonth, t.budget, t.state],
      rows: agenda.goals.map((goal) => [
        goal.title,
        goal.target,
        goal.owner,
        monthName(lang, goal.dueMonth),
        yenWords(lang, goal.budgetYen),
        goal.result === "" ? t[goal.standing] : `${t[goal.standing]}\n${goal.result}`,
      ]),
    },
    decisions: { heading: t.decisions, body: document.decisions },
    record: {
      heading: t.recordTitle,
      lines: [
        { name: t.columnSigner, value: document.signer },
        { name: t.recordAt, value: formatDateTime(document.signedAt, { lang, timeZone, era: true }) },
        ...(entry === null ? [] : [{ name: t.recordLedger, value: t.recordLedgerNo(entry) }]),
        { name: t.recordHash, value: hash },
      ],
    },
  };
}
