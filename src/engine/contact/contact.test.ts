import fc from "fast-check";
import { expect, test } from "vitest";
import { contactWindows, officeHours, symptoms } from "#src/handbook/contacts/index.ts";
import { type Hours, type JapaneseTime, openness, routeFor } from "./index.ts";

const at = (written: string): JapaneseTime => {
  const [day = "", time = "00:00"] = written.split(" ");
  return { day, minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) };
};
const hoursOf = (id: string): Hours => {
  const window = contactWindows.find((one) => one.id === id);
  if (!window) throw new Error(id);
  return window.hours;
};

/** "open", or why it is closed and when it opens next. */
function said(id: string, when: string): string {
  const now = openness(hoursOf(id), at(when));
  if (now.state !== "closed") return now.state;
  const { opens } = now;
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.because} ${opens ? `${opens.day} ${two(Math.floor(opens.minute / 60))}:${two(opens.minute % 60)}` : "never"}`;
}

const asked: readonly (readonly [string, string, string])[] = [
  // IPA: 10:00–12:00 and 13:30–17:00 on working days.
  ["ipa-person", "2026-11-24 09:59", "hours 2026-11-24 10:00"],
  ["ipa-person", "2026-11-24 10:00", "open"],
  ["ipa-person", "2026-11-24 11:59", "open"],
  ["ipa-person", "2026-11-24 12:00", "hours 2026-11-24 13:30"],
  ["ipa-person", "2026-11-24 13:29", "hours 2026-11-24 13:30"],
  ["ipa-person", "2026-11-24 13:30", "open"],
  ["ipa-person", "2026-11-24 16:59", "open"],
  ["ipa-person", "2026-11-24 17:00", "hours 2026-11-25 10:00"],
  ["ipa-person", "2026-11-24 23:59", "hours 2026-11-25 10:00"],
  ["ipa-person", "2026-11-25 00:00", "hours 2026-11-25 10:00"],
  ["ipa-person", "2026-11-27 17:00", "hours 2026-11-30 10:00"],
  ["ipa-person", "2026-11-28 11:00", "day 2026-11-30 10:00"],
  ["ipa-person", "2026-11-29 11:00", "day 2026-11-30 10:00"],
  ["ipa-person", "2026-11-23 11:00", "holiday 2026-11-24 10:00"],
  ["ipa-person", "2026-12-28 16:00", "open"],
  ["ipa-person", "2026-12-28 17:30", "hours 2027-01-04 10:00"],
  ["ipa-person", "2026-12-29 11:00", "year-end 2027-01-04 10:00"],
  ["ipa-person", "2027-01-01 11:00", "year-end 2027-01-04 10:00"],
  ["ipa-person", "2027-01-04 11:00", "open"],
  ["ipa-person", "2025-01-03 11:00", "year-end 2025-01-06 10:00"],
  ["ipa-person", "2026-05-01 17:00", "hours 2026-05-07 10:00"],
  ["ipa-person", "2026-05-06 11:00", "holiday 2026-05-07 10:00"],
  ["ipa-person", "2026-09-22 11:00", "holiday 2026-09-24 10:00"],
  ["ipa-person", "2027-03-22 11:00", "holiday 2027-03-23 10:00"],
  ["ipa-person", "2028-02-29 11:00", "open"],
  // Police: #9110 and the Metropolitan Police on working days, 110 always.
  ["police-consultation", "2026-11-24 08:29", "hours 2026-11-24 08:30"],
  ["police-consultation", "2026-11-24 08:30", "open"],
  ["police-consultation", "2026-11-24 12:30", "open"],
  ["police-consultation", "2026-11-24 17:15", "hours 2026-11-25 08:30"],
  ["police-tokyo", "2026-11-28 10:00", "day 2026-11-30 08:30"],
  ["police-tokyo", "2027-01-03 10:00", "year-end 2027-01-04 08:30"],
  ["emergency", "2027-01-01 03:00", "open"],
  ["emergency", "2026-11-29 23:59", "open"],
  ["police-online", "2027-01-01 03:00", "written"],
  // The Commission's line, Houterasu with its Saturdays, Tokyo's desk with its lunch break.
  ["ppc-dial", "2026-11-24 17:29", "open"],
  ["ppc-dial", "2026-11-24 17:30", "hours 2026-11-25 09:30"],
  ["houterasu", "2026-11-24 20:59", "open"],
  ["houterasu", "2026-11-28 16:59", "open"],
  ["houterasu", "2026-11-28 17:00", "hours 2026-11-30 09:00"],
  ["houterasu", "2026-11-29 10:00", "day 2026-11-30 09:00"],
  ["tokyo-sme", "2026-11-24 12:00", "hours 2026-11-24 13:00"],
  ["tokyo-sme", "2026-11-24 13:00", "open"],
  ["consumer-188", "2026-11-24 11:00", "unknown"],
  ["ipa-company", "2026-11-28 03:00", "written"],
];

test.each(asked)("%s at %s: %s", (id, when, expected) => expect(said(id, when)).toBe(expected));

test("at forty instants every window gives an answer, and one that is open says until when", () => {
  const instants = [...new Set(asked.map(([, when]) => when))].slice(0, 40);
  expect(instants).toHaveLength(40);
  for (const window of contactWindows)
    for (const when of instants) {
      const now = openness(window.hours, at(when));
      if (window.hours.kind !== "weekly") {
        expect(now.state).toBe(window.hours.kind === "always" ? "open" : window.hours.kind);
        continue;
      }
      const day = new Date(`${at(when).day}T00:00:00Z`).getUTCDay();
      if (day === 0) expect(now.state, `${window.id} ${when}`).toBe("closed");
      if (now.state === "open") expect(now.until).toBeGreaterThan(at(when).minute);
      else expect(now.state).toBe("closed");
    }
});

const moment = fc.record({
  day: fc
    .integer({ min: 0, max: 3_600 })
    .map((n) => new Date(Date.UTC(2022, 0, 1 + n)).toISOString().slice(0, 10)),
  minute: fc.integer({ min: 0, max: 1_439 }),
});

test("the next opening is open, not earlier than now, and nothing between is", () => {
  const hours = officeHours("9:00-12:00", "13:00-17:00");
  fc.assert(
    fc.property(moment, (now) => {
      const answer = openness(hours, now);
      if (answer.state !== "closed") return;
      const { opens } = answer;
      if (!opens) throw new Error("never opens");
      expect(openness(hours, opens).state).toBe("open");
      const isLater = opens.day > now.day || (opens.day === now.day && opens.minute > now.minute);
      expect(isLater).toBe(true);
      if (opens.day === now.day)
        for (let minute = now.minute; minute < opens.minute; minute++)
          expect(openness(hours, { day: now.day, minute }).state).toBe("closed");
    }),
  );
});

test("a desk that never opens says so", () => {
  const hours: Hours = { kind: "weekly", spans: [], closedOnHolidays: false, closedAtYearEnd: false };
  expect(openness(hours, at("2026-11-24 10:00"))).toEqual({ state: "closed", because: "day", opens: null });
});

const windows = new Map(contactWindows.map((window) => [window.id, window]));
const stops = symptoms.map(({ id, stops: all }) => ({
  id,
  stops: all.map((stop) =>
    "window" in stop
      ? { window: stop.window, because: stop.because.en }
      : { own: stop.own, because: stop.because.en },
  ),
}));
const route = (symptom: string, audience: "company" | "person", prefecture: string | null) =>
  routeFor(stops.find(({ id }) => id === symptom)?.stops ?? [], windows, { audience, prefecture }).map(
    (stop) => ("own" in stop ? stop.own : stop.window),
  );

test("a company and a private person are never sent to each other's window", () => {
  for (const { id } of stops)
    for (const prefecture of [null, "13", "23"]) {
      for (const stop of route(id, "company", prefecture))
        expect(windows.get(stop)?.audience).not.toBe("person");
      for (const stop of route(id, "person", prefecture))
        expect(windows.get(stop)?.audience).not.toBe("company");
      expect(route(id, "company", prefecture).length, id).toBeGreaterThan(0);
    }
});

test("ransomware: the contracted firm first, then the insurer and IPA, then the police", () => {
  expect(route("ransomware", "company", "23").slice(0, 5)).toEqual([
    "vendor",
    "insurer",
    "ipa-company",
    "prefectural-police",
    "police-online",
  ]);
  expect(route("ransomware", "company", "13")).toContain("police-tokyo");
  expect(route("ransomware", "company", null)).not.toContain("police-tokyo");
  expect(route("ransomware", "person", "13")).toEqual([
    "ipa-person",
    "police-tokyo",
    "police-online",
    "ipa-notification",
  ]);
});

test("money sent: the bank before anybody else", () => {
  expect(route("money", "company", "23")[0]).toBe("bank");
});

test("a dispute goes to the consumer line only for a person", () => {
  expect(route("contract", "person", null)).toEqual(["consumer-188", "kokusen", "houterasu"]);
  expect(route("contract", "company", null)).toEqual(["lawyer", "houterasu"]);
});

test("a stop that the book does not know is a mistake", () => {
  expect(() =>
    routeFor([{ window: "nowhere", because: "" }], windows, { audience: "company", prefecture: null }),
  ).toThrow("nowhere");
});
