/** The protected book: all names and domains worth imitating, prepared for comparing quickly. */
import type { HostParts, SplitHost } from "../url/host.ts";
import type { Party } from "./party.ts";
import { createSkeleton, type LookalikeTables, type Skeleton } from "./skeleton.ts";

/** What comparing needs besides the parties; data of the handbook, and the public suffixes. */
export interface LookalikeKnowledge {
  readonly tables: LookalikeTables;
  /** Words that imitators add to a name: login, support, jp … */
  readonly addedWords: readonly string[];
  readonly splitHost: SplitHost;
}

/** One name to compare with. */
export interface Entry {
  readonly party: Party;
  readonly domain: string;
  /** Lower case, in Unicode: `example`. */
  readonly label: string;
  readonly seen: string;
  /** The label and its suffix without full stops, as imitators write it: `examplecojp`. Empty for words. */
  readonly joined: string;
  /** True when this is the label of a domain, false for a further word. */
  readonly ofDomain: boolean;
  /** What the comparisons need again and again, made once. */
  readonly name: string;
  readonly seenName: string;
  readonly flatDomain: string;
}

export interface ProtectedBook {
  readonly splitHost: SplitHost;
  readonly skeleton: Skeleton;
  readonly addedWords: ReadonlySet<string>;
  /** The same by how they look. */
  readonly addedSeen: ReadonlyMap<string, string>;
  readonly official: ReadonlyMap<string, Entry>;
  readonly entries: readonly Entry[];
  readonly bySkeleton: ReadonlyMap<string, readonly Entry[]>;
  /** Whole domains by their skeleton, for characters that pose as full stops or stand in the suffix. */
  readonly domainsBySkeleton: ReadonlyMap<string, Entry>;
}

const skeletons = new WeakMap<LookalikeTables, Skeleton>();

/** The skeleton function of a set of tables, made once: reading the tables takes some milliseconds. */
export function skeletonOf(tables: LookalikeTables): Skeleton {
  const made = skeletons.get(tables) ?? createSkeleton(tables);
  skeletons.set(tables, made);
  return made;
}

/** Prepares a book. Parties named first win where two have the same name: own, partners, official, brands. */
export function protect(parties: readonly Party[], knowledge: LookalikeKnowledge): ProtectedBook {
  const skeleton = skeletonOf(knowledge.tables);
  const official = new Map<string, Entry>();
  const domainsBySkeleton = new Map<string, Entry>();
  const bySkeleton = new Map<string, Entry[]>();
  const entries: Entry[] = [];
  for (const party of parties) {
    const distinctive = distinctiveLabels(party, knowledge.splitHost);
    for (const entry of entriesOf(party, knowledge.splitHost, skeleton)) {
      const same = bySkeleton.get(entry.seen) ?? [];
      if (entry.ofDomain) {
        const host = knowledge.splitHost(entry.domain).host;
        if (!official.has(host)) official.set(host, entry);
        const whole = skeleton(entry.domain);
        if (!domainsBySkeleton.has(whole)) domainsBySkeleton.set(whole, entry);
      }
      // The same label of one party under several endings is compared once.
      if (same.some((other) => other.party === party && other.label === entry.label)) continue;
      if (entry.label === "" || (distinctive && !distinctive.has(entry.name))) continue;
      bySkeleton.set(entry.seen, [...same, entry]);
      entries.push(entry);
    }
  }
  return {
    splitHost: knowledge.splitHost,
    skeleton,
    addedWords: new Set(knowledge.addedWords),
    addedSeen: new Map(knowledge.addedWords.map((word) => [skeleton(word), word])),
    official,
    entries,
    bySkeleton,
    domainsBySkeleton,
  };
}

function entriesOf(party: Party, splitHost: SplitHost, skeleton: Skeleton): Entry[] {
  const ofDomains = party.domains.map((domain) => {
    const { label, suffix, unicode } = splitHost(domain);
    const joined = `${label.replaceAll("-", "")}${suffix.replaceAll(".", "")}`;
    const flatDomain = unicode.replaceAll("-", ".");
    return { party, domain: unicode, joined, ofDomain: true, ...seenForms(label, skeleton), flatDomain };
  });
  const first = party.domains[0] ?? "";
  const ofWords = (party.words ?? []).map((word) => {
    return {
      party,
      domain: first,
      joined: "",
      ofDomain: false,
      ...seenForms(word.toLowerCase(), skeleton),
      flatDomain: "",
    };
  });
  return [...ofDomains, ...ofWords];
}

function seenForms(label: string, skeleton: Skeleton): Pick<Entry, "label" | "seen" | "name" | "seenName"> {
  const name = label.replaceAll("-", "");
  return { label, seen: skeleton(label), name, seenName: skeleton(name) };
}

/**
 * A brand has many technical domains (`msedge.net`) and some under common words (`cloud.microsoft`): only the first
 * one and its words are compared in all ways, the others as whole domains. Undefined: all are compared.
 */
function distinctiveLabels(party: Party, splitHost: SplitHost): ReadonlySet<string> | undefined {
  if (party.kind !== "brand") return undefined;
  const { label, registrable, host } = splitHost(party.domains[0] ?? "");
  // An office under somebody's roof (`waterworks.metro.tokyo.lg.jp`) does not own the roof's name.
  const first = registrable === host ? label : "";
  return new Set([first, ...(party.words ?? [])].map((word) => word.toLowerCase().replaceAll("-", "")));
}

/**
 * Whose host this really is, or undefined: looks at the name and at everything above it. What is rented out under a
 * provider's name (`evil.github.io`) is not the provider's.
 */
export function officialParty(parts: HostParts, book: ProtectedBook): Party | undefined {
  return officialEntry(parts, book)?.party;
}

/** The same with the domain of the book that covers the host. */
export function officialEntry(parts: HostParts, book: ProtectedBook): Entry | undefined {
  const shortest = parts.provider ? (parts.registrable ?? "").length : 0;
  for (let name = parts.host; name !== "" && name.length >= shortest; ) {
    const entry = book.official.get(name);
    if (entry) return entry;
    const dot = name.indexOf(".");
    name = dot === -1 ? "" : name.slice(dot + 1);
  }
  return undefined;
}
