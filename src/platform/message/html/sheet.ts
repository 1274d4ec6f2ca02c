/** Style sheets inside a page: rules with one simple selector (tag, class, identifier), and the addresses they fetch. */
import { type Declarations, readDeclarations } from "./style.ts";

export interface Sheet {
  readonly rules: Map<string, Map<string, string>>;
  readonly urls: string[];
}

const LONGEST = 200_000;
const MOST_RULES = 2_000;

export const emptySheet = (): Sheet => ({ rules: new Map(), urls: [] });

/** Adds what a `<style>` says. Rules inside `@media` are left out: they are for other screens. Linear. */
export function addStyles(sheet: Sheet, css: string): void {
  const text = css.slice(0, LONGEST);
  addUrls(sheet, text);
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "{") {
      depth += 1;
      if (depth === 1) open = at;
    } else if (character === "}") {
      if (depth === 1) addRule(sheet, text.slice(start, open), text.slice(open + 1, at));
      depth = Math.max(0, depth - 1);
      if (depth === 0) start = at + 1;
    } else if (character === "/" && text[at + 1] === "*") {
      const end = text.indexOf("*/", at + 2);
      if (end < 0) return;
      if (depth === 0) start = end + 2;
      at = end + 1;
    }
  }
}

function addRule(sheet: Sheet, selectors: string, body: string): void {
  if (sheet.rules.size >= MOST_RULES || body.includes("{") || selectors.trim().startsWith("@")) return;
  for (const selector of selectors.slice(0, 2_000).split(",")) {
    const name = selector.trim().toLowerCase();
    if (!/^[a-z0-9]{0,20}[.#]?[a-z0-9_-]{1,100}$/.test(name)) continue;
    const known = sheet.rules.get(name) ?? new Map<string, string>();
    for (const [property, value] of readDeclarations(body)) known.set(property, value);
    sheet.rules.set(name, known);
  }
}

function addUrls(sheet: Sheet, text: string): void {
  for (const match of text.matchAll(/(?:url\(\s{0,5}|@import\s{1,5})["']?([^"')\s;]{1,2000})/gi)) {
    if (sheet.urls.length >= 100) return;
    if (match[1]) sheet.urls.push(match[1]);
  }
}

/** Notes the addresses an inline style fetches. */
export function addInlineUrls(sheet: Sheet, style: string): void {
  if (style.includes("url(")) addUrls(sheet, style.slice(0, 4_000));
}

/** What applies to an element: its tag's rules, its classes', its identifier's, its own style, in that order. */
export function stylesOf(
  sheet: Sheet,
  tag: string,
  attributes: Readonly<Record<string, string>>,
): Declarations {
  const own = attributes["style"];
  if (sheet.rules.size === 0) return own === undefined ? noStyles : readDeclarations(own);
  const merged = new Map<string, string>();
  const add = (found: Declarations | undefined) => {
    for (const [name, value] of found ?? []) merged.set(name, value);
  };
  add(sheet.rules.get(tag));
  for (const name of (attributes["class"] ?? "").toLowerCase().split(/\s+/, 20)) {
    if (name === "") continue;
    add(sheet.rules.get(`.${name}`));
    add(sheet.rules.get(`${tag}.${name}`));
  }
  const id = attributes["id"]?.toLowerCase();
  if (id) add(sheet.rules.get(`#${id}`));
  if (own !== undefined) add(readDeclarations(own));
  return merged;
}

const noStyles: Declarations = new Map();
