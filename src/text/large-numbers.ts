/** Numbers too large for everyday words: 218兆, 32垓 · 218 trillion. Exact, from whole numbers of any size. */
import type { Lang } from "./words.ts";

/** Each 10,000 times the one before. */
const japaneseUnits = [..."　万億兆京垓𥝱穣溝澗正載極", "恒河沙", "阿僧祇", "那由他", "不可思議", "無量大数"];

/** Each 1,000 times the one before. */
const englishUnits = [
  "",
  "thousand",
  "million",
  "billion",
  "trillion",
  "quadrillion",
  "quintillion",
  "sextillion",
  "septillion",
  "octillion",
  "nonillion",
  "decillion",
];

/**
 * The leading part with its unit, the rest cut off: 218,340,105,584,896 → 218兆 · 218 trillion. Beyond the last
 * unit, the number of digits: 10の80乗以上 · over 10^80.
 */
export function formatLarge(value: bigint, lang: Lang): string {
  const digits = value.toString();
  const [units, size] = lang === "ja" ? ([japaneseUnits, 4] as const) : ([englishUnits, 3] as const);
  const step = Math.floor((digits.length - 1) / size);
  const unit = units[step];
  if (step === 0) return digits;
  if (unit === undefined)
    return lang === "ja" ? `10の${digits.length - 1}乗以上` : `over 10^${digits.length - 1}`;
  const leading = Number(digits.slice(0, digits.length - step * size)).toLocaleString("en-US");
  return lang === "ja" ? `${leading}${unit}` : `${leading} ${unit}`;
}

/** 4,738,381,338,321,616,896 */
export function formatExact(value: bigint): string {
  return value.toLocaleString("en-US");
}
