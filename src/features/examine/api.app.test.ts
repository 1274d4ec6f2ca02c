/** The examinations as programs ask for them. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { callApi, type Program, programOf } from "#tests/helpers/program.ts";

let shop: TestShop;
let program: Program;
beforeAll(async () => {
  shop = await openTestShop();
  program = await programOf(shop, "employee", shop);
});
afterAll(() => shop.close());

const ask = async (what: string, body: unknown) => {
  const answer = await callApi(shop, program.token, "POST", `/api/v1/examinations/${what}`, { body });
  return { status: answer.status, body: JSON.parse(answer.text) };
};

test("a mail, an address and words are judged, each with its reasons; nothing is kept", async () => {
  const mail =
    'From: "国税庁" <info@nta-go-jp.top>\nTo: a@example.co.jp\nSubject: x\n\nhttp://nta-go-jp.top/pay';
  const judged = await ask("mail", { source: Buffer.from(mail).toString("base64") });
  expect(judged.status).toBe(200);
  expect(judged.body.verdict).not.toBe("nothing-odd");
  expect(judged.body.findings[0].evidence.length).toBeGreaterThan(0);
  expect((await ask("url", { url: "javascript:alert(1)" })).body.verdict).toBe("dangerous");
  expect((await ask("text", { text: "明日の会議は10時からです" })).body.verdict).toBe("nothing-odd");
  expect(await shop.store.db.selectFrom("suspicious_report").selectAll().execute()).toEqual([]);
});

test("recipients are checked, and what cannot be read is refused by field", async () => {
  const checked = await ask("recipients", { to: "taro@gmial.com" });
  expect(checked.body.findings[0]).toMatchObject({ id: "typo-domain", level: "stop", meant: "gmail.com" });
  expect((await ask("recipients", {})).status).toBe(422);
  expect((await ask("mail", { source: "AAH/AAk=" })).status).toBe(422);
  expect((await ask("mail", { source: "no base64 !" })).status).toBe(422);
});
