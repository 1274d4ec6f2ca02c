/** What features tell the judge by themselves about signatures, the plan and the policy. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { review } from "#src/features/review/index.ts";
import { securityAction } from "#src/features/security-action/index.ts";
import { addGoal, year } from "#src/features/year/index.ts";
import { commandLineActor } from "#src/platform/access/index.ts";
import type { FactSource } from "#src/shell/feature.ts";
import { dayIn, TOKYO } from "#src/text/dates.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";

const now = new Date("2026-11-23T00:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

let shop: TestShop;
beforeEach(async () => {
  shop = await openTestShop(now);
});
afterEach(() => shop.close());

async function told(source: FactSource | undefined, fact: string, at: Date) {
  const moment = { at, today: dayIn(TOKYO, at) };
  const known = await source?.collect(shop.store.db, shop.companyId, moment);
  return known?.company[fact] ?? null;
}

async function signMonth(): Promise<void> {
  const owner = shop.as("owner");
  const hidden = async (path: string) => {
    const html = await (await owner.get(path)).text();
    const fields = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    return Object.fromEntries(fields.map(([, name = "", value = ""]) => [name, value]));
  };
  const choices = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((item) => [`choice-${item}`, "1"]));
  await owner.post("/review", { ...(await hidden("/review")), ...choices });
  await owner.post("/review/signature", { ...(await hidden("/review/signature")), signer: "見本 一郎" });
}

test("a month signed within 35 days is a yes, an older one a no, and before the first nobody knows", async () => {
  const fact = "review.signedMonthly";
  expect(await told(review.facts, fact, now)).toBeNull();
  await signMonth();
  expect(await told(review.facts, fact, now)).toBe(true);
  expect(await told(review.facts, fact, later(-1)), "as it was the day before").toBeNull();
  expect(await told(review.facts, fact, later(35))).toBe(true);
  expect(await told(review.facts, fact, later(36))).toBe(false);
});

test("a goal for the business year is a plan, until the year is over", async () => {
  const fact = "plan.yearPlanned";
  expect(await told(year.facts, fact, now)).toBeNull();
  const goal = {
    year: 2026,
    title: "UTMを替える",
    target: "3月まで",
    owner: "情報 太郎",
    "due-month": "2027-02",
    "budget-yen": null,
    measure: "",
    state: "open" as const,
    result: "",
    version: 0,
  };
  await addGoal(shop.store.db, commandLineActor(shop.companyId), goal, now);
  expect(await told(year.facts, fact, later(1))).toBe(true);
  expect(await told(year.facts, fact, later(-1))).toBeNull();
  expect(await told(year.facts, fact, new Date("2027-04-01T00:00:00Z"))).toBeNull();
});

test("a policy that was recorded with its address is published, as long as the record stands", async () => {
  const fact = "policy.published";
  expect(await told(securityAction.facts, fact, now)).toBeNull();
  const record = {
    kind: "policy-published",
    on: "2026-11-02",
    note: "",
    url: "https://www.example.co.jp/policy",
  };
  expect((await shop.as("it").post("/security-action/records", record)).status).toBe(303);
  expect(await told(securityAction.facts, fact, later(1))).toBe(true);
});
