/** One line of icacls: a path or spaces, an identity, a colon, and rights in brackets. */
import type { Right } from "./parse.ts";

const entryLine = /^(.*?):((?:\([A-Z, ]+\))+)\s*$/i;

/** Who may change the permissions themselves owns the folder, whatever else is granted. */
const owning = ["F", "WDAC", "WO", "GA"];
const changing = ["M", "W", "D", "DE", "DC", "WD", "AD", "WEA", "WA", "GW"];
const reading = ["R", "RX", "GR", "GE", "RD", "X", "RC"];

/** What stands in front of the colon, and the right; `may` null for what is denied. Null if it is no such line. */
export function rightsIn(
  line: string,
): { readonly before: string; readonly may: Right | null; readonly inherited: boolean } | null {
  const [, before, brackets] = entryLine.exec(line) ?? [];
  if (before === undefined || brackets === undefined) return null;
  const marks: readonly string[] = brackets.toUpperCase().match(/[A-Z]+/g) ?? [];
  const inherited = marks.includes("I");
  if (marks.includes("DENY") || marks.includes("N")) return { before, may: null, inherited };
  const has = (some: readonly string[]) => marks.some((mark) => some.includes(mark));
  const may = has(owning) ? "own" : has(changing) ? "edit" : has(reading) ? "view" : null;
  return { before, may, inherited };
}

/**
 * The identity without the path in front of it. `indent`: where identities begin in this output; without other
 * lines to tell, an identity with a space in it is recognised by its well-known domain.
 */
export function identityIn(before: string, indent: number): string {
  if (indent > 0 && before.slice(0, indent).trim() === "") return before.trim();
  if (indent > 0 && before[indent - 1] === " ") return before.slice(indent).trim();
  if (!/^([a-z]:\\|\\\\|\.)/i.test(before)) return before.trim();
  const wellKnown = /(NT AUTHORITY|CREATOR) ?\\?.*$/i.exec(before);
  return wellKnown ? wellKnown[0].trim() : (before.split(" ").at(-1) ?? before);
}
