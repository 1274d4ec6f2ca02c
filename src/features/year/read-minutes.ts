/** Reading management reviews: the draft with its agenda, and a signed one with the proof. */
import { canonicalJson } from "#src/platform/audit/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { dayIn, fiscalYear } from "#src/text/dates.ts";
import { companyOf, findDraft, findSigned, type ReviewRow, signatureEntry } from "./queries.ts";
import { readAgenda } from "./read-agenda.ts";
import {
  type Agenda,
  documentHash,
  type Minutes,
  type MinutesDocument,
  USUAL_END,
  yearStarting,
} from "./rules.ts";

export interface DraftView {
  readonly company: string;
  readonly timeZone: string;
  readonly today: string;
  readonly thisYear: number;
  readonly row: ReviewRow | undefined;
  readonly draft: Minutes;
  readonly agenda: Agenda;
  /** Names what would be signed now. */
  readonly fingerprint: string;
}

/** The draft of the next management review; an empty one about this year (or `year`) where none is begun. */
export async function readMinutesDraft(
  db: Db,
  companyId: string,
  now: Date,
  year?: number,
): Promise<DraftView> {
  const company = await companyOf(db, companyId);
  const timeZone = company.time_zone;
  const endMonth = company.fiscal_year_end_month ?? USUAL_END;
  const today = dayIn(timeZone, now);
  const thisYear = fiscalYear(today, endMonth).year;
  const row = await findDraft(db, companyId);
  const about = row?.year ?? year ?? thisYear;
  const draft: Minutes = row
    ? minutesIn(row)
    : { year: about, heldOn: "", attendees: "", decisions: "", nextOn: "" };
  const agenda = await readAgenda(db, companyId, yearStarting(about, endMonth), {
    timeZone,
    today,
    began: dayIn(timeZone, company.created_at),
  });
  const fingerprint = documentHash(canonicalJson({ ...draft, agenda }));
  return { company: company.name, timeZone, today, thisYear, row, draft, agenda, fingerprint };
}

export function minutesIn(row: ReviewRow): Minutes {
  const { year, attendees, decisions } = row;
  return { year, heldOn: row.held_on, attendees, decisions, nextOn: row.next_on };
}

/** Signed minutes, and whether they still are what the ledger says. */
export interface SignedMinutes {
  readonly id: string;
  readonly document: MinutesDocument;
  readonly hash: string;
  /** The number of the ledger's entry; null where the ledger has none. */
  readonly entry: number | null;
  readonly intact: boolean;
  readonly timeZone: string;
}

/** @throws AppError `not-found` */
export async function readSignedMinutes(db: Db, companyId: string, id: string): Promise<SignedMinutes> {
  const row = await findSigned(db, companyId, id);
  if (!row || row.document === null || row.hash === null) throw new AppError("not-found");
  const { time_zone: timeZone } = await companyOf(db, companyId);
  const entry = await signatureEntry(db, companyId, id);
  const recorded = entry ? (JSON.parse(entry.data) as { readonly hash?: unknown }).hash : undefined;
  const actual = documentHash(row.document);
  return {
    id,
    // The signed text is our own writing, so its shape is known.
    document: JSON.parse(row.document) as MinutesDocument,
    hash: row.hash,
    entry: entry?.seq ?? null,
    intact: actual === row.hash && actual === recorded,
    timeZone,
  };
}
