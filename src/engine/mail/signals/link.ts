/** Where the links of a mail lead, and what they pretend. */
import { type Evidence, quote, when } from "../evidence.ts";
import { lastLabel, listed } from "../host.ts";
import type { MailHosts } from "../knowledge.ts";
import type { SeenLink } from "../seen-link.ts";
import type { Signals } from "../signal.ts";
import { holds, type View } from "../view.ts";
import { brandsIn } from "./brand-names.ts";
import { isInside, likeOf } from "./lookalike.ts";

const show = (link: SeenLink) =>
  quote("link", link.text !== "" && link.text.length < 80 ? `${link.text} → ${link.href}` : link.href);

const some = (links: readonly SeenLink[]): Evidence[] => {
  const hosts = new Set<string>();
  return links
    .filter(({ host, href }) => !hosts.has(host || href) && hosts.add(host || href))
    .slice(0, 3)
    .map(show);
};

const hostListed = (view: View, list: ReadonlySet<string>) =>
  some(view.clickable.filter(({ host }) => listed(list, host) !== undefined));

/** A place that every footer links to, and where a stranger cannot put a page of his own. */
export const isCommon = (hosts: MailHosts, host: string) =>
  listed(hosts.common, host) !== undefined && listed(hosts.notCommon, host) === undefined;

/** A designed mail; in a plain one, people link to whatever they talk about. */
const isPage = ({ message }: View) => message.htmls.length > 0;

/** As mailing services write links to count who pressed: a host for clicks, and a long token. */
const isCounted = ({ host, url }: SeenLink) =>
  /^(?:clicks?|clk|cl|links?|lnk|track|trk|tracking|go|url|[tcre]|email|mail|news)\d*\./.test(host) &&
  /[\w%=-]{24}/.test(`${url?.pathname ?? ""}${url?.search ?? ""}`);

/** A proved sender whose mail can be cancelled, and all of whose links go through one place: that place counts. */
const isOneCounter = (view: View, away: readonly SeenLink[]) =>
  view.authentication.aligned &&
  view.message.list.unsubscribe.length > 0 &&
  new Set(away.map(({ org }) => org)).size === 1 &&
  away.every(({ ip, org }) => !ip && org !== "");

/** Neither the sender's, nor a mail service's, nor what every footer links to. */
export function strangers(view: View): SeenLink[] {
  const { hosts } = view.knowledge;
  return view.clickable.filter(
    ({ org, host, ip }) =>
      (ip || (!view.homes.has(org) && (org === "" || !view.carriers.has(org)))) &&
      !listed(hosts.mailServices, host) &&
      !isCommon(hosts, host) &&
      !isKnownSite(view, host),
  );
}

/** A page of a firm that everybody knows, where nobody else can put one: who forwards its mail leads there honestly. */
function isKnownSite({ knowledge }: View, host: string): boolean {
  const { hosts, registrable, ownerOf } = knowledge;
  const open = [hosts.freeHosting, hosts.formBuilders, hosts.shorteners, hosts.notCommon];
  return ownerOf(host) !== registrable(host) && !open.some((list) => listed(list, host) !== undefined);
}

const isOfficial = ({ company }: View, host: string) =>
  company.officialUrls.some(({ url }) => URL.canParse(url) && new URL(url).hostname === host);

const redirectPath =
  /[?&#](?:url|u|q|to|dest|destination|redirect|redirect_uri|redir|return|next|goto|target|link|continue|adurl)=(?:https?:|https?%3a|\/\/|%2f%2f)/i;

const openRedirectHosts =
  /^(?:www\.)?(?:google\.[a-z.]{2,6}|bing\.com|youtube\.com|facebook\.com|l\.facebook\.com|linkedin\.com|doubleclick\.net|googleadservices\.com|baidu\.com|yandex\.ru|adclick\.g\.doubleclick\.net|t\.umblr\.com|slack-redir\.net)$/;

const fileEnding =
  /\.(?:exe|scr|msi|js|jse|vbs|wsf|hta|bat|cmd|ps1|lnk|iso|img|vhd|zip|rar|7z|jar|apk|one|docm|xlsm)$/i;

export const link: Signals = {
  "link-text-differs": (view) =>
    some(
      view.clickable.filter(
        ({ shownOrg, org, host }) =>
          shownOrg !== "" &&
          org !== shownOrg &&
          !view.homes.has(org) &&
          !listed(view.knowledge.hosts.mailServices, host) &&
          !sameBrand(view, shownOrg, org),
      ),
    ),
  "links-all-elsewhere": (view) => {
    const { clickable } = view;
    const away = strangers(view);
    return when(
      isPage(view) &&
        clickable.length > 0 &&
        view.author.org !== "" &&
        away.length === clickable.length &&
        !away.every(isCounted) &&
        !isOneCounter(view, away),
      "link",
      `${away[0]?.host ?? ""} ← ${view.author.host}`,
    );
  },
  "links-by-counter": (view) => {
    const carried = view.clickable.filter(({ org }) => view.carriers.has(org));
    if (carried.length > 0 && carried.length === view.clickable.length)
      return [quote("link", `${carried[0]?.host ?? ""} ← ${view.author.host}`)];
    const away = strangers(view);
    const all =
      isPage(view) && away.length > 0 && away.length === view.clickable.length && view.author.org !== "";
    return when(
      all && (away.every(isCounted) || isOneCounter(view, away)),
      "link",
      `${away[0]?.host ?? ""} ← ${view.author.host}`,
    );
  },
  "text-link-elsewhere": (view) => {
    const away = strangers(view);
    return when(
      !isPage(view) &&
        view.message.kind !== "text" &&
        away.length > 0 &&
        away.length === view.clickable.length &&
        view.author.org !== "",
      "link",
      `${away[0]?.host ?? ""} ← ${view.author.host}`,
    );
  },
  "links-mostly-elsewhere": (view) => {
    const away = strangers(view);
    const home = view.clickable.filter(({ org }) => view.homes.has(org)).length;
    return when(
      away.length > 0 && home === 0 && away.length < view.clickable.length,
      "link",
      `${away[0]?.host ?? ""} ← ${view.author.host}`,
    );
  },
  "links-one-destination": (view) => {
    const targets = new Set(strangers(view).map(({ host }) => host));
    const addresses = new Set(view.clickable.map(({ href }) => href.split("#")[0]));
    return when(
      view.clickable.length >= 2 && addresses.size === 1 && targets.size === 1,
      "link",
      view.clickable[0]?.href ?? "",
    );
  },
  "link-raw-ip": (view) => some(view.links.filter(({ ip }) => ip)),
  "link-odd-port": ({ clickable }) =>
    some(clickable.filter(({ url }) => url !== undefined && url.port !== "")),
  "link-credentials": ({ links }) =>
    some(links.filter(({ url }) => url !== undefined && url.username !== "")),
  "link-shortener": (view) =>
    some(
      view.clickable.filter(
        ({ host }) =>
          listed(view.knowledge.hosts.shorteners, host) !== undefined &&
          listed(view.knowledge.hosts.formBuilders, host) === undefined &&
          !isCommon(view.knowledge.hosts, host),
      ),
    ),
  "link-free-hosting": (view) =>
    some(
      strangers(view).filter(
        ({ host }) => listed(view.knowledge.hosts.freeHosting, host) !== undefined && !isOfficial(view, host),
      ),
    ),
  "link-form-builder": (view) => hostListed(view, view.knowledge.hosts.formBuilders),
  "link-odd-ending": (view) =>
    some(strangers(view).filter(({ host }) => view.knowledge.hosts.oddTlds.has(lastLabel(host)))),
  "from-odd-ending": (view) =>
    when(view.knowledge.hosts.oddTlds.has(lastLabel(view.author.host)), "From", view.author.address),
  "link-open-redirect": (view) =>
    some(
      view.clickable.filter(
        ({ host, url, org }) =>
          url !== undefined &&
          redirectPath.test(url.search + url.hash) &&
          (openRedirectHosts.test(host) ||
            (!view.homes.has(org) && !listed(view.knowledge.hosts.mailServices, host))),
      ),
    ),
  "link-recipient-address": (view) => {
    const plain = view.recipients.filter((address) => address.length > 5);
    return some(
      strangers(view).filter(({ href }) => {
        const lower = href.toLowerCase();
        return plain.some(
          (address) => lower.includes(address) || lower.includes(encodeURIComponent(address)),
        );
      }),
    );
  },
  "link-script": ({ links }) =>
    some(links.filter(({ scheme }) => ["javascript", "vbscript", "data", "blob", "file"].includes(scheme))),
  "link-search-protocol": ({ links }) =>
    some(links.filter(({ scheme }) => /^(?:search-ms|ms-[a-z-]+|search)$/.test(scheme))),
  "link-punycode": (view) =>
    some(view.clickable.filter(({ host }) => host.split(".").some((label) => label.startsWith("xn--")))),
  "link-brand-in-host": (view) =>
    some(strangers(view).filter(({ host, ip }) => !ip && likeOf(view, host).some(isInside))),
  "link-words-name-brand": (view) =>
    some(
      strangers(view).filter(({ text, host, org }) =>
        brandsIn(view.knowledge, text.slice(0, 100)).some(({ id }) => !ownsHost(view, id, org, host)),
      ),
    ),
  "link-download": (view) =>
    some(strangers(view).filter(({ url }) => url !== undefined && fileEnding.test(url.pathname))),
  "link-not-encrypted": (view) => some(strangers(view).filter(({ scheme }) => scheme === "http")),
  "link-many-labels": (view) =>
    some(strangers(view).filter(({ host, ip }) => !ip && host.split(".").length >= 6)),
  "link-mail-to-free": (view) => {
    const { freeMail } = view.knowledge.hosts;
    const to = mailTargets(view);
    const free = to.filter((address) =>
      listed(freeMail, address.slice(address.lastIndexOf("@") + 1).toLowerCase()),
    );
    return when(free.length > 0 && listed(freeMail, view.author.host) === undefined, "link", free[0] ?? "");
  },
  "link-mail-elsewhere": (view) => {
    const { freeMail } = view.knowledge.hosts;
    const away = mailTargets(view).filter((address) => {
      const host = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
      const org = view.knowledge.registrable(host);
      return (
        !freeMail.has(host) &&
        org !== "" &&
        !view.homes.has(org) &&
        !view.replyTo.some((party) => party.org === org)
      );
    });
    return when(
      view.author.org !== "" && isPage(view) && away.length > 0 && away.length === mailTargets(view).length,
      "link",
      `${away[0] ?? ""} ← ${view.author.host}`,
    );
  },
  "link-only-answers": (view) => {
    const answers = view.links.filter(({ scheme }) => scheme === "mailto").length;
    return when(answers >= 2 && view.clickable.length === 0, "link", view.links[0]?.href ?? "");
  },
};

const mailTargets = (view: View) =>
  view.links
    .filter(({ scheme }) => scheme === "mailto")
    .map(({ href }) => decode(href.slice(7).split("?")[0] ?? ""))
    .filter((address) => address.includes("@"));

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function ownsHost({ knowledge }: View, brand: string, org: string, host: string): boolean {
  const owner = knowledge.brands.find(({ id }) => id === brand);
  return owner !== undefined && (holds(owner.domains, host) || owner.domains.includes(org));
}

/** Two domains of one owner: card companies link from one of theirs to another. */
function sameBrand({ knowledge }: View, one: string, other: string): boolean {
  return knowledge.brands.some(({ domains }) => holds(domains, one) && holds(domains, other));
}
