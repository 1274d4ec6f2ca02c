/** What may be shown of a suspicious mail: its words and an outline of the rest, as plain data. No markup, no address to click. */
import type { Address, Attachment, Message } from "#src/engine/mail/message.ts";
import { unclickable, visibly } from "./unclickable.ts";

export interface Preview {
  readonly subject: string;
  readonly from: readonly PreviewAddress[];
  readonly to: readonly PreviewAddress[];
  /** ISO 8601 UTC. */
  readonly date: string | undefined;
  /** As a reader would see it; direction marks and invisible characters are made visible as `[U+200B]`. */
  readonly text: string;
  /** What a reader does not see, though it is there. */
  readonly hiddenText: readonly string[];
  /** Text shown and where it leads, made unclickable (`hxxps://example[.]jp`). */
  readonly links: readonly { readonly text: string; readonly target: string }[];
  readonly attachments: readonly PreviewFile[];
  /** How many of each thing were left out of the text. */
  readonly leftOut: {
    readonly pictures: number;
    readonly remotePictures: number;
    readonly forms: number;
    readonly scripts: number;
    readonly frames: number;
  };
  readonly forwarded: readonly Preview[];
  readonly truncated: boolean;
}

export interface PreviewAddress {
  readonly name: string;
  readonly address: string;
}

export interface PreviewFile {
  readonly name: string;
  readonly kind: Attachment["kind"];
  readonly size: number;
  readonly encrypted: boolean;
  /** Names of what is inside an archive. */
  readonly inside: readonly string[];
  readonly codes: readonly string[];
}

const TEXT = 20_000;
const MOST = 100;

/** Plain data for a page; whoever shows it must still escape it as text. */
export function previewOf(message: Message): Preview {
  const pages = message.htmls.map(({ facts }) => facts);
  const images = pages.flatMap((page) => page.images);
  const count = (of: (page: (typeof pages)[number]) => number) =>
    pages.reduce((sum, page) => sum + of(page), 0);
  return {
    subject: visibly(message.subject.slice(0, 500)),
    from: message.from.flatMap(({ addresses }) => addresses.map(shownAddress)),
    to: [...message.to, ...message.cc].flatMap(({ addresses }) => addresses.map(shownAddress)).slice(0, MOST),
    date: message.date.at,
    text: visibly(message.visibleText.slice(0, TEXT)),
    hiddenText: pages
      .flatMap((page) => page.hidden)
      .filter(({ reason }) => reason !== "comment")
      .map(({ text }) => visibly(text.slice(0, 300)))
      .slice(0, 20),
    links: linksOf(message),
    attachments: message.attachments.map(shownFile).slice(0, MOST),
    leftOut: {
      pictures: images.length,
      remotePictures: images.filter(({ place }) => place === "remote").length,
      forms: count((page) => page.forms.length),
      scripts: count((page) => page.scripts.length + page.eventHandlers.length),
      frames: count((page) => page.frames.length + page.objects.length),
    },
    forwarded: message.forwarded.map(previewOf),
    truncated: message.truncated || message.visibleText.length > TEXT,
  };
}

const shownAddress = ({ name, address }: Address): PreviewAddress => ({
  name: visibly(name.slice(0, 300)),
  address: visibly(address.slice(0, 300)),
});

function linksOf(message: Message) {
  const inPages = message.htmls
    .flatMap(({ facts }) => facts.links)
    .filter(({ href }) => href !== "")
    .map(({ text, pictureText, url, href }) => ({
      text: visibly(text || pictureText),
      target: unclickable(url || href),
    }));
  const inTexts = message.texts.flatMap(({ links }) =>
    links.map(({ raw }) => ({ text: "", target: unclickable(raw) })),
  );
  const seen = new Set<string>();
  return [...inPages, ...inTexts]
    .filter(({ text, target }) => {
      const key = `${text}\n${target}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .slice(0, MOST);
}

function shownFile({ name, kind, size, encrypted, archive, picture }: Attachment): PreviewFile {
  return {
    name: visibly(name.name),
    kind,
    size,
    encrypted,
    inside: (archive?.entries ?? [])
      .slice(0, MOST)
      .map((entry) => visibly([...entry.inside, entry.name.name].join(" / "))),
    codes: (picture?.codes ?? []).map(unclickable),
  };
}
