// The purpose linter (R151): whether a purpose of use says what is done for whom, or only that it is business.
import type { Verdict } from "../verdict/index.ts";

/** How a language states purposes; the handbook gives one set for each. Expressions see folded text. */
export type PurposeRules = {
  /** Splits a sentence into single purposes. */
  readonly separators: RegExp;
  /** What frames a purpose and says nothing: "we use your data to …", "… のために利用します". */
  readonly frames: readonly RegExp[];
  /** Words that could stand before anything, "our", "various", "より良い"; taken off one by one. */
  readonly fillers: RegExp;
  /** Too vague whatever else is said: "other purposes", "as needed". */
  readonly openEnded: readonly PurposePattern[];
  /** An act that a person can picture: sending, invoicing, replying. */
  readonly acts: RegExp;
  /** Too vague where no such act is named. */
  readonly vague: readonly PurposePattern[];
};

/** `better` is the key of an example in the handbook. */
export type PurposePattern = { readonly id: string; readonly test: RegExp; readonly better: string };

export type PurposePart = {
  /** The words as written, folded. */
  readonly text: string;
  readonly verdict: Verdict;
  readonly pattern: string | null;
  readonly better: string | null;
};

export type PurposeFinding = { readonly text: string; readonly pattern: string; readonly better: string };

export type PurposeLint = {
  /** Yes: something concrete and nothing vague. No: something vague. Unknown: neither is recognised; read it. */
  readonly verdict: Verdict;
  readonly parts: readonly PurposePart[];
  readonly findings: readonly PurposeFinding[];
};

/** Looks at a purpose of use. A part in which nothing is recognised belongs to its neighbours and decides nothing. */
export function lintPurpose(text: string, rules: PurposeRules): PurposeLint {
  const parts = fold(text)
    .split(rules.separators)
    .map((part) => bare(part, rules.frames))
    .filter(Boolean)
    .map((part) => judgePart(part, rules));
  const findings = parts.flatMap(({ text: words, pattern, better }) =>
    pattern !== null && better !== null ? [{ text: words, pattern, better }] : [],
  );
  const concrete = parts.some(({ verdict }) => verdict === "yes");
  return { verdict: findings.length > 0 ? "no" : concrete ? "yes" : "unknown", parts, findings };
}

function judgePart(text: string, rules: PurposeRules): PurposePart {
  const core = withoutFillers(text, rules.fillers);
  const vague = (patterns: readonly PurposePattern[]) => patterns.find(({ test }) => test.test(core));
  const openEnded = vague(rules.openEnded);
  if (openEnded) return { text, verdict: "no", pattern: openEnded.id, better: openEnded.better };
  if (rules.acts.test(core)) return { text, verdict: "yes", pattern: null, better: null };
  const found = vague(rules.vague);
  if (found) return { text, verdict: "no", pattern: found.id, better: found.better };
  return { text, verdict: "unknown", pattern: null, better: null };
}

function bare(part: string, frames: readonly RegExp[]): string {
  return frames.reduce((rest, frame) => rest.replace(frame, ""), part.trim()).trim();
}

function withoutFillers(text: string, fillers: RegExp): string {
  let rest = text;
  for (let next = rest.replace(fillers, ""); next !== rest && next !== ""; next = rest.replace(fillers, "")) {
    rest = next;
  }
  return rest;
}

/** Full width and half width, upper and lower case, and white space make no difference. */
function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}
