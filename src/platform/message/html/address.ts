/** Addresses in pages, as a browser would read them. */

const LONGEST = 4_000;

/** Leading controls and inner tabs and line breaks, which browsers drop before they look (WHATWG URL 4.4). */
export function cleaned(href: string): string {
  let text = href.slice(0, LONGEST);
  if (/[\t\r\n]/.test(text)) text = text.replace(/[\t\r\n]/g, "");
  let start = 0;
  while (start < text.length && text.charCodeAt(start) <= 0x20) start += 1;
  return text.slice(start).trimEnd();
}

/** Lower case, without the colon; empty for none. */
export function schemeOf(href: string): string {
  return /^([a-z][a-z0-9+.-]{0,30}):/i.exec(cleaned(href))?.[1]?.toLowerCase() ?? "";
}

/** The absolute address, or empty when there is none (relative without a base, or no address at all). */
export function resolved(href: string, base: string | undefined): string {
  const text = cleaned(href);
  if (text === "" || text.startsWith("#")) return "";
  try {
    // A mail has no address of its own; an address without a scheme is taken as the web's.
    const from = base === undefined ? (text.startsWith("//") ? "https://mail.invalid/" : undefined) : base;
    return new URL(text, from).href.slice(0, LONGEST);
  } catch {
    return "";
  }
}
