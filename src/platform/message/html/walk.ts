/** Walks a page of HTML with a tolerant parser and collects facts. Nothing is run, fetched or rendered. */
import { Parser } from "htmlparser2";
import type { HtmlFacts } from "#src/engine/mail/message.ts";
import type { Reading } from "../reading.ts";
import { addEmbedded, addEvents, addMeta, endScript } from "./active.ts";
import { resolved } from "./address.ts";
import { type Attributes, addForm, addInput, addLink } from "./elements.ts";
import { factsOf } from "./facts.ts";
import { addImage } from "./image.ts";
import { addHidden, addVisible, lookNow, newPage, type Page } from "./page.ts";
import { addInlineUrls, addStyles, stylesOf } from "./sheet.ts";
import { lookInside, whyUnseen } from "./style.ts";

export interface WalkedPage {
  readonly facts: HtmlFacts;
  /** Pictures written into the page, as data: addresses. */
  readonly pictures: readonly string[];
}

/** Between two looks at how deep the elements are nested: the parser's own work grows with the depth. */
const CHUNK = 8_192;
const VISIBLE = 300_000;

/** Elements whose text begins on a line of its own. */
const blocks = new Set(
  "p div br tr table ul ol li h1 h2 h3 h4 h5 h6 blockquote hr pre section article header footer form center dl dt dd option".split(
    " ",
  ),
);

/** Never throws. Time grows linearly with the length. */
export function walkHtml(source: string, reading: Reading): WalkedPage {
  const page = newPage(reading.limits.htmlItems);
  const length = Math.min(source.length, Math.max(0, reading.left.html));
  reading.left.html -= length;
  if (length < source.length) page.cut = true;
  let parser = newParser(page);
  for (let at = 0; at < length; at += CHUNK) {
    parser.write(source.slice(at, Math.min(length, at + CHUNK)));
    if (page.frames.length <= reading.limits.htmlDepth) continue;
    // Too many open elements: go on as if all were closed, so that nothing behind them is lost.
    page.cut = true;
    parser.end();
    page.frames.length = 0;
    parser = newParser(page);
  }
  parser.end();
  return { facts: factsOf(page, VISIBLE), pictures: page.pictures };
}

function newParser(page: Page): Parser {
  return new Parser(
    {
      onopentag: (tag, attributes) => open(page, tag, attributes),
      onclosetag: (tag) => close(page, tag),
      ontext: (text) => addText(page, text),
      oncomment: (text) => addComment(page, text),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
}

function open(page: Page, tag: string, attributes: Attributes): void {
  page.elements += 1;
  const outer = lookNow(page);
  const style = stylesOf(page.sheet, tag, attributes);
  if (attributes["style"]) addInlineUrls(page.sheet, attributes["style"]);
  // Inherited looks are recomputed only where something says so.
  const says = style.size > 0 || hasLook(attributes);
  const look = says ? lookInside(outer, style, attributes) : { ...outer, framed: false };
  addEvents(page, attributes);
  const parent = page.frames.at(-1);
  let { link, form } = { link: parent?.link, form: parent?.form };
  if (tag === "a" || tag === "area") link = addLink(page, tag, attributes, look);
  else if (tag === "form") {
    form = addForm(page, attributes);
    addLink(page, "form", attributes, look);
  } else if (attributes["formaction"] !== undefined) link = addLink(page, "button", attributes, look);
  else addOther(page, tag, attributes);
  if (tag === "img" || (tag === "input" && attributes["type"]?.toLowerCase() === "image"))
    addImage(page, attributes, style, look);
  if (tag === "input" || tag === "textarea" || tag === "select") addInput(page, tag, attributes);
  if (tag === "script") page.codeSource = (attributes["src"] ?? attributes["href"] ?? "").slice(0, 2_000);
  page.frames.push({ tag, look, link, form });
  if (blocks.has(tag)) page.visible.push("\n");
  else if (tag === "td" || tag === "th") page.visible.push(" ");
}

const hasLook = (at: Attributes) =>
  at["hidden"] !== undefined ||
  at["color"] !== undefined ||
  at["bgcolor"] !== undefined ||
  at["text"] !== undefined ||
  at["background"] !== undefined ||
  at["aria-hidden"] !== undefined;

function addOther(page: Page, tag: string, attributes: Attributes): void {
  if (tag === "base" && page.base === undefined)
    page.base = resolved(attributes["href"] ?? "", undefined) || undefined;
  else if (tag === "meta") addMeta(page, attributes);
  else if (tag === "link" && /stylesheet/i.test(attributes["rel"] ?? "")) {
    if (attributes["href"] && page.sheet.urls.length < 100)
      page.sheet.urls.push(attributes["href"].slice(0, 2_000));
  } else addEmbedded(page, tag, attributes);
}

function close(page: Page, tag: string): void {
  if (tag === "script") endScript(page);
  if (tag === "style") {
    addStyles(page.sheet, page.css.join(""));
    page.css = [];
  }
  page.frames.pop();
  if (blocks.has(tag)) page.visible.push("\n");
}

function addText(page: Page, text: string): void {
  const tag = page.frames.at(-1)?.tag;
  if (tag === "script") page.code.push(text);
  else if (tag === "style") page.css.push(text);
  else if (tag === "title") page.title.push(text);
  else {
    const why = whyUnseen(lookNow(page));
    if (why) addHidden(page, why, text);
    // Line breaks of the source are spaces to a reader, but for <pre>.
    else addVisible(page, tag === "pre" ? text : text.replace(/[\r\n]+/g, " "));
  }
}

function addComment(page: Page, text: string): void {
  page.comments += text.length;
  // Conditional comments are for one old mail program; every newsletter has them.
  if (!/^\s{0,20}\[(if|endif)|<!\[endif/i.test(text.slice(0, 60)))
    addHidden(page, "comment", text.slice(0, 500));
}
