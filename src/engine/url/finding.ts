/** What can be odd about an address. Words for people are kept with the handbook, under the same ids. */
import type { Lookalike } from "../lookalike/index.ts";

export type UrlFindingId =
  | "lookalike"
  | "mixed-scripts"
  | "foreign-letters"
  | "script-address"
  | "page-in-address"
  | "file-address"
  | "app-address"
  | "name-before-at"
  | "number-host"
  | "disguised-number"
  | "odd-port"
  | "backslashes"
  | "line-breaks"
  | "encoded-host"
  | "wide-characters"
  | "invisible-characters"
  | "short-link"
  | "redirect"
  | "free-hosting"
  | "site-builder"
  | "form"
  | "dynamic-dns"
  | "file-host"
  | "abused-ending"
  | "random-name"
  | "long-chain"
  | "long-name"
  | "many-hyphens"
  | "recipient-inside"
  | "dangerous-file"
  | "double-ending"
  | "archive"
  | "login-words"
  | "misspelt-word"
  | "ending-inside"
  | "brand-in-path"
  | "no-encryption";

export interface UrlFinding {
  readonly id: UrlFindingId;
  /** Points towards the verdict; see the weights. */
  readonly weight: number;
  /** The part of the address that shows it, at most 200 characters. */
  readonly evidence: string;
  readonly lookalike?: Lookalike;
}

/**
 * Points of a finding: 10 and more alone call an address dangerous, 4 and more suspicious. Set by hand, so that
 * one sign that honest addresses also show never reaches 4, and tried on reported frauds and on well-known sites.
 */
export const weights: Readonly<Record<UrlFindingId, number>> = {
  lookalike: 0,
  "mixed-scripts": 8,
  "foreign-letters": 2,
  "script-address": 10,
  "page-in-address": 10,
  "file-address": 8,
  "app-address": 5,
  "name-before-at": 7,
  "number-host": 5,
  "disguised-number": 10,
  "odd-port": 3,
  backslashes: 5,
  "line-breaks": 5,
  "encoded-host": 7,
  "wide-characters": 5,
  "invisible-characters": 7,
  "short-link": 2,
  redirect: 3,
  "free-hosting": 2,
  "site-builder": 2,
  form: 2,
  "dynamic-dns": 4,
  "file-host": 1,
  "abused-ending": 2,
  "random-name": 2,
  "long-chain": 2,
  "long-name": 1,
  "many-hyphens": 1,
  "recipient-inside": 3,
  "dangerous-file": 5,
  "double-ending": 8,
  archive: 1,
  "login-words": 1,
  "misspelt-word": 2,
  "ending-inside": 3,
  "brand-in-path": 2,
  "no-encryption": 0,
};

/** Points of a look-alike by its strength; those of ourselves and our partners weigh more. */
export function lookalikeWeight({ strength, party }: Lookalike): number {
  const close = party.kind === "own" || party.kind === "partner";
  if (strength === "strong") return 10;
  if (strength === "medium") return close ? 7 : 5;
  return close ? 4 : 2;
}

export function finding(id: UrlFindingId, evidence: string, weight = weights[id]): UrlFinding {
  return { id, weight, evidence: evidence.slice(0, 200) };
}
