/** Finds the addresses in a text that should be a list of them. */
import type { Address } from "#src/engine/mail/message.ts";
import { encodedWordAt } from "../text/encoded-word.ts";
import { decodeWords } from "../text/encoded-words.ts";
import { finish, nameOnly, newDraft } from "./address.ts";
import { endOfComment, endOfQuote, endOfWord, unescaped } from "./delimiters.ts";

/** All addresses of a text, names without an address among them. */
export function addressesIn(text: string): readonly Address[] {
  const result: Address[] = [];
  const last = { quote: text.lastIndexOf('"'), angle: text.lastIndexOf(">"), bracket: text.lastIndexOf(")") };
  let draft = newDraft(0);
  let group: string | undefined;
  const flush = (end: number) => {
    const address = finish(draft, text.slice(draft.start, end).trim(), group);
    if (address) result.push(address);
    draft = newDraft(end + 1);
  };
  let at = 0;
  while (at < text.length) {
    const character = text[at] ?? "";
    if (character === '"' && last.quote > at) {
      const end = endOfQuote(text, at);
      draft.words += unescaped(text.slice(at + 1, end));
      draft.quoted = true;
      at = end + 1;
    } else if (character === "(" && last.bracket > at) {
      const end = endOfComment(text, at);
      draft.comments.push(decodeWords(unescaped(text.slice(at + 1, end))).text.trim());
      at = end + 1;
    } else if (character === "<") {
      if (draft.angle !== undefined) {
        draft.problems.add("several-in-one");
        flush(at);
        draft.start = at;
      }
      const closed = last.angle > at;
      const end = closed ? text.indexOf(">", at) : endOfWord(text, at + 1);
      if (!closed) draft.problems.add("unclosed");
      draft.angle = text.slice(at + 1, end);
      at = closed ? end + 1 : end;
    } else if (character === "," || character === ";") {
      flush(at);
      if (character === ";") group = undefined;
      at += 1;
    } else if (character === ":" && draft.angle === undefined && !draft.words.includes("@")) {
      group = decodeWords(draft.words).text.trim();
      draft = newDraft(at + 1);
      at += 1;
      // An empty group (`undisclosed-recipients:;`) is a fact of its own.
      if (/^\s*(;|$)/.test(text.slice(at, at + 20))) result.push(nameOnly(text.trim(), "", group));
    } else if (character === "=" && text[at + 1] === "?") {
      const end = encodedWordAt(text, at)?.end ?? at + 2;
      draft.words += text.slice(at, end);
      at = end;
    } else {
      if (character === '"') draft.problems.add("unclosed");
      else draft.words += character;
      at += 1;
    }
  }
  flush(text.length);
  return result;
}
