/** A protected name inside a longer registered label: with added words, with its ending written in, or anywhere. */
import type { HostParts } from "../url/host.ts";
import type { Entry, ProtectedBook } from "./book.ts";
import { lookalike } from "./finding.ts";
import type { Lookalike } from "./party.ts";

/** Findings for the registered label. */
export function insideLabel(parts: HostParts, book: ProtectedBook): Lookalike[] {
  const { label } = parts;
  if (label.length < 4 || label.length > 63) return [];
  const flat = label.replace(/[-_]/g, "");
  const seenFlat = book.skeleton(flat);
  const tokens = label.split(/[-_]/).filter((token) => token !== "");
  return book.entries.flatMap((entry) => {
    if (label.length <= entry.label.length) return [];
    const found = withEnding(flat, label, entry) ?? withWords(tokens, flat, seenFlat, label, entry, book);
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

function withWords(
  tokens: readonly string[],
  flat: string,
  seenFlat: string,
  label: string,
  entry: Entry,
  book: ProtectedBook,
): Lookalike | undefined {
  const { name } = entry;
  const { length } = name;
  const asToken = tokens.includes(entry.label) || (entry.label.includes("-") && label.includes(entry.label));
  const place = asToken ? flat.indexOf(name) : placeOf(name, entry.seenName, flat, seenFlat);
  if (place === -1) return undefined;
  const rest = asToken
    ? tokens.filter((token) => !entry.label.split("-").includes(token))
    : [flat.slice(0, place), flat.slice(place + length)].filter((part) => part !== "");
  const added = rest.flatMap((part) => splitWords(part, book.addedWords) ?? [part]);
  const known = added.filter((word) => book.addedWords.has(word));
  const allKnown =
    added.length > 0 && added.every((word) => book.addedWords.has(word) || /^\d{1,4}$/.test(word));
  const evidence = { seen: label, added: allKnown ? added : known };
  const close = entry.party.kind === "own" || entry.party.kind === "partner";
  if (allKnown && (length >= 5 || (asToken && length >= 3)) && (asToken || length >= 5)) {
    const strength = length >= 6 || close ? "strong" : length >= 4 || known.length > 1 ? "medium" : "weak";
    return lookalike(entry, { kind: "added-word", ...evidence, strength });
  }
  if (asToken && length >= 5 && known.length > 0)
    return lookalike(entry, { kind: "added-word", ...evidence, strength: "medium" });
  if (asToken && length >= 4) return lookalike(entry, { kind: "inside", ...evidence, strength: "weak" });
  if (length >= 8 && !entry.party.worldwide)
    return lookalike(entry, { kind: "inside", ...evidence, strength: "weak" });
  return undefined;
}

/** Where the name stands, as written or as it looks; −1 where it does not. Short names only at either end. */
function placeOf(name: string, seenName: string, flat: string, seenFlat: string): number {
  if (name.length < 5) return -1;
  const plain = flat.indexOf(name);
  const place = plain === -1 && seenFlat.length === flat.length ? seenFlat.indexOf(seenName) : plain;
  if (place === -1) return -1;
  return name.length >= 7 || place === 0 || place + name.length === flat.length ? place : -1;
}

/** Cuts `securelogin` into known words, longest first; undefined when something is left over. Length ≤ 63. */
function splitWords(text: string, known: ReadonlySet<string>): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= text.length; end += 1) {
    for (let start = 0; start < end && best[end] === undefined; start += 1) {
      const before = best[start];
      const word = text.slice(start, end);
      if (before && (known.has(word) || /^\d{1,4}$/.test(word))) best[end] = [...before, word];
    }
  }
  return text === "" ? undefined : best[text.length];
}
