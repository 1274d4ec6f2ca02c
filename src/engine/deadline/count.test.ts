import fc from "fast-check";
import { expect, test } from "vitest";
import { type BreachKind, officesClosed, readMoment, reportDeadlines } from "./index.ts";

/** As published by the Cabinet Office, with 振替休日 and 国民の休日: not taken from our own calendar. */
const published = `
  2022: 01-01 01-10 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-18 08-11 09-19 09-23 10-10 11-03 11-23
  2023: 01-01 01-02 01-09 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-17 08-11 09-18 09-23 10-09 11-03 11-23
  2024: 01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22 09-23 10-14 11-03 11-04 11-23
  2025: 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24
  2026: 01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23
  2027: 01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23`;
const holidays = new Set(
  published
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [year = "", days = ""] = line.trim().split(": ");
      return days.split(" ").map((day) => `${year}-${day}`);
    }),
);

function count(written: string, ...kinds: BreachKind[]) {
  const known = readMoment(written);
  if (!known) throw new Error(`no moment: ${written}`);
  return reportDeadlines(known, kinds);
}

/** The same rule written another way: Date arithmetic, one day at a time, and the published table. */
function slowly(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  for (let n = 1; n < days; n++) at.setUTCDate(at.getUTCDate() + 1);
  const text = () => at.toISOString().slice(0, 10);
  const isClosed = () =>
    [0, 6].includes(at.getUTCDay()) ||
    holidays.has(text()) ||
    ["12-29", "12-30", "12-31", "01-02", "01-03"].includes(text().slice(5));
  while (isClosed()) at.setUTCDate(at.getUTCDate() + 1);
  return text();
}

test.each<[string, string, BreachKind[], string, string, string]>([
  // The day of knowing is day 1, and year-end days count.
  ["year-end", "2026-12-28T17:00+09:00", [3], "2026-12-30", "2027-01-01", "2027-02-25"],
  ["an ordinary month", "2026-11-24T09:00+09:00", [1], "2026-11-26", "2026-11-28", "2026-12-23"],
  [
    "several kinds, one wrongful",
    "2026-11-24T09:00+09:00",
    [1, 3, 4],
    "2026-11-26",
    "2026-11-28",
    "2027-01-22",
  ],
  // Day 30 is 30 December, a closed day, and 1–3 January follow.
  [
    "day 30 in the year-end holidays",
    "2026-12-01T10:00+09:00",
    [2],
    "2026-12-03",
    "2026-12-05",
    "2027-01-04",
  ],
  // 4 January 2025 was a Saturday: the year-end runs into the weekend.
  ["year-end into a weekend", "2024-11-30T10:00+09:00", [4], "2024-12-02", "2024-12-04", "2025-01-06"],
  // Day 30 is 28 December 2025, a Sunday; 29 December to 3 January and a Sunday follow.
  ["a week of closed days", "2025-11-29T10:00+09:00", [1], "2025-12-01", "2025-12-03", "2026-01-05"],
  [
    "Saturday before Golden Week's last days",
    "2026-04-03T10:00+09:00",
    [1],
    "2026-04-05",
    "2026-04-07",
    "2026-05-07",
  ],
  // 22 March 2027 is the substitute for the equinox on a Sunday.
  ["a substitute holiday", "2027-02-19T10:00+09:00", [1], "2027-02-21", "2027-02-23", "2027-03-23"],
  // 22 September 2026 lies between two holidays; the row runs from Saturday to Wednesday.
  ["a day between two holidays", "2026-08-21T10:00+09:00", [1], "2026-08-23", "2026-08-25", "2026-09-24"],
  ["29 February counts", "2024-02-01T10:00+09:00", [1], "2024-02-03", "2024-02-05", "2024-03-01"],
  ["known on 29 February", "2028-02-29T10:00+09:00", [3], "2028-03-02", "2028-03-04", "2028-04-28"],
])("%s: known %s, kinds %j", (_name, known, kinds, from, to, final) => {
  const result = count(known, ...kinds);
  expect(result.preliminary).toEqual({ from, to });
  expect(result.final).toBe(final);
});

test("agrees with a slow count for every day from the start of the duty to autumn 2027", () => {
  for (
    let at = new Date("2022-04-01T00:00:00Z");
    at < new Date("2027-09-30");
    at.setUTCDate(at.getUTCDate() + 1)
  ) {
    const day = at.toISOString().slice(0, 10);
    expect([day, count(day, 4).final, count(day, 3).final]).toEqual([day, slowly(day, 30), slowly(day, 60)]);
  }
});

test.each([
  ["2026-12-28T17:00+09:00", "2026-12-28", "17:00"],
  ["2026-12-28T23:59:59+09:00", "2026-12-28", "23:59"],
  ["2026-12-29T00:00+09:00", "2026-12-29", "00:00"],
  ["2026-12-28T14:59Z", "2026-12-28", "23:59"],
  ["2026-12-28T15:00Z", "2026-12-29", "00:00"],
  ["2026-12-28T15:00:30.250Z", "2026-12-29", "00:00"],
  ["2026-12-28T10:00-05:00", "2026-12-29", "00:00"],
  ["2026-12-28T09:59-05:00", "2026-12-28", "23:59"],
  ["2026-12-29T00:30+14:00", "2026-12-28", "19:30"],
  ["2026-12-31T20:45-10:00", "2027-01-01", "15:45"],
  ["2024-02-28T20:00+05:30", "2024-02-28", "23:30"],
  ["2024-02-28T20:45+05:30", "2024-02-29", "00:15"],
  ["2026-07-01T11:00-04:00", "2026-07-02", "00:00"],
])("%s fell on %s at %s in Japan", (written, day, time) => {
  expect(readMoment(written)).toMatchObject({ day, time, assumedJapan: false });
});

test("a moment without an offset is Japan's, and says so", () => {
  expect(readMoment("2026-12-28T23:30")).toMatchObject({ day: "2026-12-28", assumedJapan: true });
  expect(readMoment("2026-12-28")).toMatchObject({ day: "2026-12-28", time: null, assumedJapan: true });
  expect(count("2026-12-28T23:30").explanations[0]?.rule).toBe("assumed-japan");
});

test.each([
  "",
  "yesterday",
  "2026-02-29",
  "2026-13-01T10:00Z",
  "2026-12-28T24:00Z",
  "2026-12-28T10:60Z",
  "2026-12-28T10:00+15:00",
  "2026-12-28T10:00+9",
  "28/12/2026",
])("%j is no moment", (written) => expect(readMoment(written)).toBeUndefined());

test("explains which closed days moved the end, each with its reason", () => {
  const moves = count("2026-12-01", 2).explanations.filter(
    ({ rule }) => rule === "closed" || rule === "moved",
  );
  expect(moves.map(({ on, day, why }) => [on, day, why])).toEqual([
    ["2026-12-30", 30, "year-end"],
    ["2026-12-31", 31, "year-end"],
    ["2027-01-01", 32, "new-year"],
    ["2027-01-02", 33, "year-end"],
    ["2027-01-03", 34, "year-end"],
    ["2027-01-04", 35, undefined],
  ]);
  expect(count("2026-11-24", 1).explanations.at(-1)).toMatchObject({
    rule: "not-moved",
    on: "2026-12-23",
    day: 30,
  });
});

test("while a wrongful purpose is open the shorter deadline holds, and the longer one is told", () => {
  const known = readMoment("2026-11-24");
  if (!known) throw new Error("no moment");
  expect(reportDeadlines(known, [], true)).toMatchObject({
    final: "2026-12-23",
    finalIfWrongful: "2027-01-22",
  });
  expect(reportDeadlines(known, [3], true)).toMatchObject({ final: "2027-01-22", finalIfWrongful: null });
});

test("says that a day before April 2022 had no duty, and refuses days without known holidays", () => {
  expect(count("2022-03-31").explanations.map(({ rule }) => rule)).toContain("before-duty");
  expect(count("2022-04-01").explanations.map(({ rule }) => rule)).not.toContain("before-duty");
  expect(() => count("2006-12-31")).toThrow(RangeError);
  expect(() => count("2099-10-01")).toThrow(RangeError);
});

const moment = fc.record({
  at: fc.integer({ min: Date.UTC(2022, 3, 2), max: Date.UTC(2099, 8, 28) }),
  offset: fc.integer({ min: -56, max: 56 }).map((quarters) => quarters * 15),
});
const kinds = fc.subarray<BreachKind>([1, 2, 3, 4]);

/** A moment as somebody with another clock would write it. */
function written(at: number, offset: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((n) =>
    String(n).padStart(2, "0"),
  );
  const local = new Date(at + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? "-" : "+"}${hours}:${minutes}`;
}

test("the same moment gives the same deadlines, whatever clock it is written with", () => {
  fc.assert(
    fc.property(moment, kinds, ({ at, offset }, some) => {
      const { knownOn, final } = count(written(at, offset), ...some);
      expect(knownOn).toBe(new Date(at + 9 * 3_600_000).toISOString().slice(0, 10));
      expect(final).toBe(count(new Date(at).toISOString(), ...some).final);
    }),
  );
});

test("knowing later never gives an earlier deadline", () => {
  fc.assert(
    fc.property(moment, moment, kinds, (a, b, some) => {
      const [first, second] = a.at <= b.at ? [a, b] : [b, a];
      const [early, late] = [
        count(written(first.at, first.offset), ...some),
        count(written(second.at, second.offset), ...some),
      ];
      expect(early.final <= late.final && early.preliminary.to <= late.preliminary.to).toBe(true);
    }),
  );
});

test("the final day is open, after the first report, never before the law's count, and no open day is lost", () => {
  fc.assert(
    fc.property(moment, kinds, ({ at, offset }, some) => {
      const { knownOn, preliminary, final, days } = count(written(at, offset), ...some);
      const nth = (Date.parse(final) - Date.parse(knownOn)) / 86_400_000 + 1;
      expect(days).toBe(some.includes(3) ? 60 : 30);
      expect(nth).toBeGreaterThanOrEqual(days);
      expect(officesClosed(final)).toBeUndefined();
      expect(final > preliminary.to && preliminary.to > preliminary.from && preliminary.from > knownOn).toBe(
        true,
      );
      for (let n = days; n < nth; n++) {
        const day = new Date(Date.parse(knownOn) + (n - 1) * 86_400_000).toISOString().slice(0, 10);
        expect(officesClosed(day), day).toBeDefined();
      }
    }),
  );
});
