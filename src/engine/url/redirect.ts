/** Addresses inside addresses: what a forwarding page of an honest site really leads to. */
import { type Anatomy, decode } from "./anatomy.ts";
import { fromBase64 } from "./content.ts";
import { covering, type UrlKnowledge } from "./knowledge.ts";

export interface Nested {
  /** The address as found, not yet taken apart; empty when the page forwards to what only it knows. */
  readonly target: string;
  /** True when the page is known to forward, or the parameter's name says so. */
  readonly forwards: boolean;
}

const forwarding = new Set(
  "url u q to target dest destination redirect redirect_to redirect_uri redirecturl redir return returnurl return_to return_url next continue goto go link href out adurl r rurl forward jump".split(
    " ",
  ),
);

/** The address that the given one forwards to; undefined when none is inside. */
export function nestedAddress(anatomy: Anatomy, knowledge: UrlKnowledge): Nested | undefined {
  if (anatomy.kind !== "web" || !anatomy.host) return undefined;
  const { host, path } = anatomy;
  const known = knowledge.redirects.filter(
    (pattern) => covering(host.host, [pattern.host]) !== undefined && path.startsWith(pattern.path),
  );
  const pairs = pairsOf(`${anatomy.query}&${anatomy.fragment.replace(/^#/, "")}`);
  for (const [key, value] of pairs) {
    const target = addressIn(value);
    if (!target) continue;
    const listed = known.some(({ keys }) => keys.includes(key));
    if (listed || forwarding.has(key.toLowerCase())) return { target, forwards: true };
  }
  const inPath = /(?:https?:|https?%3a)(?:\/{1,2}|%2f%2f)[^\s]{3,}/i.exec(path.slice(1))?.[0];
  if (inPath) return { target: decode(inPath).replace(/^(https?:)\/(?!\/)/i, "$1//"), forwards: true };
  const amp = known.some(({ keys }) => keys.length === 0) ? ampTarget(path) : undefined;
  if (amp) return { target: amp, forwards: true };
  const elsewhere = pairs.map(([, value]) => addressIn(value)).find((target) => target !== undefined);
  if (elsewhere) return { target: elsewhere, forwards: false };
  return known.some(({ keys, path }) => keys.length === 0 && path !== "/")
    ? { target: "", forwards: true }
    : undefined;
}

function pairsOf(query: string): [key: string, value: string][] {
  return query
    .replace(/^\?/, "")
    .split("&")
    .slice(0, 100)
    .map((pair) => {
      const equals = pair.indexOf("=");
      return equals === -1 ? ["", pair] : [decode(pair.slice(0, equals)), pair.slice(equals + 1)];
    });
}

/** A full address, however often it was percent-encoded, or in Base64 as some trackers have it. */
function addressIn(value: string): string | undefined {
  let text = value.slice(0, 4_000);
  for (let times = 0; times < 3; times += 1) {
    if (/^\s*(?:https?:)?[\\/]{2}[^\s/]{3,}/i.test(text)) return text.trim();
    const next = decode(text);
    if (next === text) break;
    text = next;
  }
  const plain = text.length >= 16 ? (fromBase64(text.replace(/^a1/, "")) ?? fromBase64(text)) : undefined;
  return plain && /^https?:\/\/[^\s/]{3,}/i.test(plain) ? plain : undefined;
}

/** `/amp/s/example.com/path`: a host in the path. */
function ampTarget(path: string): string | undefined {
  const found = /^\/(?:amp|c|v|i)\/(?:s\/)?([a-z0-9.-]{4,253}\.[a-z]{2,24})(\/.*)?$/i.exec(path);
  return found?.[1] ? `https://${found[1]}${found[2] ?? ""}` : undefined;
}
