/** Writes a number the way its format shows it. */

import type { NumberFormat } from "./number-format.ts";
import { plainNumber } from "./plain-number.ts";
import { formatSerial } from "./serial-date.ts";

/** The number of a cell as text: a day, a time, "12%", "00012", or plain digits. */
export function formatNumberCell(raw: string, format: NumberFormat, from1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === "" || !Number.isFinite(value)) return raw;
  if (format.kind === "moment") return formatSerial(value, format.shown, from1904) ?? plainNumber(value);
  if (format.kind === "percent") return `${plainNumber(value * 100)}%`;
  if (format.kind === "mask" && Number.isInteger(value) && value >= 0) return fillMask(value, format.mask);
  return plainNumber(value);
}

function fillMask(value: number, mask: string): string {
  const places = mask.replaceAll("-", "").length;
  const digits = String(value).padStart(places, "0");
  let at = digits.length;
  let text = "";
  for (let i = mask.length - 1; i >= 0; i -= 1) {
    if (mask[i] === "-") text = `-${text}`;
    else {
      at -= 1;
      text = `${digits[at]}${text}`;
    }
  }
  return digits.slice(0, at) + text;
}
