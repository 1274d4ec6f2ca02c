/** What a URL must look like to be fetched, at the start and at each redirect. */

/** Why a request was not made, or its answer not taken; the words are in `outboundReasonText`. */
export type OutboundReason =
  | "switched-off"
  | "not-allowed"
  | "bad-url"
  | "private-address"
  | "too-many-requests"
  | "no-such-host"
  | "not-reached"
  | "untrusted-certificate"
  | "too-slow"
  | "too-large"
  | "too-many-redirects"
  | "insecure-redirect"
  | "http-status"
  | "unreadable-answer"
  | "cancelled";

/** Carries a reason up to the client, which answers with it. */
export class Refusal extends Error {
  readonly reason: OutboundReason;
  readonly status: number | undefined;
  constructor(reason: OutboundReason, status?: number) {
    super(reason);
    this.name = "Refusal";
    this.reason = reason;
    this.status = status;
  }
}

/** Low ports belong to other services (mail, databases, printers) that must not be talked to in HTTP. */
const isWebPort = (port: string) => port === "" || port === "80" || port === "443" || Number(port) >= 1024;

/**
 * The URL to fetch: http or https, no credentials, a port on which the web is spoken, no fragment. Numbers that
 * stand for IPv4 addresses (`0x7f.1`, `2130706433`) are already dotted by the URL parser.
 *
 * @throws Refusal
 */
export function readUrl(text: string, base?: URL): URL {
  if (!URL.canParse(text, base)) throw new Refusal("bad-url");
  const url = new URL(text, base);
  const web = url.protocol === "http:" || url.protocol === "https:";
  if (!web || url.username !== "" || url.password !== "" || !isWebPort(url.port))
    throw new Refusal("bad-url");
  // The final dot of a fully qualified name would be missing from the certificate.
  const host = url.hostname.replace(/\.$/, "");
  if (host === "") throw new Refusal("bad-url");
  url.hostname = host;
  url.hash = "";
  return url;
}

/**
 * Where a redirect leads. From https to http nothing would protect the request any more.
 *
 * @throws Refusal
 */
export function redirectTarget(from: URL, location: string): URL {
  const to = readUrl(location, from);
  if (from.protocol === "https:" && to.protocol === "http:") throw new Refusal("insecure-redirect");
  return to;
}
