/** Numbers as plain digits. */

/** At most the 15 digits that a spreadsheet itself keeps (30.299999999999997 is 30.3), without an exponent. */
export function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value + 0);
  const rounded = Number(value.toPrecision(15));
  // The largest numbers round up out of range.
  const short = Number.isFinite(rounded) ? rounded : value;
  const text = String(short);
  return text.includes("e") ? expand(text) : text;
}

function expand(text: string): string {
  const [, sign = "", whole = "", decimals = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  const shift = Number(exponent);
  const digits = whole + decimals;
  if (shift < 0) return `${sign}0.${"0".repeat(-shift - 1)}${digits}`;
  return sign + digits.padEnd(shift + 1, "0");
}
