/** Counts characters that take no room or turn the direction of writing. */
import type { InvisibleCharacters } from "#src/engine/mail/message.ts";

const isZeroWidth = (code: number) =>
  (code >= 0x200b && code <= 0x200d) ||
  code === 0x00ad ||
  code === 0x034f ||
  code === 0x061c ||
  code === 0x115f ||
  code === 0x1160 ||
  code === 0x180e ||
  (code >= 0x2060 && code <= 0x2064) ||
  code === 0x3164 ||
  code === 0xfeff ||
  code === 0xffa0;

export const isBidi = (code: number): boolean =>
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069) ||
  code === 0x200e ||
  code === 0x200f;

const isTag = (code: number) => code >= 0xe0000 && code <= 0xe01ef;
const isLetter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

const none: InvisibleCharacters = { zeroWidth: 0, insideWords: 0, bidi: 0, tags: 0 };

export function countInvisible(text: string): InvisibleCharacters {
  // Most texts are plain, and the search of the engine is faster than any loop of ours.
  if (!/[\u00ad-\uffff]/.test(text)) return none;
  let [zeroWidth, insideWords, bidi, tags] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0xad) continue;
    if (isZeroWidth(code)) {
      zeroWidth += 1;
      // Emoji are joined by them in honest mail; letters of our languages are not.
      if (isLetter(text[at - 1]) && isLetter(text[at + 1])) insideWords += 1;
    } else if (isBidi(code) && code !== 0x200e && code !== 0x200f) bidi += 1;
    else if (code === 0xdb40 && isTag(text.codePointAt(at) ?? 0)) tags += 1;
  }
  return { zeroWidth, insideWords, bidi, tags };
}
