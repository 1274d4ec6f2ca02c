/** The risk sheet on paper and in IPA's layout, and the way of the workbook back in. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { readIpaWorkbook } from "#src/engine/exchange/index.ts";
import { noValues } from "#src/features/people/fields.ts";
import { addPerson } from "#src/features/people/index.ts";
import { addEntry, latestChecks, registerById, sayViews, takeIpa } from "#src/features/registers/index.ts";
import { ipaWorkbook } from "#src/handbook/registers/ipa-workbook.ts";
import { commandLineActor } from "#src/platform/access/index.ts";
import { queryPdf } from "#src/platform/pdf/index.ts";
import { readTable } from "#src/platform/sheet/index.ts";
import { parseDay } from "#src/text/parse-day.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { readReview } from "../read.ts";
import { sheetData } from "./print.ts";
import template from "./risk-sheet.typ?raw";

const now = new Date("2026-11-23T00:00:00Z");
const HOME = "/registers/assets/risk";

let shop: TestShop;
beforeEach(async () => {
  shop = await openTestShop(now);
  const actor = commandLineActor(shop.companyId);
  const { db } = shop.store;
  await addPerson(db, actor, { ...noValues, family_name: "尾張", given_name: "花子" }, now);
  const register = registerById("assets");
  if (!register) throw new Error("no register of assets");
  const values = {
    business: "人事",
    name: "従業員名簿",
    owner: "尾張花子",
    medium: "office-pc",
    personal: "yes",
    my_number: "yes",
    confidentiality: "3",
    integrity: "2",
    availability: "1",
    retention: "退職後5年",
    registered_on: "2026-04-01",
    note: "紙は別\n2部ある",
  };
  const saved = await addEntry(db, actor, register, values, now);
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
});
afterEach(() => shop.close());

async function handedOut(company: Pick<TestShop, "as"> = shop) {
  const answer = await company.as("supporter").get(`${HOME}/sheet.xlsx`);
  expect(answer.status).toBe(200);
  const table = await readTable(await answer.bytes());
  if (!table.ok) throw new Error(table.reason);
  return readIpaWorkbook(table.sheets, ipaWorkbook, parseDay);
}

test("the workbook is read as IPA's, with the numbers that its own formulas give", async () => {
  const content = await handedOut();
  expect(content.refused).toEqual([]);
  expect(content.differences).toEqual([]);
  expect(content.assets).toHaveLength(1);
  expect(content.assets[0]).toMatchObject({
    business: "人事",
    name: "従業員名簿",
    riskOwner: "尾張 花子",
    medium: "pc",
    personal: true,
    sensitive: false,
    myNumber: true,
    confidentiality: 3,
    integrity: 2,
    availability: 1,
    retention: "退職後5年",
    registered: "2026-04-01",
    // The controls are not known, which the sheet counts like not done.
    stated: { importance: 3, threat: 3, vulnerability: 3, likelihood: 3, risk: 9 },
  });
  expect(content.checks.length).toBeGreaterThan(40);
  expect(content.frequencies).toMatchObject({ paper: 2, medium: 3, pc: 3, mobile: 3, server: 3, cloud: 3 });
});

test("what is taken back in changes nothing, and an edited frequency and answer are kept", async () => {
  const actor = commandLineActor(shop.companyId);
  const { db } = shop.store;
  const first = await handedOut();
  const taken = await takeIpa(db, actor, first, now);
  expect(taken).toEqual({ views: first.threats.length, checks: first.checks.length });
  const again = await handedOut();
  const bare = ({ threats, checks }: typeof again) => ({
    threats: threats.map(({ row: _, ...rest }) => rest),
    checks: checks.map(({ row: _, ...rest }) => rest),
  });
  expect(bare(again)).toEqual(bare(first));
  expect((await takeIpa(db, actor, again, new Date(now.getTime() + 1000))).views).toBe(0);

  const edited = {
    threats: [
      ...again.threats.map((threat) => ({ ...threat, frequency: 1 as const })),
      { row: 99, medium: "paper", threat: "ネズミにかじられる", frequency: 2 as const },
    ],
    checks: again.checks.map((check) => ({ ...check, answer: 2 as const })),
  };
  await takeIpa(db, actor, edited, new Date(now.getTime() + 2000));
  shop.setNow(new Date(now.getTime() + 3000));
  const after = await handedOut();
  expect(after.frequencies).toEqual({ paper: 2, medium: 1, pc: 1, mobile: 1, server: 1, cloud: 1 });
  expect(after.threats.map(({ threat }) => threat)).toContain("ネズミにかじられる");
  expect(new Set(after.checks.map(({ answer }) => answer))).toEqual(new Set([2]));
  expect(await latestChecks(db, shop.other.companyId)).toEqual([]);
  expect((await handedOut(shop.other)).assets).toEqual([]);
});

test("only the office takes a workbook in", async () => {
  const supporter = { ...commandLineActor(shop.companyId), role: "supporter" as const };
  const content = { threats: [], checks: [] };
  await expect(takeIpa(shop.store.db, supporter, content, now)).rejects.toMatchObject({ code: "forbidden" });
});

test.each(["ja", "en"] as const)("the sheet is printed on A4 lying on its side, in %s", async (lang) => {
  const actor = commandLineActor(shop.companyId);
  const views = [{ threat: "ransomware", frequency: "open" as const }];
  await sayViews(shop.store.db, actor, { medium: "office-pc", views, reason: "調べている" }, now);
  const answer = await shop.as("owner").get(`${HOME}/sheet.pdf`, { "accept-language": lang });
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  const bytes = Buffer.from(await answer.bytes()).toString("latin1");
  expect(bytes.startsWith("%PDF")).toBe(true);
  expect(bytes).toMatch(/\/MediaBox \[0 0 841\.\d+ 595\.\d+\]/);
  const review = await readReview(shop.store.db, shop.companyId, now);
  const { pages, found } = await queryPdf(template, sheetData(lang, review), "heading");
  expect(pages).toBe(1);
  expect(JSON.stringify(found)).toContain(lang === "ja" ? "リスク分析シート" : "Risk sheet");
});
