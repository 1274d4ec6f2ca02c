import fc from "fast-check";
import { expect, test } from "vitest";
import { allChecked, CHECK_DAYS, checkedState } from "./checked.ts";
import { newPageKey, newSeal, readPageKey, sealUp, unseal } from "./keys.ts";
import { numbersOf, type ReportTime } from "./numbers.ts";
import { skeletonOf } from "./signs.ts";
import { suggestionsFor } from "./suggestions.ts";

const now = new Date("2026-11-23T00:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();

test("two checks of one person are one; the older of two people's decides until when", () => {
  const check = (by: string, days: number) => ({ url_id: "u", checked_by: by, checked_at: ago(days) });
  expect(checkedState([check("a", 1), check("a", 2)], now).state).toBe("one");
  const two = checkedState([check("a", 1), check("b", 100), check("b", 300)], now);
  expect([two.state, two.until]).toEqual(["two", ago(100 - CHECK_DAYS)]);
  expect(checkedState([check("a", 1), check("b", CHECK_DAYS)], now).state).toBe("one");
  expect(allChecked([], [], now)).toBeNull();
  expect(allChecked([{ id: "u" }, { id: "v" }], [check("a", 1), check("b", 1)], now)).toBe(false);
});

test("a key is read as it is typed, whatever the case, the width and the hyphens", () => {
  fc.assert(
    fc.property(fc.constant(null), () => {
      const key = newPageKey();
      expect(readPageKey(key)).toBe(key);
      expect(readPageKey(` ${key.toLowerCase().replaceAll("-", "ー")} `)).toBe(key);
      expect(readPageKey(key.replaceAll("-", ""))).toBe(key);
    }),
    { numRuns: 50 },
  );
  expect(readPageKey("settings")).toBeUndefined();
});

test("what was sealed comes back as it was, and nothing else does", () => {
  const [seal, other] = [newSeal(), newSeal()];
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (value, at) => {
      const sealed = sealUp(value, seal, now);
      expect(unseal(sealed, seal, now)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(unseal(sealed, other, now)).toBeUndefined();
      const place = at % sealed.length;
      const changed = sealed.slice(0, place) + (sealed[place] === "A" ? "B" : "A") + sealed.slice(place + 1);
      expect(unseal(changed, seal, now)).toBeUndefined();
    }),
    { numRuns: 100 },
  );
  expect(unseal(sealUp(1, seal, now), seal, new Date(now.getTime() + 2 * 3_600_000 + 1))).toBeUndefined();
});

test("subjects of a campaign differ in numbers, codes and marks only", () => {
  const skeleton = skeletonOf("Re: 【重要】お支払い番号 AB-1234 の確認");
  expect(skeleton).toBe(skeletonOf("重要 お支払い番号 ZX9 の確認！"));
  expect(skeletonOf("ｶｰﾄﾞ停止 12")).toBe(skeletonOf("カード停止　９９９"));
  expect(skeletonOf("カード停止")).not.toBe(skeletonOf("口座停止"));
});

test("times are medians by campaign; a date in a mail that cannot be says nothing", () => {
  const one = (
    campaign_id: string,
    sent: string,
    told: string,
    judged: string,
    opened: ReportTime["opened"],
  ) => ({
    campaign_id,
    kind: "mail",
    sent_at: sent && `2026-11-23T${sent}:00.000Z`,
    reported_at: `2026-11-23T${told}:00.000Z`,
    judged_at: judged && `2026-11-23T${judged}:00.000Z`,
    opened,
  });
  const numbers = numbersOf([
    one("a", "00:00", "00:10", "01:10", "no"),
    one("a", "00:05", "00:50", "01:10", "opened"),
    one("b", "00:00", "00:30", "", ""),
    one("c", "09:00", "08:00", "", "no"),
  ]);
  expect(numbers).toEqual({
    reports: 4,
    campaigns: 3,
    minutesToFirst: 20,
    minutesToJudged: 60,
    unopened: 2 / 3,
  });
  expect(numbersOf([]).minutesToFirst).toBeUndefined();
});

test("suggestions are pages, and one that is in the book is not suggested", () => {
  const all = suggestionsFor([]);
  expect(all.length).toBeGreaterThan(15);
  expect(all.every(({ url, name }) => new URL(url).protocol === "https:" && name !== "")).toBe(true);
  const first = all[0]?.url ?? "";
  expect(suggestionsFor([`${first}login`]).some(({ url }) => url === first)).toBe(false);
});
