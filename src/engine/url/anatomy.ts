/** Reads an address as browsers do, and keeps what was odd about the way it was written. */
import type { HostParts, SplitHost } from "./host.ts";

export type AddressKind = "web" | "page" | "script" | "file" | "app" | "mail" | "phone" | "none";

export interface Anatomy {
  /** As given, without white space around it, at most 8,192 characters. */
  readonly written: string;
  readonly kind: AddressKind;
  /** Lower case, without the colon: `https`. */
  readonly scheme: string;
  /** As a browser would open it; empty for what is no address. */
  readonly href: string;
  /** The host as it was written, before a browser puts it right; empty where there is none. */
  readonly writtenHost: string;
  readonly host: HostParts | null;
  /** Null for the usual port. */
  readonly port: number | null;
  /** What stands before @; browsers ignore it, readers do not. */
  readonly user: string;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
  /** Who really gets the click: everything before, the name that was registered, everything after. */
  readonly shown: { readonly before: string; readonly click: string; readonly after: string };
}

const mostCharacters = 8_192;

/** Schemes that run or show what is written in the address itself. */
const kinds: Readonly<Record<string, AddressKind>> = {
  http: "web",
  https: "web",
  ftp: "web",
  ws: "web",
  wss: "web",
  data: "page",
  blob: "page",
  javascript: "script",
  vbscript: "script",
  file: "file",
  smb: "file",
  mailto: "mail",
  tel: "phone",
  sms: "phone",
  callto: "phone",
};

/** Takes an address apart. Text without a scheme is read as https; `hxxp` and `[.]`, written by the cautious, are put right. */
export function takeApart(given: string, splitHost: SplitHost): Anatomy {
  const written = given.trim().slice(0, mostCharacters);
  const plain = putRight(written.replace(/[\t\n\r]/g, ""));
  const scheme = schemeOf(plain);
  const kind = scheme === "" ? "web" : (kinds[scheme] ?? "app");
  const whole = scheme === "" ? `https://${plain.replace(/^[\\/]+/, "")}` : plain;
  const parsed = plain === "" || /^\S*\s\S/.test(plain.split(/[/?#]/, 1)[0] ?? "") ? undefined : parse(whole);
  if (kind !== "web") return withoutHost(written, kind, scheme, parsed?.href ?? plain);
  if (!parsed) return withoutHost(written, "none", scheme, "");
  const authority = authorityOf(whole);
  const at = authority.lastIndexOf("@");
  const writtenHost = authority.slice(at + 1).replace(/:\d*$/, "");
  const host = splitHost(decodeHost(parsed.hostname || writtenHost));
  // A name without a full stop, and no scheme, is a word and not an address.
  if (scheme === "" && !host.isIp && !host.host.includes(".")) return withoutHost(written, "none", "", "");
  return {
    written,
    kind,
    scheme: scheme || "https",
    href: parsed.href,
    writtenHost,
    host,
    port: parsed.port === "" ? null : Number(parsed.port),
    user: at === -1 ? "" : decode(authority.slice(0, at)),
    path: parsed.pathname,
    query: parsed.search,
    fragment: parsed.hash,
    shown: shownParts(parsed, host),
  };
}

function putRight(text: string): string {
  return text.replace(/^hxxp/i, "http").replaceAll("[.]", ".").replaceAll("[:]", ":").replaceAll("(.)", ".");
}

/** `example.com:8080` and `localhost:3000` are hosts with a port, not schemes. */
function schemeOf(text: string): string {
  const found = /^([a-z][a-z0-9+.-]{0,40}):/i.exec(text)?.[1]?.toLowerCase();
  if (found === undefined) return "";
  const rest = text.slice(found.length + 1);
  return kinds[found] === undefined && (found.includes(".") || /^\d{1,5}(?:[/?#]|$)/.test(rest)) ? "" : found;
}

type Parsed = Pick<URL, "href" | "hostname" | "port" | "pathname" | "search" | "hash" | "protocol">;

function parse(text: string): Parsed | undefined {
  try {
    return new URL(text);
  } catch {
    return parseLoosely(text);
  }
}

/** Names that are not valid under IDNA reach no site, but are shown to readers: judged with a stand-in host. */
function parseLoosely(text: string): Parsed | undefined {
  const authority = authorityOf(text);
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  if (host === "" || host.length > 1_000 || /[\s<>"{}|^`]/.test(host)) return undefined;
  try {
    const { port, pathname, search, hash, protocol } = new URL(text.replace(authority, () => "a.invalid"));
    const hostname = host.replace(/:\d*$/, "").toLowerCase();
    return { href: text, hostname, port, pathname, search, hash, protocol };
  } catch {
    return undefined;
  }
}

/** What stands between the slashes after the scheme and the next one; browsers take \ for / and any number of them. */
function authorityOf(text: string): string {
  const from = text.indexOf(":") + 1;
  let start = from;
  while (text[start] === "/" || text[start] === "\\") start += 1;
  let end = start;
  while (end < text.length && !"/\\?#".includes(text[end] ?? "")) end += 1;
  return text.slice(start, end);
}

function withoutHost(written: string, kind: AddressKind, scheme: string, href: string): Anatomy {
  const shown = { before: "", click: "", after: href || written };
  const none = { writtenHost: "", host: null, port: null, user: "", path: "", query: "", fragment: "" };
  return { written, kind, scheme, href, ...none, shown };
}

function shownParts({ protocol, pathname, search, hash, port }: Parsed, host: HostParts): Anatomy["shown"] {
  const click = host.registrable === null ? host.unicode : unicodeRegistrable(host);
  const before = host.registrable === null || host.subdomain === "" ? "" : `${host.subdomain}.`;
  const after = `${port === "" ? "" : `:${port}`}${pathname === "/" && search === "" ? "" : pathname}${search}${hash}`;
  return { before: `${protocol}//${before}`, click, after };
}

function unicodeRegistrable({ label, suffix }: HostParts): string {
  return suffix === "" ? label : `${label}.${suffix}`;
}

function decodeHost(host: string): string {
  return host.includes("%") ? decode(host) : host;
}

/** Percent-decoded; as it stands where that fails. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
