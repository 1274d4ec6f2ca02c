/** What is being collected of one page while it is walked. */
import type { Form, HiddenReason, Image, Link, Script, SmugglingMark } from "#src/engine/mail/message.ts";
import { emptySheet, type Sheet } from "./sheet.ts";
import { type Look, startLook } from "./style.ts";

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** An element that is open. */
export interface Frame {
  readonly tag: string;
  readonly look: Look;
  readonly link: number | undefined;
  readonly form: number | undefined;
}

export interface Page {
  readonly most: number;
  readonly frames: Frame[];
  readonly sheet: Sheet;
  readonly visible: string[];
  readonly hidden: { reason: HiddenReason; text: string }[];
  readonly links: Open<Link>[];
  readonly forms: (Open<Form> & { inputs: Form["inputs"][number][] })[];
  readonly images: Image[];
  readonly scripts: Open<Script>[];
  readonly events: { event: string; code: string }[];
  readonly refreshes: { seconds: number | undefined; url: string }[];
  readonly framesets: { kind: "iframe" | "frame"; src: string }[];
  readonly objects: { kind: "object" | "embed" | "applet"; src: string }[];
  readonly marks: Set<SmugglingMark>;
  /** Pictures written into the page, as data: addresses. */
  readonly pictures: string[];
  readonly title: string[];
  base: string | undefined;
  css: string[];
  code: string[];
  codeSource: string;
  tinyText: number;
  elements: number;
  comments: number;
  cut: boolean;
}

const HIDDEN_LENGTH = 2_000;
const LINK_TEXT = 500;
const TINY = 6;

export const newPage = (most: number): Page => ({
  most,
  frames: [],
  sheet: emptySheet(),
  visible: [],
  hidden: [],
  links: [],
  forms: [],
  images: [],
  scripts: [],
  events: [],
  refreshes: [],
  framesets: [],
  objects: [],
  marks: new Set(),
  pictures: [],
  title: [],
  base: undefined,
  css: [],
  code: [],
  codeSource: "",
  tinyText: 0,
  elements: 0,
  comments: 0,
  cut: false,
});

/** Adds to a list unless it is full. */
export function add<T>(page: Page, list: T[], item: T): number | undefined {
  if (list.length >= page.most) {
    page.cut = true;
    return undefined;
  }
  return list.push(item) - 1;
}

export const lookNow = (page: Page): Look => page.frames.at(-1)?.look ?? startLook;

/** A text that is seen. */
export function addVisible(page: Page, text: string): void {
  page.visible.push(text);
  const link = page.frames.at(-1)?.link;
  const draft = link === undefined ? undefined : page.links[link];
  if (draft && draft.text.length < LINK_TEXT) draft.text += text.slice(0, LINK_TEXT);
  if (lookNow(page).fontSize < TINY) page.tinyText += text.trim().length;
}

/** A text that is not seen. */
export function addHidden(page: Page, reason: HiddenReason, text: string): void {
  const last = page.hidden.at(-1);
  if (last && last.reason === reason) {
    if (last.text.length < HIDDEN_LENGTH) last.text += text.slice(0, HIDDEN_LENGTH);
  } else if (text.trim() !== "") add(page, page.hidden, { reason, text: text.slice(0, HIDDEN_LENGTH) });
}
