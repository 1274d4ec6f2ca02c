/** Drafts through HTTP: filled from the record only, taken as Word and PDF, kept by version. */
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { drafts } from "#src/handbook/incident/index.ts";
import { closeRenderer } from "#src/platform/pdf/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { draftsOf } from "../queries.ts";

let shop: TestShop;
let id: string;
const PATH = "/bad-day/incidents";
beforeEach(async () => {
  shop = await openTestShop(new Date("2026-11-23T05:00:00Z"));
  const opened = await shop.as("it").post(PATH, { title: "暗号化", kind: "ransomware", level: "3" });
  id = opened.location?.slice(PATH.length + 1) ?? "";
});
afterEach(() => shop.close());
afterAll(() => closeRenderer());

const draftText = async (draft: string, more = "") => {
  const html = await (await shop.as("it").get(`${PATH}/${id}/drafts/${draft}${more}`)).text();
  return html.slice(html.indexOf("<textarea"), html.indexOf("</textarea>"));
};

test("what nobody wrote stays open, what nobody knows is said to be unknown", async () => {
  expect(await draftText("ppc-first")).toContain("■ 4 原因: 調査中");
  const answers = { "q-what": "サーバの<共有>が開けない", "unknown-cause": "yes", "q-persons": "約300人" };
  await shop.as("it").post(`${PATH}/${id}/answers`, answers);
  const text = await draftText("ppc-first");
  expect(text).toContain("■ 1 概要: サーバの&lt;共有&gt;が開けない");
  expect(text).toContain("■ 4 原因: 不明");
  expect(text).toContain("■ 3 本人の数: 約300人");
  expect(text).toContain("■ 7 公表: 調査中");
  expect(await draftText("ppc-first", "?in=en")).toContain("■ 4 Cause: Not known");
});

test("every draft of the kind opens and is taken as Word and as PDF", async () => {
  const own = drafts.filter(({ kinds }) => !kinds || kinds.includes("ransomware"));
  expect(own.length).toBeGreaterThan(9);
  for (const draft of own) {
    const page = await shop.as("supporter").get(`${PATH}/${id}/drafts/${draft.id}`);
    expect([draft.id, page.status]).toEqual([draft.id, 200]);
    for (const [format, magic] of [
      ["docx", "PK"],
      ["pdf", "%PDF"],
    ] as const) {
      const answer = await shop.as("it").post(`${PATH}/${id}/drafts/${draft.id}/versions`, { format });
      expect([draft.id, answer.status]).toEqual([draft.id, 200]);
      expect(Buffer.from(await answer.bytes()).toString("latin1", 0, magic.length)).toBe(magic);
    }
  }
  expect((await shop.as("it").get(`${PATH}/${id}/drafts/common-ddos`)).status).toBe(404);
});

test("a version is kept word for word, and a new one only where the words changed", async () => {
  const take = () => shop.as("it").post(`${PATH}/${id}/drafts/insurer/versions`, { format: "docx" });
  await take();
  await take();
  await shop.as("it").post(`${PATH}/${id}/answers`, { "q-policy-number": "A-1" });
  await take();
  const rows = (await draftsOf(shop.store.db, shop.companyId, id)).map(({ version, text }) => [
    version,
    text.includes("A-1"),
  ]);
  expect(rows.toSorted()).toEqual([
    [1, false],
    [2, true],
  ]);
  const wrong = await shop.as("it").post(`${PATH}/${id}/drafts/insurer/versions`, { format: "exe" });
  expect(wrong.status).toBe(422);
});
