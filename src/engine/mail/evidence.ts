/** What a finding shows of the mail, so that a reader can check it with his own eyes. */

export interface Evidence {
  /** A header's name, `text`, `link`, `attachment`, `picture`. */
  readonly where: string;
  /** As it stands in the mail, shortened. */
  readonly quote: string;
}

/** Evidence kept of one finding. */
export const evidenceLimit = 5;

const longest = 200;

export function quote(where: string, text: string): Evidence {
  const plain = text.replace(/\p{Cc}+/gu, " ").trim();
  return { where, quote: plain.length > longest ? `${plain.slice(0, longest)}…` : plain };
}

/** A sign as a list: empty when the condition does not hold. */
export const when = (holds: boolean, where: string, text: string): Evidence[] =>
  holds ? [quote(where, text)] : [];
