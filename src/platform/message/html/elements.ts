/** What each kind of element adds to what is known of a page. */
import type { Image } from "#src/engine/mail/message.ts";
import { cleaned, resolved, schemeOf } from "./address.ts";
import { readLength } from "./colour.ts";
import { add, lookNow, type Page } from "./page.ts";
import { marksInAddress, marksInScript } from "./smuggling.ts";
import { type Declarations, type Look, whyUnseen } from "./style.ts";

export type Attributes = Readonly<Record<string, string>>;

const ADDRESS = 4_000;
const CODE = 500;

/** Adds a link and gives its place. */
export function addLink(
  page: Page,
  kind: "a" | "area" | "form" | "button" | "other",
  at: Attributes,
  look: Look,
) {
  const href = (at["href"] ?? at["xlink:href"] ?? at["formaction"] ?? at["action"] ?? "").slice(0, ADDRESS);
  if (href === "" && kind !== "a") return undefined;
  const scheme = schemeOf(href);
  marksInAddress(scheme, page.marks);
  if (at["download"] !== undefined) page.marks.add("download-attribute");
  const around = page.frames.slice(-2).some((frame) => frame.look.framed);
  return add(page, page.links, {
    href,
    url: resolved(href, page.base),
    scheme,
    text: "",
    title: (at["title"] ?? "").slice(0, 500),
    pictureText: "",
    pictureOnly: false,
    hidden: look.hidden !== undefined,
    kind,
    position: page.links.length,
    buttonLike: look.framed || around,
    download: at["download"]?.slice(0, 300),
  });
}

export function addForm(page: Page, at: Attributes): number | undefined {
  const action = (at["action"] ?? "").slice(0, ADDRESS);
  return add(page, page.forms, {
    action,
    url: resolved(action, page.base),
    method: (at["method"] ?? "get").toLowerCase().slice(0, 20),
    inputs: [],
    password: false,
  });
}

/** A field; one outside any form belongs to a form without an action (a script sends it). */
export function addInput(page: Page, tag: string, at: Attributes): void {
  const open =
    page.frames.at(-1)?.form ?? (page.forms.length === 0 ? addForm(page, {}) : page.forms.length - 1);
  const form = open === undefined ? undefined : page.forms[open];
  if (!form || form.inputs.length >= 100) return;
  const type = tag === "input" ? (at["type"] ?? "text").toLowerCase() : tag;
  const short = (text: string | undefined) => (text ?? "").slice(0, 200);
  form.inputs.push({
    type: type.slice(0, 30),
    name: short(at["name"]),
    placeholder: short(at["placeholder"]),
  });
  if (type === "password") form.password = true;
}

export function addImage(page: Page, at: Attributes, style: Declarations, look: Look): void {
  const src = at["src"] ?? "";
  const scheme = schemeOf(src);
  const size = (name: "width" | "height") => readLength(at[name] ?? style.get(name) ?? "", 16);
  const [width, height] = [size("width"), size("height")];
  const place = placeOf(src, scheme, page.base);
  const small =
    (width ?? 9) <= 1 || (height ?? 9) <= 1 || whyUnseen({ ...look, groundPicture: true }) !== undefined;
  const link = page.frames.at(-1)?.link;
  const draft = link === undefined ? undefined : page.links[link];
  if (draft) {
    draft.pictureOnly = true;
    draft.pictureText = `${draft.pictureText} ${(at["alt"] ?? "").slice(0, 200)}`.trim().slice(0, 500);
  }
  if (place === "data" && page.pictures.length < 20) page.pictures.push(src);
  const alt = (at["alt"] ?? "").slice(0, 500);
  const tracking = place === "remote" && small;
  add(page, page.images, { src: src.slice(0, 2_000), place, alt, width, height, tracking, link });
}

function placeOf(src: string, scheme: string, base: string | undefined): Image["place"] {
  if (src.trim() === "") return "none";
  if (scheme === "cid") return "cid";
  if (scheme === "data") return "data";
  return scheme !== "" || cleaned(src).startsWith("//") || base !== undefined ? "remote" : "relative";
}

/** `<meta http-equiv=refresh content="0; url=…">` */
export function addMeta(page: Page, at: Attributes): void {
  if ((at["http-equiv"] ?? "").toLowerCase() !== "refresh") return;
  const content = (at["content"] ?? "").slice(0, ADDRESS);
  const equals = content.toLowerCase().indexOf("url");
  const url =
    equals < 0 ? "" : content.slice(equals + 3).replace(/^\s{0,20}=?\s{0,20}["']?|["']?\s{0,20}$/g, "");
  const seconds = Number.parseFloat(content);
  add(page, page.refreshes, { seconds: Number.isNaN(seconds) ? undefined : seconds, url });
}

/** `onclick` and its kind. */
export function addEvents(page: Page, at: Attributes): void {
  for (const name in at) {
    if (!name.startsWith("on") || name.length < 4) continue;
    const code = at[name] ?? "";
    marksInScript(code, page.marks);
    add(page, page.events, { event: name.slice(0, 40), code: code.slice(0, CODE) });
  }
}

/** A script has ended. */
export function endScript(page: Page): void {
  const code = page.code.join("");
  page.code = [];
  marksInScript(code, page.marks);
  const inside = page.frames.some(({ tag }) => tag === "svg");
  if (inside) page.marks.add("svg-script");
  add(page, page.scripts, { src: page.codeSource, code: code.slice(0, CODE), length: code.length });
}

/** Elements that only point somewhere. */
export function addEmbedded(page: Page, tag: string, at: Attributes): void {
  const src = (at["src"] ?? at["data"] ?? at["code"] ?? "").slice(0, ADDRESS);
  if (tag === "iframe" || tag === "frame") {
    add(page, page.framesets, { kind: tag, src });
    if (at["srcdoc"] !== undefined) page.marks.add("document-write");
  } else if (tag === "object" || tag === "embed" || tag === "applet")
    add(page, page.objects, { kind: tag, src });
  marksInAddress(schemeOf(src), page.marks);
}

export const isHidden = (page: Page): boolean => whyUnseen(lookNow(page)) !== undefined;
