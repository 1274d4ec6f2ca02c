/** What one reading may spend, and what it has noticed: handed through every step instead of being thrown. */
import type { Defect, DefectId } from "#src/engine/mail/message.ts";
import type { Limits } from "./limits.ts";

/** What may still be spent, shared by a mail and all mails inside it. */
interface Left {
  parts: number;
  messages: number;
  text: number;
  html: number;
  unpacked: number;
  entries: number;
}

/** A picture that somebody may look at for codes when all else is read. */
export interface PendingPicture {
  readonly bytes: Uint8Array;
  readonly found: (codes: readonly string[] | undefined) => void;
}

export interface Reading {
  readonly limits: Limits;
  readonly left: Left;
  readonly depth: number;
  readonly defects: Defect[];
  readonly pictures: PendingPicture[];
}

/** Begins to read a mail. */
export function startReading(limits: Limits): Reading {
  const left = {
    parts: limits.parts,
    messages: limits.messages,
    text: limits.textCharacters,
    html: limits.htmlCharacters,
    unpacked: limits.unpackedBytes,
    entries: limits.archiveEntries,
  };
  return { limits, left, depth: 0, defects: [], pictures: [] };
}

/** Begins to read a mail inside another: defects of its own, the same purse. */
export function readingInside(reading: Reading): Reading {
  return { ...reading, depth: reading.depth + 1, defects: [] };
}

/** Notes a defect, each kind and place once. */
export function note(reading: Reading, id: DefectId, where = "", detail = ""): void {
  if (reading.defects.length >= reading.limits.defects) return;
  if (reading.defects.some((known) => known.id === id && known.where === where)) return;
  reading.defects.push({ id, where: where.slice(0, 120), detail: detail.slice(0, 200) });
}

const limitDefects: ReadonlySet<DefectId> = new Set<DefectId>([
  "too-large",
  "too-many-headers",
  "too-many-parts",
  "too-deep",
  "too-much-content",
]);

/** Whether something was left out. */
export const wasCut = (reading: Reading): boolean => reading.defects.some(({ id }) => limitDefects.has(id));
