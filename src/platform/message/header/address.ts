/** One address of a header, from the pieces that were collected of it. */
import type { Address, AddressProblem } from "#src/engine/mail/message.ts";
import { decodeWords } from "../text/encoded-words.ts";

/** What has been collected of one address. */
export interface Draft {
  start: number;
  words: string;
  quoted: boolean;
  angle: string | undefined;
  comments: string[];
  problems: Set<AddressProblem>;
}

export const newDraft = (start: number): Draft => ({
  start,
  words: "",
  quoted: false,
  angle: undefined,
  comments: [],
  problems: new Set(),
});

export function nameOnly(raw: string, name: string, group: string | undefined): Address {
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

export function finish(draft: Draft, raw: string, group: string | undefined): Address | undefined {
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
  const inner = /[<[(]([^<>()[\]@]{0,320}@[^<>()[\]]{0,320})[>\])]/.exec(token.slice(0, 500))?.[1];
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
