/** Reads a number as offices write it. */

const currency = /^[\u00a5\u5186$]|[\u5186]$/g;

/**
 * A number from digits of any width, with thousands separators, a currency sign, or the triangle that bookkeeping
 * writes for minus. Undefined for anything else, also for what only begins with a number.
 */
export function readNumber(text: string): number | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/^[\u25b2\u25b3\u2212\u2010-\u2015]/, "-")
    .replace(currency, "");
  if (!/^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?(e[+-]?\d+)?$/i.test(plain) || !/\d/.test(plain))
    return undefined;
  const number = Number(plain.replaceAll(",", ""));
  return Number.isFinite(number) ? number + 0 : undefined;
}
