/** Reads a header of addresses (RFC 5322 3.4) written by anybody: nothing of it is lost for being malformed. */
import type { Address, AddressField, AddressProblem, Header } from "#src/engine/mail/message.ts";
import { decodeWords, encodedWordAt } from "../text/encoded-words.ts";

/** What has been collected of one address. */
interface Draft {
  start: number;
  words: string;
  quoted: boolean;
  angle: string | undefined;
  comments: string[];
  problems: Set<AddressProblem>;
}

const newDraft = (start: number): Draft => ({
  start,
  words: "",
  quoted: false,
  angle: undefined,
  comments: [],
  problems: new Set(),
});

/** @param place of the header among the message's headers. Linear in its length; never throws */
export function readAddresses(header: Header, place: number): AddressField {
  const addresses = joinNames(addressesIn(header.raw));
  const found = addresses.filter(({ address }) => address !== "");
  const rest = addresses
    .filter(({ address }) => address === "")
    .map(({ name }) => name)
    .join(", ");
  const malformed =
    (addresses.length === 0 && header.raw !== "") || addresses.some(({ problems }) => problems.length > 0);
  return {
    header: place,
    raw: header.raw,
    decoded: header.value,
    addresses,
    rest: found.length === 0 ? header.value : rest,
    malformed,
  };
}

/** `Name, <a@b>`: a name without an address right before one with an address is the front of its name. */
function joinNames(addresses: readonly Address[]): readonly Address[] {
  const result: Address[] = [];
  for (const next of addresses) {
    const last = result.at(-1);
    const nameAlone = last && last.address === "" && last.name !== "" && last.group === undefined;
    if (nameAlone && next.group === undefined) {
      result.pop();
      const name = next.name === "" ? last.name : `${last.name}, ${next.name}`;
      const problems = new Set([...last.problems, ...next.problems, "unquoted-comma" as const]);
      if (next.address !== "") problems.delete("incomplete");
      result.push({ ...next, name, raw: `${last.raw}, ${next.raw}`, problems: [...problems] });
    } else result.push(next);
  }
  return result;
}

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

function endOfQuote(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function endOfComment(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "(") depth += 1;
    else if (text[at] === ")") {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return text.length;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/[\s,;]/.test(text[at] ?? "")) at += 1;
  return at;
}

const unescaped = (text: string) => text.replace(/\\(.)/g, "$1");

function nameOnly(raw: string, name: string, group: string | undefined): Address {
  return {
    raw,
    name,
    address: "",
    local: "",
    domain: "",
    group,
    comments: [],
    addressesInName: [],
    problems: [],
  };
}

function finish(draft: Draft, raw: string, group: string | undefined): Address | undefined {
  const { problems, comments } = draft;
  const words = decodeWords(draft.words).text.replace(/\s+/g, " ").trim();
  if (words === "" && draft.angle === undefined && comments.length === 0) return undefined;
  let name = words;
  let written = draft.angle;
  if (written === undefined && words.includes("@")) {
    const found = firstAddress(words);
    if (!draft.words.includes("@")) problems.add("encoded-address");
    if (found && draft.quoted && found.rest === "") problems.add("odd-characters");
    if (found?.several) problems.add("several-in-one");
    written = found?.address ?? words;
    name = found?.rest ?? "";
  }
  if (written?.includes("=?")) {
    problems.add("encoded-address");
    written = decodeWords(written).text;
  }
  // The address in a comment: some readers show it, so it is taken for one.
  const aside =
    written === undefined || written.trim() === "" ? comments.find((text) => text.includes("@")) : undefined;
  if (aside !== undefined) {
    problems.add("odd-characters");
    written = firstAddress(aside)?.address;
  }
  if (written === undefined) {
    problems.add("incomplete");
    return { ...nameOnly(raw, name, group), comments, problems: [...problems] };
  }
  const { address, local, domain } = splitAddress(written, problems);
  const addressesInName = [...name.matchAll(/[^\s@<>()"',;:]{1,64}@[^\s@<>()"',;:]{1,255}/g)].map(
    ([found]) => found,
  );
  return { raw, name, address, local, domain, group, comments, addressesInName, problems: [...problems] };
}

function firstAddress(words: string) {
  const tokens = words.split(" ");
  const at = tokens.findIndex((token) => token.includes("@"));
  if (at < 0) return undefined;
  const rest = tokens.filter((_, place) => place !== at).join(" ");
  const token = tokens[at] ?? "";
  const inner = /[<[(]([^<>()[\]]*@[^<>()[\]]*)[>\])]/.exec(token.slice(0, 500))?.[1];
  return { address: inner ?? token, rest, several: rest.includes("@") };
}

/** Splits at the last `@`: what stands before it is the local part, however odd. */
function splitAddress(written: string, problems: Set<AddressProblem>) {
  let text = written.trim().replace(/^mailto:/i, "");
  if (text.startsWith("@") && text.includes(":")) {
    problems.add("route");
    text = text.slice(text.indexOf(":") + 1).trim();
  }
  // An empty path (`<>`) is how servers write "nobody".
  if (text === "") return { address: "", local: "", domain: "" };
  const at = text.lastIndexOf("@");
  const local = at < 0 ? text : text.slice(0, at);
  const domain = (at < 0 ? "" : text.slice(at + 1)).toLowerCase().replace(/\.$/, "");
  if (local === "" || domain === "") problems.add("incomplete");
  if (
    /[\s<>"(),:;]/.test(local.replace(/^"[^"]*"$/, "")) ||
    /[^\p{L}\p{N}\p{M}.\-_[\]:]/u.test(domain) ||
    (at > 0 && local.includes("@"))
  )
    problems.add("odd-characters");
  return { address: text, local, domain };
}
