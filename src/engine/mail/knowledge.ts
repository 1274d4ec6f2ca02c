/** What the judge is given to judge with. The handbook holds it; the engine only knows its shape. */
import type { LookalikeTables } from "../lookalike/index.ts";
import type { SplitHost } from "../url/host.ts";
import type { MailRule } from "./rule.ts";

/** Data of the handbook. */
export interface MailData {
  readonly rules: readonly MailRule[];
  readonly weights: MailWeights;
  readonly brands: readonly MailBrand[];
  /** Names that any text may mention: they count only where a sender calls himself so. */
  readonly quietNames: readonly string[];
  /** Ordinary words: they count only as the whole name of a sender. */
  readonly wholeNames: readonly string[];
  readonly hosts: MailHosts;
  readonly letters: MailLetters;
  readonly roles: MailRoles;
  readonly lookalike: { readonly tables: LookalikeTables; readonly addedWords: readonly string[] };
}

export interface MailKnowledge extends MailData {
  readonly splitHost: SplitHost;
  /** The part of a host name that somebody registered (`a.b.example.co.jp` → `example.co.jp`); empty for an address or nonsense. */
  readonly registrable: (host: string) => string;
  /** Whose it is: the same for all domains of one brand (outlook.com, office365.com); else the registrable domain. */
  readonly ownerOf: (host: string) => string;
}

/** Learned by `tools/learn-mail.mjs`. */
export interface MailWeights {
  readonly bias: number;
  /** Log-odds a finding adds, by rule id; a rule that is not named counts nothing. */
  readonly rules: Readonly<Record<string, number>>;
  /** From the sum to a probability: 1 / (1 + exp(-(slope · sum + offset))). */
  readonly calibration: { readonly slope: number; readonly offset: number };
  /** From this probability on a mail is suspicious, dangerous. */
  readonly suspicious: number;
  readonly dangerous: number;
}

/** A name that is abused, and the domains its owner really sends from and links to. */
export interface MailBrand {
  readonly id: string;
  /** As they stand in mails; Japanese and Latin. */
  readonly names: readonly string[];
  readonly domains: readonly string[];
  /** Further words that imitators put into addresses. */
  readonly words?: readonly string[];
  readonly worldwide?: boolean;
}

/** Lists of hosts, each a registrable domain or a host under which others publish. */
export interface MailHosts {
  readonly freeMail: ReadonlySet<string>;
  readonly shorteners: ReadonlySet<string>;
  /** Anybody can put a page or a file there without paying or being known. */
  readonly freeHosting: ReadonlySet<string>;
  readonly formBuilders: ReadonlySet<string>;
  /** They send mail and count clicks for others: their domain in a link or a return path is no contradiction. */
  readonly mailServices: ReadonlySet<string>;
  /** Linked from every footer: social networks, app shops, fonts. */
  readonly common: ReadonlySet<string>;
  /** Below one of the common ones, and yet anybody can publish there. */
  readonly notCommon: ReadonlySet<string>;
  /** Endings under which business mail is rare and abuse is frequent. */
  readonly oddTlds: ReadonlySet<string>;
}

/** Letters and spellings that give away a text written by somebody who does not write Japanese. */
export interface MailLetters {
  /** Characters of simplified Chinese that no Japanese text has. */
  readonly simplified: string;
  /** Pairs of [kanji, kana] that look the same. */
  readonly twins: readonly (readonly [kanji: string, kana: string])[];
  /** Katakana words that frauds write with such kanji. */
  readonly twinWords: readonly string[];
  /** Spellings that a native writer does not produce. */
  readonly unnatural: readonly string[];
}

/** Words by which a sender calls himself an office rather than a person. */
export interface MailRoles {
  readonly offices: readonly string[];
  readonly executives: readonly string[];
  /** By which a name says that it deals with a firm rather than that it is one: partner, users' group. */
  readonly about: readonly string[];
}

/** Host names of one mail repeat; of many mails they do not: kept within bounds. */
const kept = 5_000;

/** Joins the handbook's data with what takes host names apart. */
export function openKnowledge(data: MailData, splitHost: SplitHost): MailKnowledge {
  const known = new Map<string, string>();
  const registrable = (host: string) => {
    const seen = known.get(host);
    if (seen !== undefined) return seen;
    const parts = host.length > 0 && host.length < 300 ? splitHost(host) : undefined;
    const org = parts && !parts.isIp ? (parts.registrable ?? "") : "";
    if (known.size > kept) known.clear();
    known.set(host, org);
    return org;
  };
  const owners = new Map(
    data.brands.flatMap(({ id, domains }) => domains.map((domain) => [domain, id] as const)),
  );
  const ownerOf = (host: string) => owners.get(registrable(host)) ?? registrable(host);
  return { ...data, splitHost, registrable, ownerOf };
}
