/** Names of files as they may be shown and handed out again: one line, no path, nothing that misleads. */

/** Longest name, in UTF-16 units: with an extension added still within what file systems take. */
const LONGEST = 100;

/** Controls, marks that turn the direction of writing, invisible joiners, and what file systems reserve. */
const unwanted = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}<>:"|?*]/gu;

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The ending of a name in small letters, without its dot; "" where there is none. */
export function extensionOf(name: string): string {
  return /\.([^.\s]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** As a file of its kind is called. @param extensions its endings: any other gets the first of them added */
export function safeName(name: string, extensions: readonly string[]): string {
  const named = plainName(name);
  const own = extensions.find((extension) => extension === extensionOf(named));
  const stem = own ? named.slice(0, -(own.length + 1)) : named;
  return `${cut(stem)}.${own ?? extensions[0] ?? "bin"}`;
}

/** Without path, controls and tricks; the ending stays as it was. */
export function plainName(name: string): string {
  const base = name.toWellFormed().split(/[/\\]/).at(-1) ?? "";
  const cleaned = base
    .normalize("NFC")
    .replace(unwanted, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  if (cleaned === "") return "file";
  return reserved.test(cleaned) ? `_${cleaned}` : cleaned;
}

/** Not in the middle of a character. */
function cut(stem: string): string {
  return stem.length <= LONGEST
    ? stem
    : stem
        .slice(0, LONGEST)
        .toWellFormed()
        .replace(/\uFFFD$/, "");
}
