/** Numbers, money, durations and sizes as people read them, and numbers as people type them. */
import type { Lang } from "./words.ts";

/** 12,345 · with `digits` decimals at most. */
export function formatNumber(value: number, digits = 0): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: digits });
}

/** 12,345円 · ¥12,345 */
export function formatYen(value: number, lang: Lang): string {
  const amount = formatNumber(Math.abs(value));
  const sign = value < 0 ? "−" : "";
  return lang === "ja" ? `${sign}${amount}円` : `${sign}¥${amount}`;
}

/** For estimates: 3万円, 1.5億円, 800円 · ¥30,000. */
export function formatRoughYen(value: number, lang: Lang): string {
  if (lang === "en" || Math.abs(value) < 10_000) return formatYen(value, lang);
  if (Math.abs(value) < 100_000_000) return `${formatNumber(value / 10_000, 1)}万円`;
  return `${formatNumber(value / 100_000_000, 1)}億円`;
}

/** 0円, 1万円〜3万円 · ¥0, ¥10,000–¥30,000 */
export function formatYenRange(least: number, most: number, lang: Lang): string {
  if (least === most) return formatRoughYen(least, lang);
  return `${formatRoughYen(least, lang)}${lang === "ja" ? "〜" : "–"}${formatRoughYen(most, lang)}`;
}

/** 45% from 0.45. */
export function formatPercent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** 5分, 1時間30分 · 5 min, 1 h 30 min */
export function formatMinutes(minutes: number, lang: Lang): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  const [h, m] = lang === "ja" ? [`${hours}時間`, `${rest}分`] : [`${hours} h`, `${rest} min`];
  if (hours === 0) return m;
  if (rest === 0) return h;
  return lang === "ja" ? h + m : `${h} ${m}`;
}

const units = ["B", "KB", "MB", "GB", "TB"];

/** 1.4 MB; steps of 1024, as the desktops of most users count. */
export function formatBytes(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  return `${formatNumber(bytes / 1024 ** step, step === 0 ? 0 : 1)} ${units[step]}`;
}

/** Reads １２，３４５円, ¥12,345, -3, 1.5. Undefined if it is not one number. */
export function parseNumber(input: string): number | undefined {
  const text = input
    .normalize("NFKC")
    .replace(/[\s,、]/g, "")
    .replace(/^[¥\\]/, "")
    .replace(/円$/, "")
    .replace(/^[−ー‐–]/, "-");
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
