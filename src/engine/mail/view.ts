/** A mail made ready to be judged: who claims to send it, where its links lead, what its text says, who vouches for it. */
import { type Authentication, readAuthentication } from "./authentication.ts";
import type { MailCompany } from "./company.ts";
import type { DnsResults } from "./dns.ts";
import { fold } from "./fold.ts";
import { hostOfDomain, lastLabel } from "./host.ts";
import type { MailKnowledge } from "./knowledge.ts";
import type { Address, Message } from "./message.ts";
import { type SeenLink, seenLinks } from "./seen-link.ts";
import { brandsIn } from "./signals/brand-names.ts";

/** Characters of text looked at; what stands further down decides nothing. */
const textLimit = 60_000;

export interface View {
  readonly message: Message;
  readonly company: MailCompany;
  readonly knowledge: MailKnowledge;
  readonly author: Party;
  readonly replyTo: readonly Party[];
  readonly returnPath: Party | undefined;
  /** Addresses it is written to or was delivered to, lower case. */
  readonly recipients: readonly string[];
  readonly links: readonly SeenLink[];
  /** Links of the body that an eye sees and a finger can press. */
  readonly clickable: readonly SeenLink[];
  readonly subject: string;
  /** As an eye sees it. */
  readonly text: string;
  readonly foldedSubject: string;
  readonly foldedText: string;
  readonly authentication: Authentication;
  /** Brands whose own domain the author's is. */
  readonly ownBrands: ReadonlySet<string>;
  /** Domains of mailing services that nobody listed: links go where bounces or cancellations go. */
  readonly carriers: ReadonlySet<string>;
  /** Registrable domains that belong to the author: his own and those of his brand, firm or partner entry. */
  readonly homes: ReadonlySet<string>;
}

/** Somebody as an address names him. */
export interface Party {
  readonly name: string;
  readonly foldedName: string;
  /** Lower case; empty where there is none. */
  readonly address: string;
  readonly local: string;
  readonly host: string;
  readonly org: string;
}

export function viewOf(
  message: Message,
  company: MailCompany,
  knowledge: MailKnowledge,
  dns: DnsResults | undefined,
): View {
  const author = partyOf(message.author, knowledge);
  const returnPath = message.returnPath[0]?.addresses[0];
  const text = message.visibleText.slice(0, textLimit);
  const ownBrands = new Set(
    knowledge.brands.filter(({ domains }) => holds(domains, author.host)).map(({ id }) => id),
  );
  const links = seenLinks(message, knowledge);
  const authentication = readAuthentication(message, author.org, company, knowledge, dns);
  return {
    message,
    company,
    knowledge,
    author,
    replyTo: message.replyTo.flatMap(({ addresses }) => addresses.map((one) => partyOf(one, knowledge))),
    returnPath: returnPath?.address ? partyOf(returnPath, knowledge) : undefined,
    recipients: recipientsOf(message),
    links,
    clickable: links.filter(({ clickable }) => clickable),
    subject: message.subject,
    text,
    foldedSubject: fold(message.subject.slice(0, 2_000)),
    foldedText: fold(text),
    authentication,
    ownBrands,
    carriers: carriersOf(message, author, ownBrands, links, authentication.aligned, knowledge),
    homes: homesOf(author, ownBrands, company, knowledge),
  };
}

export function partyOf(address: Address | undefined, knowledge: MailKnowledge): Party {
  const host = hostOfDomain(address?.domain ?? "");
  return {
    name: address?.name ?? "",
    foldedName: fold(address?.name ?? ""),
    address: (address?.address ?? "").toLowerCase(),
    local: (address?.local ?? "").toLowerCase(),
    host,
    org: knowledge.registrable(host),
  };
}

/** True when a host is one of the domains or below one. */
export function holds(domains: readonly string[], host: string): boolean {
  return host !== "" && domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

function recipientsOf(message: Message): string[] {
  const fields = [...message.to, ...message.cc, ...message.deliveredTo];
  const all = fields.flatMap(({ addresses }) => addresses.map(({ address }) => address.toLowerCase()));
  return [...new Set(all.filter((address) => address.includes("@")))].slice(0, 100);
}

/**
 * Whoever sends for others takes the bounces, takes the cancellations (RFC 2369, RFC 8058) and counts the clicks. In the name
 * of a firm that everybody knows this is no excuse: such firms use services that everybody knows.
 */
function carriersOf(
  message: Message,
  author: Party,
  ownBrands: ReadonlySet<string>,
  links: readonly SeenLink[],
  proved: boolean,
  knowledge: MailKnowledge,
): ReadonlySet<string> {
  if (author.org === "" || ownBrands.size > 0 || brandsIn(knowledge, author.name, "sender").length > 0)
    return new Set();
  if (knowledge.hosts.freeMail.has(author.host)) return new Set();
  const bounce = hostOfDomain(message.returnPath[0]?.addresses[0]?.domain ?? "");
  const orgs = [bounce, ...unsubscribeHosts(message, proved)].map(knowledge.registrable);
  const linked = new Set(links.filter(({ clickable }) => clickable).map(({ org }) => org));
  return new Set(
    orgs.filter(
      (org) =>
        org !== "" && org !== author.org && linked.has(org) && !knowledge.hosts.oddTlds.has(lastLabel(org)),
    ),
  );
}

/** Where a mail can be cancelled by one press, as mailing programs of today do it; a bare header of somebody unproved says nothing. */
function unsubscribeHosts({ list: { unsubscribe, oneClick } }: Message, proved: boolean): string[] {
  if (!oneClick && !proved) return [];
  return unsubscribe
    .slice(0, 4)
    .flatMap((address) =>
      /^https:/i.test(address) && URL.canParse(address) ? [new URL(address).hostname] : [],
    );
}

function homesOf(
  author: Party,
  ownBrands: ReadonlySet<string>,
  company: MailCompany,
  knowledge: MailKnowledge,
): ReadonlySet<string> {
  const entries = [{ domains: company.domains }, ...company.partners].filter(({ domains }) =>
    holds(domains, author.host),
  );
  const brands = knowledge.brands.filter(({ id }) => ownBrands.has(id));
  const domains = [...entries, ...brands].flatMap((entry) => entry.domains.map(knowledge.registrable));
  return new Set([author.org, ...domains].filter((org) => org !== ""));
}
