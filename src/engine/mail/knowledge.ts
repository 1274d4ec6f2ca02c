/** What the judge is given to judge with. The handbook holds it; the engine only knows its shape. */
import type { MailRule } from "./rule.ts";

export interface MailKnowledge {
  readonly rules: readonly MailRule[];
  readonly weights: MailWeights;
  /** The part of a host name that somebody registered (`a.b.example.co.jp` → `example.co.jp`); empty for an address or nonsense. */
  readonly registrable: (host: string) => string;
  readonly brands: readonly MailBrand[];
  readonly hosts: MailHosts;
  readonly letters: MailLetters;
  readonly roles: MailRoles;
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
  /** Endings under which business mail is rare and abuse is frequent. */
  readonly oddTlds: ReadonlySet<string>;
  /** All endings that exist. Empty: not known. */
  readonly tlds: ReadonlySet<string>;
}

/** Letters and spellings that give away a text written by somebody who does not write Japanese. */
export interface MailLetters {
  /** Characters of simplified Chinese that no Japanese text has. */
  readonly simplified: string;
  /** Pairs of [kanji, kana] that look the same. */
  readonly twins: readonly (readonly [kanji: string, kana: string])[];
  /** Spellings that a native writer does not produce. */
  readonly unnatural: readonly string[];
}

/** Words by which a sender calls himself an office rather than a person. */
export interface MailRoles {
  readonly offices: readonly string[];
  readonly executives: readonly string[];
}
