import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";

let shop: TestShop;
beforeAll(async () => {
  shop = await openTestShop();
});
afterAll(() => shop.close());

async function ask(query: Record<string, string>, lang = "ja") {
  const answer = await shop.as("it").get(`/bad-day/deadline?${new URLSearchParams({ ...query, lang })}`);
  const html = await answer.text();
  return {
    status: answer.status,
    words: html.slice(html.indexOf("<main"), html.indexOf("<form", html.indexOf("<main"))),
  };
}

test("without an answer everything is unknown: act as if a report is required, with the shorter deadline", async () => {
  const { status, words } = await ask({ day: "2026-11-24" });
  expect(status).toBe(200);
  expect(words).toContain("報告が要らないとは言い切れません");
  expect(words).toContain("2026年12月23日(水)");
  expect(words).toContain("不正の目的とわかった場合は 2027年1月22日(金) まで");
});

test("an intrusion known on the last working day of the year", async () => {
  const { words } = await ask({
    day: "令和8年12月28日",
    time: "17:00",
    happened: "yes",
    personalData: "yes",
    wrongful: "yes",
    encrypted: "no",
    pseudonymised: "no",
    recovered: "no",
    entrusted: "no",
    myNumber: "no",
  });
  expect(words).toContain("報告が要る場合に当たります");
  expect(words).toContain("2026年12月30日(水)〜2027年1月1日(金)");
  expect(words).toContain("2027年2月25日(木)");
  expect(words).toContain("知った日を1日目として数えます");
});

test("well encrypted data need no report, and there is no deadline", async () => {
  const { words } = await ask({ day: "2026-11-24", wrongful: "yes", encrypted: "yes" });
  expect(words).toContain("報告が義務の場合に当たりません");
  expect(words).not.toContain("確報の期限");
});

test("speaks English, too", async () => {
  const { words } = await ask({ day: "2026-11-24", entrusted: "yes", wrongful: "yes" }, "en");
  expect(words).toContain("the company that entrusted the data");
});

test.each([
  [{ day: "" }],
  [{ day: "someday" }],
  [{ day: "1999-01-01" }],
  [{ day: "2026-11-24", time: "25:00" }],
])("shows %j again", async (query) => {
  const { status } = await ask(query);
  expect(status).toBe(422);
});
