/** A protected name inside a longer registered label: with added words, with its ending written in, or anywhere. */
import type { HostParts } from "../url/host.ts";
import type { Entry, ProtectedBook } from "./book.ts";
import { editDistance } from "./distance.ts";
import { lookalike } from "./finding.ts";
import type { Lookalike } from "./party.ts";

/** A label in the forms in which names are looked for. */
interface Forms {
  readonly label: string;
  readonly flat: string;
  readonly seenFlat: string;
  readonly tokens: readonly string[];
  readonly seenTokens: readonly string[];
}

/** Findings for the registered label. */
export function insideLabel(parts: HostParts, book: ProtectedBook): Lookalike[] {
  const { label } = parts;
  if (label.length < 4 || label.length > 63) return [];
  const flat = label.replace(/[-_]/g, "");
  const tokens = label.split(/[-_]/).filter((token) => token !== "");
  const seenTokens = tokens.map((token) => book.skeleton(token));
  const forms = { label, flat, seenFlat: book.skeleton(flat), tokens, seenTokens };
  return book.entries.flatMap((entry) => {
    if (label.length <= entry.label.length) return [];
    const found = withEnding(flat, label, entry) ?? withWords(forms, entry, book);
    return found ? [found] : [];
  });
}

/** `example-co-jp.net`, `wwwexamplecojp.com`: nobody honest writes an ending into a name. */
function withEnding(flat: string, label: string, entry: Entry): Lookalike | undefined {
  const { joined } = entry;
  if (joined === "" || joined.length - entry.name.length < 3 || !flat.includes(joined)) return undefined;
  const bare = flat === joined || flat === `www${joined}`;
  // Two letters more are often a word of their own; "com" and "net" too, unless they are written apart.
  const apart = label.includes(`${entry.label}-`) || joined.length - entry.name.length >= 4;
  if (!apart && !bare) return undefined;
  if (entry.label.length < 4) return undefined;
  return lookalike(entry, {
    kind: "suffix-in-name",
    seen: label,
    strength: bare && apart ? "strong" : "medium",
  });
}

function withWords(forms: Forms, entry: Entry, book: ProtectedBook): Lookalike | undefined {
  const place = placeOf(forms, entry, book);
  if (!place) return undefined;
  const { asToken, rest } = place;
  const { length } = entry.name;
  const meaning = (part: string) => (place.asItLooks ? book.addedSeen.get(part) : plainWord(part, book));
  const words = rest.flatMap((part) => splitWords(part, meaning) ?? [""]);
  const known = words.filter((word) => word !== "" && !/^\d+$/.test(word));
  const allKnown = words.length > 0 && !words.includes("");
  const finding = (kind: "added-word" | "inside", strength: Lookalike["strength"]) =>
    lookalike(entry, { kind, seen: forms.label, added: known, strength });
  // A slip and an added word together: each alone may be somebody's honest name.
  if (place.slip) return allKnown && known.length > 0 ? finding("added-word", "medium") : undefined;
  const close = entry.party.kind === "own" || entry.party.kind === "partner";
  if (allKnown && (length >= 5 || (asToken && length >= 3)))
    return finding(
      "added-word",
      length >= 6 || close ? "strong" : length >= 4 || known.length > 1 ? "medium" : "weak",
    );
  if (asToken && length >= 5 && known.length > 0) return finding("added-word", "medium");
  if (asToken ? length >= 4 : length >= 8 && !entry.party.worldwide) return finding("inside", "weak");
  return undefined;
}

interface Place {
  /** Set apart by hyphens. */
  readonly asToken: boolean;
  /** One edit away from the name. */
  readonly slip: boolean;
  /** What is left of the label. */
  readonly rest: readonly string[];
  /** True when the rest is given as it looks, not as it is written. */
  readonly asItLooks: boolean;
}

/** Where the name stands: between hyphens as written or as it looks, else anywhere; short names only at either end. */
function placeOf(forms: Forms, entry: Entry, book: ProtectedBook): Place | undefined {
  const { tokens, seenTokens, label, seenFlat } = forms;
  const { name, seenName } = entry;
  const apart = (slip: boolean, isName: (at: number) => boolean): Place => {
    return { asToken: true, slip, asItLooks: false, rest: tokens.filter((_, at) => !isName(at)) };
  };
  if (entry.label.includes("-") && label.includes(entry.label)) {
    const own = entry.label.split("-");
    return apart(false, (at) => own.includes(tokens[at] ?? ""));
  }
  if (tokens.includes(entry.label) || (name.length >= 5 && seenTokens.includes(entry.seen)))
    return apart(false, (at) => seenTokens[at] === entry.seen);
  if (name.length >= 6 && tokens.length > 1) {
    const near = tokens.find(
      (token) => !book.addedWords.has(token) && editDistance(token, entry.label, 1) === 1,
    );
    if (near) return apart(true, (at) => tokens[at] === near);
  }
  if (name.length < 5) return undefined;
  return joined(forms.flat, name, false) ?? joined(seenFlat, seenName, true);
}

function joined(text: string, name: string, asItLooks: boolean): Place | undefined {
  const at = text.indexOf(name);
  const end = at + name.length;
  if (at === -1 || (name.length < 7 && at !== 0 && end !== text.length)) return undefined;
  return {
    asToken: false,
    slip: false,
    asItLooks,
    rest: [text.slice(0, at), text.slice(end)].filter(Boolean),
  };
}

function plainWord(part: string, { addedWords }: ProtectedBook): string | undefined {
  return addedWords.has(part) || /^\d{1,4}$/.test(part) ? part : undefined;
}

/** Cuts `securelogin` into known words; undefined when something is left over. Length ≤ 63. */
function splitWords(text: string, meaning: (part: string) => string | undefined): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= text.length; end += 1) {
    for (let start = 0; start < end && best[end] === undefined; start += 1) {
      const before = best[start];
      const part = text.slice(start, end);
      const word = meaning(part);
      if (before && word !== undefined) best[end] = [...before, word];
    }
  }
  return text === "" ? undefined : best[text.length];
}
