import * as fc from "fast-check";
import { expect, test } from "vitest";
import { numberFormat } from "./numbers/number-format.ts";
import { formatNumberCell } from "./numbers/number-text.ts";
import { plainNumber } from "./numbers/plain-number.ts";
import { formatSerial, serialOfDay } from "./numbers/serial-date.ts";

test("knows what common formats show", () => {
  const kind = (code: string) => {
    const format = numberFormat(999, code);
    return format.kind === "moment" ? format.shown : format.kind;
  };
  const table: Record<string, string> = {
    "yyyy/m/d": "date",
    'yyyy"年"m"月"': "date",
    'm"月"d"日"': "date",
    "mmm-yy": "date",
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy": "date",
    "[$-411]gge.mm.dd": "date",
    "[$-F400]h:mm:ss AM/PM": "time",
    "mm:ss.0": "time",
    "yyyy-mm-dd hh:mm": "date-time",
    "[h]:mm": "duration",
    "[mm]:ss": "duration",
    "0.0%": "percent",
    "0000": "mask",
    "000\\-0000": "mask",
    "0": "plain",
    "#,##0": "plain",
    '"¥"#,##0;[Red]"¥"\\-#,##0': "plain",
    "0.00_);[Red]\\(0.00\\)": "plain",
    "@": "plain",
    General: "plain",
    '#,##0"台"': "plain",
    "# ?/?": "plain",
  };
  expect(Object.fromEntries(Object.keys(table).map((code) => [code, kind(code)]))).toEqual(table);
});

test("follows the day count of the format, with its day that never was", () => {
  expect([0, 1, 59, 61, 46_113, 2_958_465].map((serial) => formatSerial(serial, "date", false))).toEqual([
    "1899-12-31",
    "1900-01-01",
    "1900-02-28",
    "1900-03-01",
    "2026-04-01",
    "9999-12-31",
  ]);
  expect(formatSerial(-1, "date", false)).toBeUndefined();
  expect(formatSerial(2_958_466, "date", false)).toBeUndefined();
});

test("rounds times to the second, also over midnight", () => {
  expect(formatSerial(46_113.999_999_9, "date-time", false)).toBe("2026-04-02");
  expect(formatSerial(0.5 + 1 / 86_400, "time", false)).toBe("12:00:01");
});

test("a day and its number belong together", () => {
  const days = fc.date({ min: new Date("1900-03-01"), max: new Date("9999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(formatSerial(serialOfDay(day) ?? -1, "date", false)).toBe(day);
    }),
  );
  for (const none of ["2026-02-30", "2026-13-01", "1900-02-28", "2026-4-1", ""])
    expect(serialOfDay(none)).toBeUndefined();
});

test("writes numbers without exponents and without changing what they are", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e307, max: 1e307 }), (value) => {
      const text = plainNumber(value);
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(text)).toBe(Number(value.toPrecision(15)) + 0);
    }),
  );
  expect(Number(plainNumber(Number.MAX_VALUE))).toBe(Number.MAX_VALUE);
});

test("leaves what is no number as it is", () => {
  expect(["", "abc", "1e999", " "].map((raw) => formatNumberCell(raw, { kind: "plain" }, false))).toEqual([
    "",
    "abc",
    "1e999",
    " ",
  ]);
});
