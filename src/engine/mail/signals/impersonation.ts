/** Names that are not the sender's: of our own people, our partners, and firms everybody knows. */

import { compareDomains } from "../../lookalike/index.ts";
import { type Evidence, quote, when } from "../evidence.ts";
import { fold } from "../fold.ts";
import { listed } from "../host.ts";
import type { Signals } from "../signal.ts";
import { holds, type View } from "../view.ts";
import { brandsIn } from "./brand-names.ts";
import { isCommon } from "./link.ts";
import { bookOf, isInside } from "./lookalike.ts";

const bare = (name: string) => fold(name).replace(/[\s\u30fb.,]/g, "");

function personElsewhere(view: View, executive: boolean): Evidence[] {
  const shown = bare(view.author.name);
  const person = view.company.people.find(
    (one) => one.executive === executive && bare(one.name).length >= 2 && shown.includes(bare(one.name)),
  );
  if (!person || holds(view.company.domains, view.author.host)) return [];
  const own = person.addresses.some((address) => address.toLowerCase() === view.author.address);
  return when(!own, "From", `${view.author.name} <${view.author.address}>`);
}

/** Brands named where the sender names himself, and that are not his. */
function foreignBrands(view: View, text: string, place: "sender" | "text" = "text") {
  return brandsIn(view.knowledge, text, place).filter(({ id }) => !view.ownBrands.has(id));
}

/** Somebody who links to his own place writes about the firm rather than in its name. */
const linksHome = (view: View) => view.clickable.some(({ org }) => view.homes.has(org));

/** Endings that only registered firms, offices and schools of Japan get: a firm of a group that the book does not list. */
const vettedEndings: ReadonlySet<string> = new Set(["co.jp", "go.jp", "lg.jp", "or.jp", "ac.jp", "ed.jp"]);

const isVetted = ({ knowledge }: View, host: string) => vettedEndings.has(knowledge.splitHost(host).suffix);

/** Links lead home, or there are none and the domain is proved. */
const answersForItself = (view: View) =>
  view.clickable.length > 0 ? linksHome(view) : view.authentication.aligned;

/** Between people of one organisation: what is passed on in the house names whomever it came from. */
const isInternal = (view: View) =>
  view.author.org !== "" &&
  !knowsFree(view) &&
  view.recipients.some(
    (address) => view.knowledge.registrable(address.slice(address.lastIndexOf("@") + 1)) === view.author.org,
  );

/** How a firm begins in its own name: the name stands at the front, not in the middle of a sentence about it. */
const front = 22;

/** The beginning of the first line that says something; a greeting by name is passed over. */
function openingOf(text: string): string {
  const lines = text
    .slice(0, 1_500)
    .split("\n")
    .map((line) => line.trim());
  const [first = "", second = ""] = lines.filter((line) => line !== "");
  return `${first.slice(0, front)}
${first.length < 16 ? second.slice(0, front) : ""}`;
}

const isPartner = ({ company, author }: View) =>
  holds(company.domains, author.host) || company.partners.some(({ domains }) => holds(domains, author.host));

/** Customers of a provider have boxes under its name: they are not the provider. */
const knowsFree = (view: View) => view.knowledge.hosts.freeMail.has(view.author.host);

/** An address to write to that is not the sender's. */
function answersAway(view: View): string | undefined {
  const targets = view.links
    .filter(({ scheme }) => scheme === "mailto")
    .map(({ href }) => href.slice(7).split("?")[0] ?? "");
  return targets.find((address) => {
    const org = view.knowledge.registrable(address.slice(address.lastIndexOf("@") + 1).toLowerCase());
    return org !== "" && !view.homes.has(org);
  });
}

/** A ministry, an agency, a tax or town office, the police: the whole name, not a word in it. */
const authority =
  /^(?:[\u4e00-\u9fff]{1,6}(?:\u5e81|\u7701)|[\u4e00-\u9fff\u30a1-\u30fa]{1,8}(?:\u5e02|\u533a|\u753a|\u6751)\u5f79[\u6240\u5834]|[\u4e00-\u9fff]{1,8}(?:\u7a0e\u52d9\u7f72|\u8b66\u5bdf\u7f72|\u770c\u8b66\u5bdf))$/u;

/** PTA, neighbourhood, parents', old pupils', league: their chair is called as that of a firm is. */
const notOfFirms =
  /(?:pta|\u81ea\u6cbb\u4f1a?|\u753a\u5185\u4f1a?|\u753a\u4f1a?|\u4fdd\u8b77\u8005\u4f1a?|\u540c\u7a93\u4f1a?|\u7d44\u5408|\u9023\u76df|\u526f?\u5b66\u7d1a)\s?\u526f?\u4f1a?\u9577/u;

export const impersonation: Signals = {
  "executive-name": (view) => personElsewhere(view, true),
  "colleague-name": (view) => personElsewhere(view, false),
  "executive-role-free-mail": (view) => {
    const { knowledge, author } = view;
    // The heads of clubs and neighbourhoods have no firm behind them.
    const name = author.foldedName.replace(notOfFirms, "");
    const role = knowledge.roles.executives.some((word) => name.includes(word));
    return when(
      role && knowledge.hosts.freeMail.has(author.host),
      "From",
      `${author.name} <${author.address}>`,
    );
  },
  "partner-name": (view) => {
    const shown = bare(view.author.name);
    const partner = view.company.partners.find(
      ({ name }) => bare(name).length >= 2 && shown.includes(bare(name)),
    );
    return when(
      partner !== undefined && !holds(partner.domains, view.author.host),
      "From",
      `${view.author.name} <${view.author.address}>`,
    );
  },
  "own-name-outside": (view) => {
    const labels = view.company.domains
      .map((domain) => domain.split(".")[0] ?? "")
      .filter((label) => label.length > 3);
    const named = labels.some((label) => view.author.foldedName.includes(label));
    return when(
      named && !holds(view.company.domains, view.author.host),
      "From",
      `${view.author.name} <${view.author.address}>`,
    );
  },
  "own-domain-unproved": (view) =>
    when(
      holds(view.company.domains, view.author.host) &&
        view.authentication.source !== "none" &&
        !view.authentication.aligned,
      "From",
      view.author.address,
    ),
  "recipient-domain-in-name": (view) => {
    const labels = view.recipients
      .map((address) => view.knowledge.registrable(address.slice(address.lastIndexOf("@") + 1)))
      .filter((org) => org !== "" && org !== view.author.org && !view.knowledge.hosts.freeMail.has(org));
    const named = labels.some((org) => view.author.foldedName.includes(org));
    return when(named, "From", `${view.author.name} <${view.author.address}>`);
  },
  "government-elsewhere": (view) => {
    const name = view.author.name
      .slice(0, 100)
      .trim()
      .replace(/^[\u3010["'\s]{1,4}|[\u3011\]"'\s]{1,4}$/g, "");
    const { host } = view.author;
    const own = /(?:^|\.)(?:go|lg)\.jp$|^(?:[\w-]+\.)?(?:city|pref|town|vill|metro)\./.test(host);
    return when(
      host !== "" && !own && !isPartner(view) && authority.test(name),
      "From",
      `${name} <${view.author.address}>`,
    );
  },
  "brand-in-name": (view) => {
    if (isPartner(view)) return [];
    const named = brandsIn(view.knowledge, view.author.name, "sender");
    // One firm of a group names the group too: what its own domain answers for is no pretence.
    if (named.some(({ id }) => view.ownBrands.has(id))) return [];
    if (isVetted(view, view.author.host) && answersForItself(view)) return [];
    if (view.knowledge.roles.about.some((word) => view.author.foldedName.includes(word))) return [];
    return named
      .slice(0, 1)
      .map(({ name }) => quote("From", `${name}: ${view.author.name} <${view.author.address}>`));
  },
  "brand-in-address": (view) => {
    if (view.ownBrands.size > 0) return [];
    const inLocal = foreignBrands(view, view.author.local.replace(/[._+-]/g, " "), "sender").slice(0, 1);
    const inHost = compareDomains(view.author.host, bookOf(view)).filter(isInside).slice(0, 1);
    return [
      ...inLocal.map(({ name }) => quote("From", `${name}: ${view.author.address}`)),
      ...inHost.map(({ party }) => quote("From", `${party.name}: ${view.author.address}`)),
    ];
  },
  "brand-in-subject": (view) =>
    view.ownBrands.size > 0 || isPartner(view) || linksHome(view) || isInternal(view)
      ? []
      : foreignBrands(view, view.subject)
          .slice(0, 1)
          .map(({ name }) => quote("Subject", `${name}: ${view.subject} ← ${view.author.address}`)),
  "brand-in-opening": (view) =>
    view.ownBrands.size > 0 ||
    isPartner(view) ||
    linksHome(view) ||
    isInternal(view) ||
    view.author.address === ""
      ? []
      : foreignBrands(view, openingOf(view.text))
          .slice(0, 1)
          .map(({ name }) => quote("text", `${name} ← ${view.author.address}`)),
  "brand-as-signature": (view) => {
    if (view.ownBrands.size > 0 || isPartner(view) || linksHome(view) || isInternal(view)) return [];
    const at = Math.max(view.text.lastIndexOf("©"), view.text.toLowerCase().lastIndexOf("copyright"));
    const end = at >= 0 ? view.text.slice(at, at + 100) : "";
    return foreignBrands(view, end)
      .slice(0, 1)
      .map(({ name }) => quote("text", `${name}: ${end}`));
  },
  "brand-pictures": (view) => {
    if (view.ownBrands.size > 0) return [];
    const hosts = view.message.htmls.flatMap(({ facts }) =>
      facts.images.map(({ src }) => (URL.canParse(src) ? new URL(src).hostname : "")),
    );
    const taken = hosts.find((host) => view.knowledge.brands.some(({ domains }) => holds(domains, host)));
    const { hosts: lists } = view.knowledge;
    const foreign =
      taken !== undefined &&
      !isCommon(lists, taken) &&
      !listed(lists.mailServices, taken) &&
      !linksHome(view);
    return when(foreign && view.author.org !== "", "picture", `${taken ?? ""} ← ${view.author.address}`);
  },
  "brand-sender-links-away": (view) => {
    // A proved sender may link where he likes; in plain text, associations link to whomever they write about.
    if (view.ownBrands.size === 0 || knowsFree(view) || view.authentication.aligned) return [];
    if (view.message.htmls.length === 0) return [];
    const { hosts } = view.knowledge;
    const answers = answersAway(view);
    if (view.clickable.length === 0)
      return when(answers !== undefined, "link", `${answers ?? ""} ← ${view.author.address}`);
    const away = view.clickable.filter(
      ({ org, host }) =>
        !view.homes.has(org) &&
        !isVetted(view, host) &&
        !listed(hosts.mailServices, host) &&
        !isCommon(hosts, host),
    );
    return when(
      away.length * 2 > view.clickable.length,
      "link",
      `${away[0]?.host ?? ""} ← ${view.author.address}`,
    );
  },
};
