/** What was collected of a page, in its final form. */
import type { HiddenText, HtmlFacts, Link } from "#src/engine/mail/message.ts";
import { countInvisible } from "../text/invisible.ts";
import type { Page } from "./page.ts";

/** The walk is over: what was collected, in its final form. */
export function factsOf(page: Page, visibleLength: number): HtmlFacts {
  const visibleText = tidy(page.visible.join("")).slice(0, visibleLength);
  return {
    visibleText,
    title: tidy(page.title.join("")).slice(0, 500),
    hidden: page.hidden.map(({ reason, text }): HiddenText => ({ reason, text: tidy(text) })),
    links: page.links.map((link) => ({ ...link, text: tidy(link.text), pictureOnly: pictureOnly(link) })),
    forms: page.forms,
    images: page.images,
    scripts: page.scripts,
    eventHandlers: page.events,
    metaRefresh: page.refreshes,
    frames: page.framesets,
    objects: page.objects,
    base: page.base,
    styleUrls: page.sheet.urls,
    tinyText: page.tinyText,
    invisible: countInvisible(visibleText),
    smuggling: [...page.marks],
    elements: page.elements,
    commentCharacters: page.comments,
    cut: page.cut,
  };
}

const pictureOnly = (link: Link) => link.pictureOnly && link.text.trim() === "";

/** White space as a browser shows it: runs become one space, blocks one line break. */
export function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line, at, all) => line !== "" || (at > 0 && all[at - 1] !== ""))
    .join("\n")
    .trim();
}
