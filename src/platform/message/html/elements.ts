/** Links, forms and fields of a page. */
import { resolved, schemeOf } from "./address.ts";
import { add, type Page } from "./page.ts";
import { marksInAddress } from "./smuggling.ts";
import type { Look } from "./style.ts";

export type Attributes = Readonly<Record<string, string>>;

const ADDRESS = 4_000;

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
