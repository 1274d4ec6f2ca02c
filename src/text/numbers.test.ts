/** Numbers, money, durations and sizes, written and read. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  formatBytes,
  formatMinutes,
  formatNumber,
  formatPercent,
  formatRoughYen,
  formatYen,
  formatYenRange,
  parseNumber,
} from "./numbers.ts";

test("separates thousands", () => {
  expect(formatNumber(1234567)).toBe("1,234,567");
  expect(formatNumber(1.25, 1)).toBe("1.3");
});

test("writes money", () => {
  expect(formatYen(12300, "ja")).toBe("12,300円");
  expect(formatYen(-12300, "en")).toBe("−¥12,300");
  expect(formatRoughYen(30_000, "ja")).toBe("3万円");
  expect(formatRoughYen(150_000_000, "ja")).toBe("1.5億円");
  expect(formatRoughYen(800, "ja")).toBe("800円");
  expect(formatYenRange(0, 0, "ja")).toBe("0円");
  expect(formatYenRange(10_000, 30_000, "ja")).toBe("1万円〜3万円");
  expect(formatYenRange(10_000, 30_000, "en")).toBe("¥10,000–¥30,000");
});

test("writes shares, durations and sizes", () => {
  expect(formatPercent(0.454)).toBe("45%");
  expect(formatMinutes(5, "ja")).toBe("5分");
  expect(formatMinutes(90, "ja")).toBe("1時間30分");
  expect(formatMinutes(120, "en")).toBe("2 h");
  expect(formatMinutes(90, "en")).toBe("1 h 30 min");
  expect(formatBytes(0)).toBe("0 B");
  expect(formatBytes(1536)).toBe("1.5 KB");
  expect(formatBytes(200 * 1024 * 1024)).toBe("200 MB");
});

test("reads numbers as people type them, and only numbers", () => {
  expect(parseNumber("１２，３４５円")).toBe(12345);
  expect(parseNumber("¥12,345")).toBe(12345);
  expect(parseNumber("−3")).toBe(-3);
  expect(parseNumber(" 1.5 ")).toBe(1.5);
  for (const typed of ["", "三", "12個", "1e9", "--3", "=1+1"])
    expect(parseNumber(typed), typed).toBeUndefined();
});

test("reads back every amount it writes", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (amount) => {
      expect(parseNumber(formatYen(amount, "ja"))).toBe(amount);
    }),
  );
});
