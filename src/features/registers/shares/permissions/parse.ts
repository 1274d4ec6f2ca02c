/** Reads who may do what from the output of icacls or from a pasted table of two columns. */
import { fold } from "#src/text/fold.ts";
import { rightNames } from "../text/permission-words.ts";
import { identityIn, rightsIn } from "./icacls.ts";

/** On folders: reading, changing, owning; on devices: guest, user, administrator. */
export type Right = "view" | "edit" | "own" | "guest" | "user" | "admin";

export interface Permission {
  readonly name: string;
  readonly may: Right;
  /** Taken over from the folder above; null where the list does not say. */
  readonly inherited: boolean | null;
}

export interface Parsed {
  readonly permissions: readonly Permission[];
  /** Lines that were not understood, as they came. */
  readonly unread: readonly string[];
}

/** No path and name are longer; what is pasted may be anything. */
const MOST_OF_LINE = 1000;

/** Weakest first: of several lines about one name the strongest counts. */
const strength: readonly Right[] = ["view", "guest", "edit", "user", "own", "admin"];

const byWord: ReadonlyMap<string, Right> = new Map(
  strength.flatMap((right) => rightNames[right].map((name) => [fold(name), right] as const)),
);

/** Every name with its strongest right, and what could not be read; the heading of a table is passed over. */
export function parsePermissions(text: string): Parsed {
  const lines = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => line.slice(0, MOST_OF_LINE));
  const found: Permission[] = [];
  const unread: string[] = [];
  let indent = 0;
  for (const [index, line] of lines.entries()) {
    const entry = rightsIn(line);
    if (entry) {
      // Lines after the first are set in by the length of the path, which the first line carries in front.
      indent = leading(line) || leading(lines[index + 1] ?? "") || indent;
      const { before, may, inherited } = entry;
      if (may) found.push({ name: identityIn(before, indent), may, inherited });
      continue;
    }
    const row = tableRow(line);
    if (row) found.push(row);
    else if (index > 0 && !isSummary(line)) unread.push(line.trim());
  }
  return { permissions: strongest(found), unread };
}

function leading(line: string): number {
  return line.length - line.trimStart().length;
}

/** The last line of icacls: how many files it went through. */
function isSummary(line: string): boolean {
  return /\d[^\t,]*(processed|\u51e6\u7406)/i.test(line);
}

function tableRow(line: string): Permission | null {
  const cells = line.split(/[\t,;]/).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, "$1")
      .trim(),
  );
  const [name = "", word = ""] = cells;
  const may = byWord.get(fold(word));
  return may && name !== "" ? { name, may, inherited: null } : null;
}

function strongest(found: readonly Permission[]): Permission[] {
  const byName = Map.groupBy(found, ({ name }) => fold(name));
  return [...byName.values()].flatMap((same) => {
    const best = same.toSorted((a, b) => strength.indexOf(b.may) - strength.indexOf(a.may))[0];
    if (!best) return [];
    const known = same.every(({ inherited }) => inherited !== null);
    return [{ ...best, inherited: known ? same.every(({ inherited }) => inherited === true) : null }];
  });
}
