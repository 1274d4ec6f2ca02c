/** What stands behind the host: files that run, words of log-in pages, the reader's own address. */
import { type Anatomy, decode } from "./anatomy.ts";
import { finding, type UrlFinding } from "./finding.ts";
import { setOf, type UrlContext } from "./knowledge.ts";

/** Findings from path, query and fragment. `official`: the host is known, so that its own words say nothing. */
export function contentFindings(anatomy: Anatomy, context: UrlContext, official: boolean): UrlFinding[] {
  if (anatomy.kind !== "web") return [];
  const found = [...fileFindings(anatomy, context), ...recipientFindings(anatomy, context)];
  if (official) return found;
  return [...found, ...wordFindings(anatomy, context)];
}

function fileFindings({ path, query }: Anatomy, { knowledge }: UrlContext): UrlFinding[] {
  const file = decode(path.slice(path.lastIndexOf("/") + 1)).trim();
  const named = [file, ...valuesOf(query).slice(0, 50)].filter((name) => name.length <= 300);
  for (const name of named) {
    const endings = name.toLowerCase().split(".").slice(1);
    const last = endings.at(-1) ?? "";
    if (setOf(knowledge.dangerousFiles).has(last) && isFileName(name, file)) {
      const before = endings.at(-2) ?? "";
      const posing = /^(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|txt|zip|html?|csv)$/.test(before);
      return [finding(posing ? "double-ending" : "dangerous-file", name)];
    }
  }
  const ending = file.toLowerCase().split(".").at(-1) ?? "";
  return file.includes(".") && setOf(knowledge.archiveFiles).has(ending) ? [finding("archive", file)] : [];
}

/** `www.example.com` as a value ends in .com and is no file; the last part of the path is one. */
function isFileName(name: string, file: string): boolean {
  return name === file
    ? !/\.com$/i.test(name)
    : !/\.com$/i.test(name) && !name.includes("/") && name.split(".").length <= 3;
}

function valuesOf(query: string): string[] {
  return query
    .replace(/^\?/, "")
    .split("&")
    .map((pair) => decode(pair.slice(pair.indexOf("=") + 1)));
}

/** In plain, percent-encoded or Base64: the page fills in the name, or counts who clicked. */
function recipientFindings(
  { path, query, fragment, host }: Anatomy,
  { recipients = [] }: UrlContext,
): UrlFinding[] {
  const whole = `${host?.unicode ?? ""} ${path}${query}${fragment}`.slice(0, 4_000);
  const texts = [whole, decode(whole), ...base64Parts(whole)].map((text) => text.toLowerCase());
  for (const recipient of recipients.slice(0, 50)) {
    const address = recipient.toLowerCase();
    if (address.length >= 6 && texts.some((text) => text.includes(address)))
      return [finding("recipient-inside", recipient)];
  }
  // Whoever the reader is: an address behind # or = fills in a log-in page.
  const filled = /[#=/]([\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})(?:$|[&#/?])/i.exec(
    decode(`${query}${fragment}`).slice(0, 1_000),
  );
  return filled?.[1] ? [finding("recipient-inside", filled[1])] : [];
}

function base64Parts(text: string): string[] {
  const parts = text.match(/[A-Za-z0-9+_-]{12,400}={0,2}/g) ?? [];
  return parts.slice(0, 20).flatMap((part) => {
    const plain = fromBase64(part);
    return plain?.includes("@") ? [plain] : [];
  });
}

/** ASCII text from Base64 in either alphabet; undefined when it is none. */
export function fromBase64(part: string): string | undefined {
  try {
    const text = atob(
      part
        .replaceAll("-", "+")
        .replaceAll("_", "/")
        .replace(/={1,2}$/, ""),
    );
    return /^[\x20-\x7e]+$/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

function wordFindings({ path, query, host, scheme }: Anatomy, { knowledge, book }: UrlContext): UrlFinding[] {
  const found: UrlFinding[] = [];
  const text = decode(`${host?.unicode ?? ""}${path}`)
    .toLowerCase()
    .slice(0, 2_000);
  const words = text.split(/[^\p{L}\p{N}-]+/u).flatMap((part) => [part, ...part.split("-")]);
  const login = words.find((word) => setOf(knowledge.loginWords).has(word));
  if (login) found.push(finding("login-words", login));
  const pathWords = new Set(
    decode(`${path}${query}`)
      .toLowerCase()
      .slice(0, 2_000)
      .split(/[^\p{L}\p{N}]+/u),
  );
  const inPath = book.entries.find(
    ({ label, domain }) =>
      label.length >= 5 && (pathWords.has(label) || path.toLowerCase().includes(`/${domain}`)),
  );
  if (inPath) found.push(finding("brand-in-path", inPath.label));
  if (scheme === "http" && found.length > 0) found.push(finding("no-encryption", "http://"));
  return found;
}
