/** Reads what was written down without a connection: one entry a line, as the carry-out copy gives them. */
import type { Said } from "#src/engine/incident/index.ts";
import { offlineLineSchema } from "./schema.ts";
import type { Saying } from "./service/room.ts";

/** More lines than these are not one person's notes. */
const MOST = 1_000;

export interface OfflineNotes {
  readonly notes: readonly { readonly saying: Saying; readonly said: Said }[];
  /** Lines that are no entries, as they came. */
  readonly refused: readonly string[];
}

/** @param name who hands them in, where a line does not say who wrote it */
export function readOfflineLines(text: string, name: string): OfflineNotes {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const notes: OfflineNotes["notes"][number][] = [];
  const refused: string[] = lines.slice(MOST);
  for (const line of lines.slice(0, MOST)) {
    const read = offlineLineSchema.safeParse(parsed(line));
    if (!read.success) {
      refused.push(line);
      continue;
    }
    const { id, at, by, text: words, question } = read.data;
    const said: Said = question
      ? { kind: "answer", question, text: words }
      : { kind: "note", text: words, files: [] };
    notes.push({ saying: { name: by || name, id, at }, said });
  }
  return { notes, refused };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
