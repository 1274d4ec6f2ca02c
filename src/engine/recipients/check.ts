/** Looks at the recipients of a mail before it is sent: who would see whom, and who is perhaps not meant. */
import { compareDomains, editDistance, type Lookalike, type ProtectedBook } from "../lookalike/index.ts";
import { covering } from "../url/index.ts";
import type { Recipient, Unread } from "./address.ts";

/** A person of the address book with every address known. */
export interface Known {
  readonly name: string;
  readonly addresses: readonly string[];
}

export interface RecipientContext {
  /** Own mail domains; what lies below them is ours too. */
  readonly ownDomains: readonly string[];
  readonly partners: readonly { readonly name: string; readonly domains: readonly string[] }[];
  readonly addressBook: readonly Known[];
  readonly freeMail: readonly string[];
  /** From how many outside addresses that see each other BCC is advised; 5 when not given. */
  readonly visibleLimit?: number;
  readonly book: ProtectedBook;
}

export type RecipientFindingId =
  | "many-visible"
  | "several-companies"
  | "typo-domain"
  | "lookalike-domain"
  | "near-known"
  | "same-name-elsewhere"
  | "private-address"
  | "name-differs"
  | "twice"
  | "unread";

export interface RecipientFinding {
  readonly id: RecipientFindingId;
  /** stop: do not send before this is settled · look: read it once more. */
  readonly level: "stop" | "look";
  readonly addresses: readonly string[];
  /** The address, domain or name that was probably meant, or that it is compared with. */
  readonly meant?: string;
  readonly lookalike?: Lookalike;
}

export interface RecipientCheck {
  readonly findings: readonly RecipientFinding[];
  readonly outside: number;
  /** Outside addresses in To and Cc: these see each other. */
  readonly visible: number;
  /** Names or domains of the outside companies that see each other. */
  readonly companies: readonly string[];
}

/** Checks a draft's recipients. Pure; at most 2,000 recipients are looked at. */
export function checkRecipients(
  recipients: readonly Recipient[],
  context: RecipientContext,
  unread: readonly Unread[] = [],
): RecipientCheck {
  const list = recipients.slice(0, 2_000);
  const outside = list.filter(({ domain }) => covering(domain, context.ownDomains) === undefined);
  const visible = outside.filter(({ field }) => field !== "bcc");
  const companies = [...new Set(visible.map((one) => companyOf(one, context)))];
  const findings = [
    ...crowd(visible, companies, context),
    ...outside.flatMap((one) => domainFinding(one, context)),
    ...list.flatMap((one) => personFindings(one, context)),
    ...twice(list),
    ...unread.map(({ text }) => ({ id: "unread", level: "look", addresses: [text] }) as const),
  ];
  const order = (one: RecipientFinding) => (one.level === "stop" ? 0 : 1);
  return {
    findings: findings.sort((a, b) => order(a) - order(b)),
    outside: outside.length,
    visible: visible.length,
    companies,
  };
}

/** A partner's name, else the registered domain; each free-mail address is a stranger of its own. */
function companyOf({ domain, address }: Recipient, { partners, freeMail, book }: RecipientContext): string {
  const partner = partners.find(({ domains }) => covering(domain, domains) !== undefined);
  if (partner) return partner.name;
  if (covering(domain, freeMail) !== undefined) return address;
  return book.splitHost(domain).registrable ?? domain;
}

function crowd(
  visible: readonly Recipient[],
  companies: readonly string[],
  { visibleLimit = 5 }: RecipientContext,
): RecipientFinding[] {
  const addresses = [...new Set(visible.map(({ address }) => address))];
  const found: RecipientFinding[] = [];
  if (addresses.length > visibleLimit)
    found.push({ id: "many-visible", level: companies.length > 1 ? "stop" : "look", addresses });
  if (companies.length > 1)
    found.push({
      id: "several-companies",
      level: "look",
      addresses,
      meant: companies.slice(0, 10).join(", "),
    });
  return found;
}

/** Slips in the domain: `gmial.com`, and near to our own, a partner's or a well-known one. */
function domainFinding(
  { address, domain }: Recipient,
  { freeMail, partners, book }: RecipientContext,
): RecipientFinding[] {
  if (partners.some(({ domains }) => covering(domain, domains) !== undefined)) return [];
  if (covering(domain, freeMail) !== undefined) return [];
  const meant = freeMail.find((one) => one.length >= 7 && isSlip(domain, one));
  if (meant) return [{ id: "typo-domain", level: "stop", addresses: [address], meant }];
  const [lookalike] = compareDomains(domain, book).filter(
    ({ party, strength }) =>
      strength === "strong" || (strength === "medium" && (party.kind === "own" || party.kind === "partner")),
  );
  return lookalike
    ? [{ id: "lookalike-domain", level: "stop", addresses: [address], meant: lookalike.domain, lookalike }]
    : [];
}

/** One edit of the name, or the right name under an ending with one letter less, as `gmail.con`. */
function isSlip(domain: string, real: string): boolean {
  return domain !== real && editDistance(domain, real, 1) === 1 && domain.slice(0, 1) === real.slice(0, 1);
}

function personFindings(one: Recipient, context: RecipientContext): RecipientFinding[] {
  const known = context.addressBook.find(({ addresses }) =>
    addresses.some((other) => other.toLowerCase() === one.address),
  );
  if (known) return [...nameDiffers(one, known), ...privateAddress(one, known, context)];
  return [...sameName(one, context), ...nearKnown(one, context)].slice(0, 1);
}

/** The address of one person under the name of another: what a slip of autocompletion looks like. */
function nameDiffers({ name, address }: Recipient, known: Known): RecipientFinding[] {
  const [shown, real] = [bare(name), bare(known.name)];
  if (shown === "" || real === "" || shown.includes(real) || real.includes(shown)) return [];
  // The same name in another alphabet cannot be told from another one.
  if (isLatin(shown) !== isLatin(real)) return [];
  return [{ id: "name-differs", level: "look", addresses: [address], meant: known.name }];
}

/** Somebody whose company address is known is written to at a private one. */
function privateAddress(
  { address, domain }: Recipient,
  known: Known,
  { freeMail }: RecipientContext,
): RecipientFinding[] {
  if (covering(domain, freeMail) === undefined) return [];
  const company = known.addresses.find((other) => covering(domainOf(other), freeMail) === undefined);
  return company ? [{ id: "private-address", level: "look", addresses: [address], meant: company }] : [];
}

/** Not in the book, but somebody of the same name or the same local part is, elsewhere. */
function sameName(
  { name, local, address, domain }: Recipient,
  context: RecipientContext,
): RecipientFinding[] {
  const shown = bare(name);
  const twin = context.addressBook.find(({ name: other, addresses }) => {
    if (addresses.some((one) => domainOf(one) === domain)) return false;
    if (shown.length >= 2 && bare(other) === shown) return true;
    return (
      local.length >= 5 &&
      !isRole(local) &&
      addresses.some((one) => one.toLowerCase().startsWith(`${local}@`))
    );
  });
  const meant = twin?.addresses[0];
  if (!meant) return [];
  const private_ = covering(domain, context.freeMail) !== undefined;
  return [
    { id: private_ ? "private-address" : "same-name-elsewhere", level: "look", addresses: [address], meant },
  ];
}

/** One slip away from an address that is known: a letter of the local part, at the same domain. */
function nearKnown(
  { local, domain, address }: Recipient,
  { addressBook }: RecipientContext,
): RecipientFinding[] {
  if (local.length < 4) return [];
  for (const { addresses } of addressBook)
    for (const other of addresses) {
      const at = other.lastIndexOf("@");
      if (other.slice(at + 1).toLowerCase() !== domain) continue;
      if (editDistance(local, other.slice(0, at).toLowerCase(), 1) === 1)
        return [{ id: "near-known", level: "stop", addresses: [address], meant: other }];
    }
  return [];
}

function twice(list: readonly Recipient[]): RecipientFinding[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { address } of list) (seen.has(address) ? again : seen).add(address);
  return again.size === 0 ? [] : [{ id: "twice", level: "look", addresses: [...again] }];
}

const roles = new Set(
  "info contact sales support admin office mail webmaster postmaster soumu eigyo keiri jinji saiyo".split(
    " ",
  ),
);

const isRole = (local: string) => roles.has(local);
const domainOf = (address: string) => address.slice(address.lastIndexOf("@") + 1).toLowerCase();
const isLatin = (text: string) => /^[\p{Script=Latin}]+$/u.test(text);

/** A name without spaces, marks and polite endings. */
function bare(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s.,'"()\u3000\u30fb]/g, "")
    .replace(/(?:\u69d8|\u3055\u3093|\u6bbf|\u5fa1\u4e2d)$/u, "");
}
