/** The incident's own chain, in the order of receiving; the hash function is the caller's. */

/** A received entry, as it is kept and as a line of the export. */
export interface Link {
  readonly incident_id: string;
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly happened_at: string;
  readonly received_at: string;
  readonly author: string;
  readonly author_name: string;
  /** JSON with sorted keys. */
  readonly body: string;
  /** The hash of the link before; 64 zeros for the first. */
  readonly previous: string;
  readonly hash: string;
}

export const FIRST = "0".repeat(64);

/** The text whose hash a link carries: its fields as a JSON array of strings. */
export function linkText(link: Omit<Link, "hash">): string {
  const { incident_id, seq, id, kind, happened_at, received_at, author, author_name, body, previous } = link;
  const fields = [incident_id, String(seq), id, kind, happened_at, received_at];
  return JSON.stringify([...fields, author, author_name, body, previous]);
}

/** The number of the first link that is not what it was; undefined where all are. */
export function firstBroken(links: readonly Link[], hash: (text: string) => string): number | undefined {
  let previous = FIRST;
  for (const [at, link] of links.entries()) {
    if (link.seq !== at + 1 || link.previous !== previous || hash(linkText(link)) !== link.hash)
      return at + 1;
    previous = link.hash;
  }
  return undefined;
}
