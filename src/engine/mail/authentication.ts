/**
 * Who vouches for the author's address: our own check where there was one, else what the receiving server wrote.
 * Only the boundary's own header counts (RFC 8601 section 5): what stands below the hop that came in from outside can
 * have been written by the sender.
 */
import type { MailCompany } from "./company.ts";
import type { DnsResults } from "./dns.ts";
import { isIpHost } from "./host.ts";
import type { AuthenticationResult, AuthenticationResults, Message, Received } from "./message.ts";

export interface Authentication {
  readonly source: "dns" | "header" | "none";
  /** The server whose word it is; empty for our own check. */
  readonly server: string;
  readonly spf: string;
  readonly spfOrg: string;
  readonly dkim: readonly { readonly result: string; readonly org: string }[];
  readonly dmarc: string;
  /** The author's own domain answers for the mail: DMARC passes, or SPF or DKIM passes for the same organisation. */
  readonly aligned: boolean;
  /** Headers that claim to come from the boundary and cannot. */
  readonly forged: readonly AuthenticationResults[];
}

type Registrable = (host: string) => string;

/** What is needed to tell one organisation's hosts from another's. */
interface Owners {
  readonly registrable: Registrable;
  readonly ownerOf: (host: string) => string;
}

export function readAuthentication(
  message: Message,
  authorOrg: string,
  company: MailCompany,
  { registrable, ownerOf }: Owners,
  dns: DnsResults | undefined,
): Authentication {
  const { trusted, forged } = boundaryResults(message, company, ownerOf);
  if (dns)
    return judge(
      "dns",
      "",
      [
        { method: "spf", result: dns.spf.result, domain: dns.spf.domain },
        ...dns.dkim.map(({ result, domain }) => ({ method: "dkim", result, domain })),
        { method: "dmarc", result: dns.dmarc.result, domain: authorOrg },
      ],
      authorOrg,
      registrable,
      forged,
    );
  const said = trusted.flatMap(({ results }) => results.map(methodAndDomain));
  const source = said.length > 0 ? "header" : "none";
  return judge(source, trusted[0]?.server ?? "", said, authorOrg, registrable, forged);
}

interface Said {
  readonly method: string;
  readonly result: string;
  readonly domain: string;
}

function methodAndDomain({ method, result, properties }: AuthenticationResult): Said {
  const value =
    method === "spf"
      ? properties["smtp.mailfrom"] || properties["smtp.helo"] || ""
      : (properties["header.d"] ?? properties["header.i"] ?? "");
  return { method, result, domain: value.slice(value.lastIndexOf("@") + 1).replace(/^\./, "") };
}

function judge(
  source: Authentication["source"],
  server: string,
  said: readonly Said[],
  authorOrg: string,
  registrable: Registrable,
  forged: readonly AuthenticationResults[],
): Authentication {
  const spf = said.find(({ method }) => method === "spf");
  const dkim = said
    .filter(({ method }) => method === "dkim")
    .map(({ result, domain }) => ({ result, org: registrable(domain) }));
  const dmarc = said.find(({ method }) => method === "dmarc")?.result ?? "";
  const spfOrg = registrable(spf?.domain ?? "");
  const same = (org: string) => org !== "" && org === authorOrg;
  const passes =
    dmarc === "pass" ||
    (dmarc !== "fail" &&
      ((spf?.result === "pass" && same(spfOrg)) ||
        dkim.some(({ result, org }) => result === "pass" && same(org))));
  return {
    source,
    server,
    spf: spf?.result ?? "",
    spfOrg,
    dkim,
    dmarc,
    aligned: authorOrg !== "" && passes,
    forged,
  };
}

/** The block of results that the receiving side added, and those below it that use its name. */
function boundaryResults(message: Message, company: MailCompany, ownerOf: Registrable) {
  const all = message.authentication;
  const names = company.trustedServers.map((name) => name.toLowerCase());
  const boundary = message.received.findIndex((hop) => cameFromOutside(hop, ownerOf));
  const first = all.find(
    (one) =>
      (names.length === 0 || names.includes(one.server)) &&
      isBelievable(one, boundary, message.received, ownerOf),
  );
  if (!first) return { trusted: [], forged: all.filter(({ server }) => names.includes(server)) };
  const same = all.filter(({ server }) => server === first.server);
  const trusted = same.filter(({ hopsAbove }) => hopsAbove === first.hopsAbove);
  const forged = same.filter(
    ({ server, hopsAbove }) =>
      server !== "" && boundary >= 0 && hopsAbove > boundary && hopsAbove > first.hopsAbove,
  );
  return { trusted, forged };
}

/**
 * Servers write their results above the hop they judge, some (Gmail) right below it: there only under the name of the
 * organisation that took the mail in.
 */
function isBelievable(
  { server, hopsAbove }: AuthenticationResults,
  boundary: number,
  received: readonly Received[],
  ownerOf: Registrable,
): boolean {
  if (boundary < 0 || hopsAbove <= boundary) return true;
  const by = ownerOf(received[boundary]?.by ?? "");
  return hopsAbove === boundary + 1 && by !== "" && by === ownerOf(server);
}

function cameFromOutside(hop: Received, ownerOf: Registrable): boolean {
  const from = ownerOf(hop.reverse) || ownerOf(hop.from);
  const ip = hop.ip ?? (isIpHost(hop.from) ? hop.from : undefined);
  if (ip !== undefined && isInside(ip)) return false;
  if (from === "" && ip === undefined) return false;
  return from === "" || from !== ownerOf(hop.by);
}

/** Loopback and private addresses. */
const isInside = (ip: string) =>
  /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|::1$|f[cd][0-9a-f]{2}:|fe80:)/.test(
    ip.replace(/^\[|\]$/g, "").replace(/^ipv6:/i, ""),
  );
