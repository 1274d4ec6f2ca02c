/** Domains that look like ours, a partner's, an official address we keep, or a well-known firm's. */
import {
  compareDomains,
  type Lookalike,
  type LookalikeKind,
  type Party as Protected,
  type ProtectedBook,
  protect,
} from "../../lookalike/index.ts";
import { hostToUnicode } from "../../url/punycode.ts";
import type { MailCompany } from "../company.ts";
import { type Evidence, quote } from "../evidence.ts";
import { listed } from "../host.ts";
import type { MailKnowledge } from "../knowledge.ts";
import type { Signals } from "../signal.ts";
import type { View } from "../view.ts";
import { strangers } from "./link.ts";

const books = new WeakMap<MailKnowledge, WeakMap<MailCompany, ProtectedBook>>();

/** Made once for a company: comparing is quick, preparing is not. */
export function bookOf({ knowledge, company }: View): ProtectedBook {
  const byCompany = books.get(knowledge) ?? new WeakMap<MailCompany, ProtectedBook>();
  books.set(knowledge, byCompany);
  const book =
    byCompany.get(company) ??
    protect(partiesOf(company, knowledge), { ...knowledge.lookalike, splitHost: knowledge.splitHost });
  byCompany.set(company, book);
  return book;
}

function partiesOf(company: MailCompany, { brands }: MailKnowledge): Protected[] {
  const own: Protected = {
    id: "own",
    kind: "own",
    names: company.domains.slice(0, 1),
    domains: company.domains,
  };
  return [
    ...(company.domains.length > 0 ? [own] : []),
    ...company.partners.map(
      ({ name, domains }, at): Protected => ({
        id: `partner:${at}`,
        kind: "partner",
        names: [name],
        domains,
      }),
    ),
    ...company.officialUrls.flatMap(({ name, url }, at): Protected[] =>
      URL.canParse(url)
        ? [{ id: `official:${at}`, kind: "official", names: [name], domains: [new URL(url).hostname] }]
        : [],
    ),
    ...brands.map((brand): Protected => ({ ...brand, kind: "brand" })),
  ];
}

/** The real name inside another's: a longer label, a sub-domain. */
const insideKinds: ReadonlySet<LookalikeKind> = new Set(["subdomain", "suffix-in-name", "added-word"]);

export const isInside = ({ kind, strength }: Lookalike) => insideKinds.has(kind) && strength === "strong";

const isAlike = ({ kind, strength }: Lookalike) =>
  !insideKinds.has(kind) && kind !== "inside" && strength === "strong";

/** The same name under another ending is often an honest namesake: it takes a distinctive name to count. */
const fitsOurs = (one: Lookalike) =>
  isOurs(one) &&
  (one.strength === "strong" ||
    (one.strength === "medium" && one.kind !== "tld-swap" && one.kind !== "inside"));

const isOurs = ({ party }: Lookalike) => party.kind !== "brand";

/** Hosts compared in one mail. */
const hostLimit = 40;

const compared = new WeakMap<View, Map<string, readonly Lookalike[]>>();

export function likeOf(view: View, host: string): readonly Lookalike[] {
  const known = compared.get(view) ?? new Map<string, readonly Lookalike[]>();
  compared.set(view, known);
  const seen = known.get(host);
  if (seen) return seen;
  const { hosts } = view.knowledge;
  const skip = host === "" || known.size >= hostLimit || listed(hosts.mailServices, host) !== undefined;
  // Pages of strangers under a provider's own domain are named as what they are: free hosting.
  const found = skip
    ? []
    : compareDomains(host, bookOf(view)).filter(({ domain }) => !host.endsWith(`.${domain}`));
  known.set(host, found);
  return found;
}

const senderHosts = (view: View) =>
  [view.author, ...view.replyTo, ...(view.returnPath ? [view.returnPath] : [])].map(({ host }) => host);

const show = (where: string, host: string, { domain, party }: Lookalike): Evidence =>
  quote(where, `${hostToUnicode(host)} \u2260 ${domain} (${party.name})`);

function among(
  view: View,
  where: string,
  hosts: readonly string[],
  fits: (one: Lookalike) => boolean,
): Evidence[] {
  return [...new Set(hosts)]
    .flatMap((host) =>
      likeOf(view, host)
        .filter(fits)
        .slice(0, 1)
        .map((one) => show(where, host, one)),
    )
    .slice(0, 3);
}

const linkHosts = (view: View) =>
  strangers(view)
    .filter(({ ip }) => !ip)
    .map(({ host }) => host);

export const lookalike: Signals = {
  "lookalike-own-sender": (view) => among(view, "From", senderHosts(view), fitsOurs),
  "lookalike-own-link": (view) => among(view, "link", linkHosts(view), fitsOurs),
  "lookalike-brand-sender": (view) =>
    among(view, "From", senderHosts(view), (one) => !isOurs(one) && isAlike(one)),
  "lookalike-brand-link": (view) =>
    among(view, "link", linkHosts(view), (one) => !isOurs(one) && isAlike(one)),
  "lookalike-letters": (view) => {
    const odd = [...senderHosts(view), ...linkHosts(view)].find((host) =>
      likeOf(view, host).some(
        ({ kind }) => (kind === "confusable" || kind === "disguised") && host.includes("xn--"),
      ),
    );
    return odd ? [quote("link", `${hostToUnicode(odd)} (${odd})`)] : [];
  },
};
