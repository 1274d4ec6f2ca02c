/** Pictures in a page. */
import type { Image } from "#src/engine/mail/message.ts";
import { cleaned, schemeOf } from "./address.ts";
import type { Attributes } from "./elements.ts";
import { readLength } from "./length.ts";
import { add, type Page } from "./page.ts";
import { type Declarations, type Look, whyUnseen } from "./style.ts";

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
