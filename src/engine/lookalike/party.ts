/** Whom an address may pretend to be: ourselves, a partner, an official address we keep, a well-known brand. */

export type PartyKind = "own" | "partner" | "official" | "brand";

export interface Party {
  /** Unique among the parties of a book, for example the brand's id or the supplier's. */
  readonly id: string;
  readonly kind: PartyKind;
  /** Names as they are written in texts, in any language; the first one is shown. */
  readonly names: readonly string[];
  /** Domains that really are theirs, as registered: `example.co.jp`. Whatever lies below them is theirs too. */
  readonly domains: readonly string[];
  /** Further words that imitators put into addresses: `vpass`. The labels of the domains need not be repeated. */
  readonly words?: readonly string[];
  /** True for firms that hold their name under the endings of most countries, so that `name.fr` is no sign. */
  readonly worldwide?: boolean;
}

export type LookalikeKind =
  /** Looks the same: confusable characters of UTS #39, 0/o, rn/m … */
  | "confusable"
  /** The same with Japanese characters: カ written as the kanji 力. */
  | "japanese"
  /** Leads to the real address, but is written with other characters, as nobody honest writes it. */
  | "disguised"
  /** A slip of the keyboard away. */
  | "near-edit"
  /** The same name under another ending. */
  | "tld-swap"
  /** The real address written into a longer one: `example-co-jp.net`. */
  | "suffix-in-name"
  /** The name with more words: `example-login.com`. */
  | "added-word"
  /** The name somewhere inside a longer one. */
  | "inside"
  /** The real address or name as a sub-domain of somebody else's: `example.co.jp.evil.net`. */
  | "subdomain";

/** How an edit was made; for evidence and for weighing. */
export type EditKind = "doubled" | "missing" | "added" | "swapped" | "neighbour" | "replaced" | "several";

export interface Lookalike {
  readonly kind: LookalikeKind;
  readonly party: Pick<Party, "id" | "kind"> & { readonly name: string };
  /** The real domain that is imitated; for further words, the party's first. */
  readonly domain: string;
  /** The part of the address that imitates, as a reader sees it. */
  readonly seen: string;
  /** What it is like: the real label, word or domain. */
  readonly like: string;
  /** strong: hardly ever by chance · medium: needs one more sign · weak: worth a line in a list of reasons. */
  readonly strength: "strong" | "medium" | "weak";
  readonly edit?: EditKind;
  /** The words that were added to the name. */
  readonly added?: readonly string[];
}
