/** The parts of a host name; what knows the public suffixes is an argument of those who need it. */

export interface HostParts {
  /** Lower case, xn-- form where the name is not ASCII. */
  readonly host: string;
  /** The same with xn-- labels decoded: what a reader sees. */
  readonly unicode: string;
  readonly isIp: boolean;
  /** What somebody registered: `example.co.jp`. Null for addresses of numbers, bare suffixes and local names. */
  readonly registrable: string | null;
  /** The registrable name without its suffix: `example`; in Unicode. Empty where there is none. */
  readonly label: string;
  readonly suffix: string;
  /** What stands before the registrable name, without the full stop; may be empty. In Unicode. */
  readonly subdomain: string;
  /** The owner of a suffix under which anybody may open a site (`github.io`); null for ordinary suffixes. */
  readonly provider: string | null;
}

/** Takes a host name apart with a public suffix list. Never throws; anything that is no host has no registrable. */
export type SplitHost = (host: string) => HostParts;
