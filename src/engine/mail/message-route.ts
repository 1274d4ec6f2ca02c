/** The way a mail came and what servers say about it. What stands below the receiving server's own headers is hearsay. */

/** One hop, from a Received header. */
export interface Received {
  readonly header: number;
  readonly raw: string;
  /** What the sending machine called itself (HELO). Lower case; empty where it is not said. */
  readonly from: string;
  /** Its name by reverse lookup, from the comment. Lower case; empty where it is not said. */
  readonly reverse: string;
  /** Its address, from the comment or a literal. */
  readonly ip: string | undefined;
  readonly by: string;
  /** ESMTP, ESMTPSA, HTTP, LMTP … upper case. */
  readonly with: string;
  readonly for: string;
  /** ISO 8601 UTC. */
  readonly at: string | undefined;
}

/** One Authentication-Results header (RFC 8601). */
export interface AuthenticationResults {
  readonly header: number;
  readonly raw: string;
  /** Who says so. Lower case; empty where it is not said. */
  readonly server: string;
  /** Received headers above it: 0 means nothing came after, so the last server can have added it. */
  readonly hopsAbove: number;
  readonly results: readonly AuthenticationResult[];
}

export interface AuthenticationResult {
  /** spf, dkim, dmarc, arc, iprev, compauth … lower case. */
  readonly method: string;
  /** pass, fail, softfail, neutral, none, temperror, permerror, bestguesspass … lower case. */
  readonly result: string;
  readonly reason: string;
  /** `smtp.mailfrom`, `header.d`, `header.from` … with their values, lower case. */
  readonly properties: Readonly<Record<string, string>>;
}

/** One header of an ARC set (RFC 8617). */
export interface Arc {
  readonly header: number;
  readonly kind: "seal" | "signature" | "results";
  readonly instance: number | undefined;
  /** Chain validation of a seal: none, pass, fail. */
  readonly chain: string;
  readonly domain: string;
  /** Of ARC-Authentication-Results. */
  readonly results: AuthenticationResults | undefined;
}

export interface DkimSignature {
  readonly header: number;
  /** `d=`, lower case. */
  readonly domain: string;
  readonly selector: string;
  /** `i=`, lower case. */
  readonly identity: string;
  readonly algorithm: string;
  /** Names of the signed headers, lower case. */
  readonly signed: readonly string[];
  /** ISO 8601 UTC. */
  readonly at: string | undefined;
  readonly expires: string | undefined;
  /** `l=`: only so many bytes of the body are signed. */
  readonly bodyLength: number | undefined;
}
