/** Finds addresses and telephone numbers in a message. */

/** Addresses that a phone would make tappable, and those that somebody defanged; at most 50, in their order. */
export function urlsIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const match of text.slice(0, mostText).matchAll(withScheme)) found.push(cut(match[0]));
  const rest = text.slice(0, mostText).replace(withScheme, " ");
  for (const match of rest.matchAll(bare)) {
    const host = match[0].split(/[/?#:]/, 1)[0] ?? "";
    const ending = host.slice(host.lastIndexOf(".") + 1).toLowerCase();
    const before = rest[match.index - 1];
    // A mail address, a file's name and a version number are no addresses.
    if (before === "@" || before === "." || !/^[a-z]{2,24}$/.test(ending)) continue;
    if (/^www\./i.test(host) || match[0].length > host.length || usual.has(ending)) found.push(cut(match[0]));
  }
  return [...new Set(found)].slice(0, 50);
}

const mostText = 100_000;
const withScheme =
  /(?:https?|hxxps?|ftp):\/\/[^\s<>"'\u3000-\u3002\u300c-\u300f\uff08\uff09\uff0c]{3,2000}/gi;
const bare =
  /[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9][a-z0-9-]{0,62}){1,8}(?::\d{1,5})?(?:[/?#][!-~]{0,1000})?/gi;

/** Endings under which a bare name is taken for an address without anything behind it. */
const usual = new Set(
  "com net org jp info biz xyz top shop site online cn icu cc club vip live link click me co io tk".split(
    " ",
  ),
);

/** Closing marks, and Japanese words that follow the path without a space. */
function cut(address: string): string {
  const slash = address.indexOf("/", address.indexOf("://") + 3);
  const japanese =
    slash === -1 ? -1 : address.slice(slash).search(/[\u3040-\u30ff\u4e00-\u9fff\uff01-\uffee]/);
  const whole = japanese === -1 ? address : address.slice(0, slash + japanese);
  return whole.replace(/[.,;:!?)\]}]{1,10}$/, "");
}

export interface Phone {
  readonly written: string;
  /** Digits only, with + in front when it was written as an international number. */
  readonly number: string;
  /** Not Japan's +81. */
  readonly foreign: boolean;
}

/** Telephone numbers: Japanese ones with their leading 0, and international ones with +; at most 20. */
export function phonesIn(text: string): readonly Phone[] {
  const plain = text
    .slice(0, mostText)
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212\u30fc]/g, "-");
  const found = new Map<string, Phone>();
  for (const { 0: written, index } of plain.matchAll(/\+?\(?\d[\d() -]{7,24}\d/g)) {
    if (/[\d./-]/.test(plain[index - 1] ?? "")) continue;
    const number = written.replace(/[^\d+]/g, "");
    const digits = number.replace("+", "").length;
    const international = number.startsWith("+") || /^010\d{8,}/.test(number);
    const japanese =
      /^0\d{9,10}$/.test(number) && /^0(?:\d-|\d{1,4}[-( ]|[5789]0|120|800)/.test(written.replace("(", ""));
    if (!(international && digits >= 10 && digits <= 15) && !japanese) continue;
    found.set(number, { written, number, foreign: international && !/^(?:\+|010)81/.test(number) });
  }
  return [...found.values()].slice(0, 20);
}
