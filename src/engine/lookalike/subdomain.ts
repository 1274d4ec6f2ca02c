/** A protected name or address in front of somebody else's domain: `example.co.jp.evil.net`. */
import type { HostParts } from "../url/host.ts";
import type { Entry, ProtectedBook } from "./book.ts";
import { editDistance } from "./distance.ts";
import { lookalike } from "./finding.ts";
import type { Lookalike } from "./party.ts";

/** Findings in the sub-domain; where a provider rents out names, the rented name counts as one. */
export function inSubdomain(parts: HostParts, book: ProtectedBook): Lookalike[] {
  const before = parts.provider ? [parts.subdomain, parts.label].filter(Boolean).join(".") : parts.subdomain;
  if (before === "" || before.length > 253) return [];
  const flat = `.${before.replace(/[-_]/g, ".")}.`;
  const labels = before.split(".").slice(0, 20);
  const seen = labels.map((label) => book.skeleton(label));
  const found: Lookalike[] = [];
  for (const entry of book.entries) {
    const real = entry.ofDomain && flat.includes(`.${entry.flatDomain}.`);
    if (real) {
      found.push(
        lookalike(entry, { kind: "subdomain", seen: parts.unicode, like: entry.domain, strength: "strong" }),
      );
    } else {
      const strength = asLabel(labels, seen, entry, parts, book);
      if (strength) found.push(lookalike(entry, { kind: "subdomain", seen: before, strength }));
    }
  }
  return found;
}

/** The name alone as a label or as a word of one. */
function asLabel(
  labels: readonly string[],
  seen: readonly string[],
  entry: Entry,
  { provider }: HostParts,
  book: ProtectedBook,
): Lookalike["strength"] | undefined {
  const { label } = entry;
  if (label.length < 4) {
    // A short name needs company: `jcb-login.example.net`.
    const around = labels.find((one) => one.split("-").includes(label) && one !== label);
    return around?.split("-").some((word) => book.addedWords.has(word)) ? "weak" : undefined;
  }
  const exact = labels.includes(label) || seen.includes(entry.seen);
  if (exact) return label.length >= 6 ? "medium" : "weak";
  const words = labels.some((one) => `-${one}-`.includes(`-${label}-`));
  if (words && label.length >= 5) return provider ? "medium" : "weak";
  if (label.length >= 7 && labels.some((one) => one.includes(label))) return "weak";
  const slip = label.length >= 6 && labels.some((one) => editDistance(one, label, 1) === 1);
  return slip && !labels.some((one) => book.addedWords.has(one)) ? "weak" : undefined;
}
