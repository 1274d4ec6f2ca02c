/** Elements that do something or bring something along: scripts, events, refreshes, frames, objects. */
import { schemeOf } from "./address.ts";
import type { Attributes } from "./elements.ts";
import { add, type Page } from "./page.ts";
import { marksInAddress, marksInScript } from "./smuggling.ts";

const ADDRESS = 4_000;
const CODE = 500;

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
