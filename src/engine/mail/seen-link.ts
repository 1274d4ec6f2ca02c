/** The links of a mail, with the host each really leads to and the host its words show. */
import { hostOfDomain, isIpHost } from "./host.ts";
import type { MailKnowledge } from "./knowledge.ts";
import type { Link, Message } from "./message.ts";

/** Links looked at; a newsletter has some hundred. */
const linkLimit = 400;

export interface SeenLink {
  readonly href: string;
  /** The address as a browser would open it; undefined for mailto:, tel: and what is no address. */
  readonly url: URL | undefined;
  readonly scheme: string;
  readonly host: string;
  readonly org: string;
  readonly text: string;
  /** The host that the words of the link show, if they show one. */
  readonly shownHost: string;
  readonly shownOrg: string;
  readonly ip: boolean;
  readonly clickable: boolean;
  readonly pictureOnly: boolean;
}

const shown =
  /^(?:https?:\/\/|www\.)?([\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,8}\p{L}{2,24})(?:[/?#:].{0,2000})?$/iu;

export function seenLinks(message: Message, knowledge: MailKnowledge): SeenLink[] {
  const fromHtml = message.htmls.flatMap(({ facts }) => [
    ...facts.links.map((link) => seen(link, knowledge)),
    ...facts.forms.map(({ action, url }) => seenAddress(url || action, "", knowledge)),
  ]);
  // The plain version repeats what the HTML says; only without HTML is it what one reads.
  const fromText =
    message.htmls.length > 0
      ? []
      : message.texts.flatMap(({ links }) =>
          links.map(({ raw }) => seenAddress(withScheme(raw), raw, knowledge)),
        );
  return [...fromHtml, ...fromText].slice(0, linkLimit);
}

function seen(link: Link, knowledge: MailKnowledge): SeenLink {
  const made = seenAddress(link.url || link.href, link.text, knowledge);
  const pressable = !link.hidden && (link.text.trim() !== "" || link.pictureOnly || link.pictureText !== "");
  return { ...made, clickable: made.clickable && pressable, pictureOnly: link.pictureOnly };
}

const withScheme = (raw: string) => (/^[a-z][a-z0-9+.-]{0,20}:/i.test(raw) ? raw : `http://${raw}`);

function seenAddress(address: string, text: string, knowledge: MailKnowledge): SeenLink {
  const url = parse(address);
  const web = url?.protocol === "http:" || url?.protocol === "https:" ? url : undefined;
  const host = (web?.hostname ?? "").replace(/\.$/, "");
  const shownHost = hostOfDomain(shown.exec(text.trim().slice(0, 2_100))?.[1] ?? "");
  return {
    href: address,
    url: web,
    scheme: url?.protocol.replace(":", "") ?? "",
    host,
    org: knowledge.registrable(host),
    text: text.trim(),
    shownHost,
    shownOrg: knowledge.registrable(shownHost),
    ip: isIpHost(host),
    clickable: web !== undefined,
    pictureOnly: false,
  };
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address.slice(0, 4_000));
  } catch {
    return undefined;
  }
}
