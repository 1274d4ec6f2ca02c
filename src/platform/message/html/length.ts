/** Lengths of style sheets. */

/** Pixels; `parent` is the size that em and % refer to. Undefined for what is no length. */
export function readLength(written: string, parent: number): number | undefined {
  const match = /^(-?\d{0,8}(?:\.\d{0,8})?)\s?(px|pt|em|rem|ex|%|vw|vh|in|cm|mm|)$/.exec(
    written.trim().toLowerCase(),
  );
  if (!match || match[1] === "" || match[1] === "-" || match[1] === ".") return undefined;
  const number = Number(match[1]);
  const units: Readonly<Record<string, number>> = {
    px: 1,
    pt: 4 / 3,
    em: parent,
    rem: 16,
    ex: parent / 2,
    "%": parent / 100,
    in: 96,
    cm: 37.8,
    mm: 3.78,
    vw: 8,
    vh: 6,
  };
  return number * (units[match[2] ?? ""] ?? 1);
}
