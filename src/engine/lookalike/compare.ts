/** Compares a host with the protected book: whom does it pretend to be, and how? */
import type { HostParts } from "../url/host.ts";
import { hostToUnicode } from "../url/punycode.ts";
import { type Entry, officialEntry, type ProtectedBook } from "./book.ts";
import { sameLook } from "./difference.ts";
import { lookalike } from "./finding.ts";
import { insideLabel } from "./inside.ts";
import { nearEdit } from "./near.ts";
import type { Lookalike, LookalikeKind } from "./party.ts";
import { inSubdomain } from "./subdomain.ts";

const strengths = { strong: 3, medium: 2, weak: 1 } as const;

/**
 * The look-alikes found in a host name (of an address, a link or a mail's sender), strongest first, at most one for
 * each party and kind. A host that belongs to a party of the book itself has none, unless it is written in disguise.
 */
export function compareDomains(host: string, book: ProtectedBook): readonly Lookalike[] {
  const written = host
    .trim()
    .slice(0, 1_000)
    .replace(/\.{1,8}$/, "");
  const parts = book.splitHost(written);
  const official = officialEntry(parts, book);
  if (official) return disguised(written, parts, official);
  const found = [
    ...wholeDomain(written, parts, book),
    ...sameLabel(parts, book),
    ...nearEdit(parts, book),
    ...insideLabel(parts, book),
    ...inSubdomain(parts, book),
  ];
  return strongestFirst(found);
}

/** Real, but written so that a filter does not know it again: full-width letters, circled letters … */
function disguised(written: string, parts: HostParts, entry: Entry): Lookalike[] {
  const plain = written.toLowerCase();
  if (plain === parts.host || hostToUnicode(plain) === parts.unicode) return [];
  return [lookalike(entry, { kind: "disguised", seen: written, like: entry.domain, strength: "medium" })];
}

/** The whole name, or its end, looks like a protected domain: also where full stops or the suffix are imitated. */
function wholeDomain(written: string, parts: HostParts, book: ProtectedBook): Lookalike[] {
  for (const form of new Set([written, written.normalize("NFKC"), hostToUnicode(written), parts.unicode])) {
    const labels = book.skeleton(form).split(".");
    for (let from = 0; from < labels.length; from += 1) {
      const entry = book.domainsBySkeleton.get(labels.slice(from).join("."));
      // Spelt as it is, it is the provider's name behind what somebody rented there.
      if (entry && !`.${form.toLowerCase()}`.endsWith(`.${entry.domain}`))
        return [lookalike(entry, { ...kindOf(form, entry), like: entry.domain })];
    }
  }
  return [];
}

function kindOf(form: string, entry: Entry): Pick<Lookalike, "kind" | "seen" | "strength"> {
  return { kind: sameLook(form, entry.domain), seen: form, strength: "strong" };
}

/** The registered label looks like a protected one, under whatever ending. */
function sameLabel(parts: HostParts, book: ProtectedBook): Lookalike[] {
  const { label, provider } = parts;
  if (!label) return [];
  const seen = book.skeleton(label);
  return (book.bySkeleton.get(seen) ?? []).flatMap((entry) => {
    if (entry.label !== label) {
      // Two or three letters of the same look are soon found in an honest name.
      if (entry.label.length < 4) return [];
      return [lookalike(entry, { kind: sameLook(label, entry.label), seen: label, strength: "strong" })];
    }
    // Under a provider's suffix the label is a sub-domain, and is judged as one.
    if (provider && !soldLikeAnEnding.test(parts.suffix)) return [];
    const strength = swapStrength(parts, entry);
    return strength ? [lookalike(entry, { kind: "tld-swap", seen: parts.unicode, strength })] : [];
  });
}

/** `jp.net`, `uk.com`: private, but sold like the ending of a country. */
const soldLikeAnEnding = /^[a-z]{2}\.(?:com|net|org)$/;

const countryEnding = /^(?:[a-z]{2,3}\.)?[a-z]{2}$/;

/** Short words are often somebody else's honest name, and firms of the whole world own most endings. */
function swapStrength(
  { suffix }: HostParts,
  { party, label, ofDomain }: Entry,
): Lookalike["strength"] | undefined {
  if (
    party.worldwide &&
    (countryEnding.test(suffix) || suffix === "com" || suffix === "net" || suffix === "org")
  )
    return undefined;
  if (party.kind === "own" || party.kind === "partner") return label.length >= 4 ? "strong" : "weak";
  if (label.length < 4) return undefined;
  if (!ofDomain) return "weak";
  // Firms of one country seldom own their name elsewhere; those of the whole world often do.
  const national = !party.worldwide && party.domains.some((domain) => domain.endsWith(".jp"));
  return national && (label.length >= 8 || label.includes("-"))
    ? "strong"
    : label.length >= 6
      ? "medium"
      : "weak";
}

function strongestFirst(found: readonly Lookalike[]): Lookalike[] {
  const best = new Map<string, Lookalike>();
  for (const one of found) {
    const key = `${one.kind} ${one.party.id}`;
    const other = best.get(key);
    if (!other || strengths[one.strength] > strengths[other.strength]) best.set(key, one);
  }
  const order = (one: Lookalike) => strengths[one.strength] * 10 - kindOrder.indexOf(one.kind) / 10;
  return [...best.values()].sort((a, b) => order(b) - order(a));
}

const kindOrder: readonly LookalikeKind[] = [
  "confusable",
  "japanese",
  "suffix-in-name",
  "subdomain",
  "tld-swap",
  "near-edit",
  "added-word",
  "inside",
  "disguised",
];
