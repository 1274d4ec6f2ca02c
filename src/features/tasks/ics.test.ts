/** The laws of the calendar file: lines of at most 75 octets that unfold to what went in, and nothing but text. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarFile, fold } from "./ics.ts";

const now = new Date("2026-11-23T00:00:00.000Z");
const titles = fc.string({ unit: "grapheme", maxLength: 200 });

test("lines are at most 75 octets, end with CRLF, and unfold to what went in", () => {
  fc.assert(
    fc.property(titles, (title) => {
      const line = `SUMMARY:${title.replace(/[\r\n]/g, "")}`;
      const folded = fold(line);
      for (const one of folded.split("\r\n")) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
      expect(folded.replaceAll("\r\n ", "")).toBe(line);
    }),
  );
});

test("a title can neither end its event nor add a line", () => {
  fc.assert(
    fc.property(titles, (title) => {
      const event = { uid: "a@banto", day: "2026-12-25", title };
      const file = calendarFile("x", [event], now);
      const lines = file.replaceAll("\r\n ", "").split("\r\n");
      expect(lines).toHaveLength(15);
      expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
      expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    }),
  );
  const tricky = calendarFile("x", [{ uid: "a", day: "2026-12-25", title: "a\nEND:VEVENT;b,c\\" }], now);
  expect(tricky).toContain("SUMMARY:a\\nEND:VEVENT\\;b\\,c\\\\\r\n");
  expect(tricky).toContain("DTSTART;VALUE=DATE:20261225\r\n");
  expect(tricky).toContain("DTSTAMP:20261123T000000Z\r\n");
});
