/** Addresses of pages written in a plain text, with or without a scheme. Linear: one pass over the dots and colons. */
import type { TextLink } from "#src/engine/mail/message.ts";

const LONGEST = 2_000;

/** What may stand in an address. Japanese text around it ends it; letters beyond ASCII are taken in the host only. */
const isAddressCharacter = (code: number) =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x5a && code !== 0x3c && code !== 0x3e) ||
  (code >= 0x21 && code <= 0x2f && code !== 0x22) ||
  code === 0x5b ||
  code === 0x5d ||
  code === 0x5f ||
  code === 0x7e ||
  code === 0x7c ||
  code === 0x7b ||
  code === 0x7d;

const startsLink = /(?:h(?:tt|xx)ps?:\/{1,2}|https?:\\\\|ftp:\/\/|www\.(?=[a-z0-9])|javascript:|data:text)/gi;
/** Without a scheme: a host with an ending that is common in such texts and a path, or a well-known short host. */
const bareLink =
  /(?<![@\w.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:com|net|org|jp|info|biz|xyz|top|cn|co|ly|me|io|gl|gd|app|dev|site|online|shop|club|icu|vip|cc|tk|ml|cf|link|click|live|work|fun|store|tokyo|asia|is|to|pw|ru|us|in)\/[^\s<>"')\]\u3000-\u9fff\uff00-\uffef]{0,500}/gi;

/** @param most links that are read */
export function linksInText(text: string, most: number): readonly TextLink[] {
  const links: TextLink[] = [];
  for (const match of text.matchAll(startsLink)) {
    if (links.length >= most) return links;
    const last = links.at(-1);
    if (last && match.index < last.at + last.raw.length) continue;
    let end = match.index + match[0].length;
    const longest = Math.min(text.length, match.index + LONGEST);
    let host = true;
    while (end < longest) {
      const code = text.charCodeAt(end);
      if (code === 0x2f || code === 0x3f) host = false;
      if (!isAddressCharacter(code) && !(host && code > 0xa0 && isLetter(text[end] ?? ""))) break;
      end += 1;
    }
    links.push({ raw: trimEnd(text.slice(match.index, end)), at: match.index });
  }
  const taken = [...links];
  let next = 0;
  for (const match of text.matchAll(bareLink)) {
    if (links.length >= most) break;
    while (next < taken.length && (taken[next]?.at ?? 0) + (taken[next]?.raw.length ?? 0) <= match.index)
      next += 1;
    if ((taken[next]?.at ?? Number.POSITIVE_INFINITY) > match.index)
      links.push({ raw: trimEnd(match[0]), at: match.index });
  }
  return links.sort((a, b) => a.at - b.at);
}

/** Letters of a host with an international name; Japanese punctuation and full-width brackets end it. */
const isLetter = (character: string) => /[\p{L}\p{N}\p{M}\u30fb\u3002]/u.test(character);

/** Punctuation of the sentence around it. */
function trimEnd(link: string): string {
  let end = link.length;
  while (end > 0 && ".,;:!?'\u3002\u30fb*".includes(link[end - 1] ?? "")) end -= 1;
  const open = link.lastIndexOf("(");
  if (link[end - 1] === ")" && open < 0) end -= 1;
  if (link[end - 1] === "]" && !link.includes("[")) end -= 1;
  return link.slice(0, end);
}
