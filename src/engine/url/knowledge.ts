/** What judging an address needs to know and to compare with; data of the handbook and of the company. */
import type { LookalikeTables, ProtectedBook } from "../lookalike/index.ts";
import type { SplitHost } from "./host.ts";

/** A page of an honest site that forwards to any address. */
export interface RedirectPattern {
  readonly host: string;
  /** A beginning of the path. */
  readonly path: string;
  /** Parameters that hold the target; none: it stands in the path itself. */
  readonly keys: readonly string[];
}

/** Lists of hosts mean the host and everything below it. */
export interface UrlKnowledge {
  readonly tables: LookalikeTables;
  readonly addedWords: readonly string[];
  readonly loginWords: readonly string[];
  readonly abusedEndings: readonly string[];
  /** Those of them that weigh more. */
  readonly worstEndings: readonly string[];
  readonly dangerousFiles: readonly string[];
  readonly archiveFiles: readonly string[];
  readonly shorteners: readonly string[];
  readonly freeHosting: readonly string[];
  readonly siteBuilders: readonly string[];
  readonly formBuilders: readonly string[];
  readonly dynamicDns: readonly string[];
  readonly fileHosts: readonly string[];
  /** Free and throw-away mail. */
  readonly mailHosts: readonly string[];
  readonly redirects: readonly RedirectPattern[];
}

export interface UrlContext {
  readonly knowledge: UrlKnowledge;
  readonly book: ProtectedBook;
  readonly splitHost: SplitHost;
  /** Addresses of those who received the link: one of them inside it says that the click is counted. */
  readonly recipients?: readonly string[];
}

/** The entry of a list that covers a host; undefined where none does. Linear in the labels of the host. */
export function covering(host: string, list: readonly string[]): string | undefined {
  const set = setOf(list);
  for (let name = host; name !== ""; ) {
    if (set.has(name)) return name;
    const dot = name.indexOf(".");
    name = dot === -1 ? "" : name.slice(dot + 1);
  }
  return undefined;
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A list as a set, made once. */
export function setOf(list: readonly string[]): ReadonlySet<string> {
  const set = sets.get(list) ?? new Set(list);
  sets.set(list, set);
  return set;
}
