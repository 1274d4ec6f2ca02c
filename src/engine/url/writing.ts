/** How an address was written: tricks that show a reader one thing and give a browser another. */
import { restrictionLevel } from "../lookalike/index.ts";
import type { Anatomy } from "./anatomy.ts";
import { finding, type UrlFinding, weights } from "./finding.ts";

const invisible = /\p{Default_Ignorable_Code_Point}/u;

/** Schemes that start a program; a link in a mail has no honest reason for them. */
const runners = new Set([
  "ms-msdt",
  "search-ms",
  "search",
  "ms-officecmd",
  "ms-word",
  "ms-excel",
  "ms-powerpoint",
  "ms-appinstaller",
  "shell",
  "vscode",
  "jar",
  "view-source",
  "res",
  "mk",
  "its",
  "mhtml",
]);

/** Findings from the characters alone. */
export function writingFindings(anatomy: Anatomy): UrlFinding[] {
  const { written, kind, scheme } = anatomy;
  const found: UrlFinding[] = [];
  const add = (id: UrlFinding["id"], evidence: string, weight?: number) =>
    void found.push(finding(id, evidence, weight ?? weights[id]));
  if (/[\t\n\r]/.test(written)) add("line-breaks", JSON.stringify(written.slice(0, 100)));
  if (invisible.test(written)) add("invisible-characters", JSON.stringify(visible(written)));
  if (kind === "script") add("script-address", written);
  if (kind === "page") add("page-in-address", written);
  if (kind === "file" || /^\s*\\\\[^\\]/.test(written)) add("file-address", written);
  if (kind === "app") add("app-address", written, runners.has(scheme) ? 10 : weights["app-address"]);
  if (kind === "web" && anatomy.host) found.push(...hostWriting(anatomy), ...hostNumbers(anatomy));
  return found;
}

/** Invisible characters written out, so that the evidence can be seen. */
function visible(text: string): string {
  return text
    .slice(0, 100)
    .replace(
      /\p{Default_Ignorable_Code_Point}/gu,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
}

function hostWriting(anatomy: Anatomy): UrlFinding[] {
  const { written, writtenHost, user, host, port } = anatomy;
  const found: UrlFinding[] = [];
  const beforePath = written.split(/[?#]/, 1)[0] ?? "";
  if (/^[^?#]{0,300}\\/.test(beforePath) && !/^\s*\\\\/.test(written))
    found.push(finding("backslashes", beforePath));
  if (user !== "") {
    // A host before the @ is there to be read; a plain name may be a password somebody saved.
    const posing = /[^.\s]\.[a-z]{2,}/i.test(user) || user.length > 20;
    found.push(finding("name-before-at", `${user}@${writtenHost}`, posing ? 10 : weights["name-before-at"]));
  }
  if (writtenHost.includes("%")) found.push(finding("encoded-host", writtenHost));
  const plain = writtenHost.normalize("NFKC").toLowerCase();
  if (!writtenHost.includes("%") && plain.replace(/[。]/g, ".") !== writtenHost.toLowerCase())
    found.push(finding("wide-characters", writtenHost));
  for (const label of host?.unicode.split(".") ?? []) {
    const level = restrictionLevel(label);
    if (level === "mixed") found.push(finding("mixed-scripts", label));
    else if (level !== "ascii" && !isJapanese(label, level)) found.push(finding("foreign-letters", label));
  }
  if (port !== null && ![80, 443, 8080, 8443].includes(port)) found.push(finding("odd-port", `:${port}`));
  return found;
}

/** Japanese names are at home here; whole words of another alphabet may pose as Latin. */
function isJapanese(label: string, level: string): boolean {
  return (
    level === "japanese" || /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\d\u30fc-]+$/u.test(label)
  );
}

/** Numbers instead of a name: in the usual form, or in one that hides that it is an address. */
function hostNumbers({ host, writtenHost }: Anatomy): UrlFinding[] {
  if (!host?.isIp) return [];
  const usual = writtenHost.toLowerCase() === host.host;
  if (!usual && !host.host.startsWith("["))
    return [finding("disguised-number", `${writtenHost} = ${host.host}`)];
  return [finding("number-host", host.host, isPrivate(host.host) ? 1 : weights["number-host"])];
}

function isPrivate(host: string): boolean {
  return /^(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\./.test(host) || host === "[::1]";
}
