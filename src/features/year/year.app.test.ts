import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLedger, verifyChain } from "#src/platform/audit/index.ts";
import { closeRenderer } from "#src/platform/pdf/index.ts";
import { type Answer, openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { closedDiagnosis, sheetWith } from "#tests/helpers/diagnosis.ts";

const november = new Date("2026-11-23T00:00:00Z");
let shop: TestShop;
beforeAll(async () => {
  shop = await openTestShop(november);
});
afterAll(async () => {
  closeRenderer();
  await shop.close();
});

/** The hidden fields of the page's form, as a browser would send them back. */
async function hidden(answer: Answer): Promise<Record<string, string>> {
  const html = await answer.text();
  const found = html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
  return Object.fromEntries([...found].map(([, name = "", value = ""]) => [name, value]));
}

const ledgerOf = (companyId: string) => Array.fromAsync(readLedger(shop.store.db, companyId));

const goal = {
  year: "2026",
  title: "ノートPCの暗号化",
  target: "全台で有効 <b>",
  owner: "情報 太郎",
  "due-month": "2026-12",
  "budget-yen": "１２０，０００円",
};

const minutes = {
  year: "2026",
  "held-on": "令和8年11月20日",
  attendees: "社長 見本 一郎\n情報 太郎",
  decisions: "来年度は取引先の確認を始める。\n担当：情報 太郎",
  "next-on": "2027/5/20",
};

describe("the plan", () => {
  test("is of the business year of the company, empty at first, with the diagnosis' measures to choose from", async () => {
    const owner = shop.as("owner");
    const empty = await (await owner.get("/year")).text();
    expect(empty).toContain("2026年度");
    expect(empty).toContain("目標はまだありません");
    expect(empty).toContain("自社診断を終えると");
    await closedDiagnosis(shop.store, shop.companyId, sheetWith("no"), new Date("2026-03-10T00:00:00Z"));
    await closedDiagnosis(shop.store, shop.companyId, sheetWith("partly"), november);
    const html = await (await owner.get("/year")).text();
    const link = /href="(\/year\/goals\/new\?year=2026&amp;measure=[^"]+)"/.exec(html)?.[1] ?? "";
    const form = await owner.get(link.replaceAll("&amp;", "&"));
    const page = await form.text();
    const title = /id="title"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*id="title"/.exec(page);
    const name = title?.[1] ?? title?.[2] ?? "";
    expect(name).not.toBe("");
    const measure = /name="measure" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const taken = { ...goal, title: name, measure, "budget-yen": "" };
    expect((await owner.post("/year/goals", taken)).location).toBe("/year?year=2026");
    const after = await (await owner.get("/year")).text();
    expect(after).not.toContain(`measure=${measure}"`);
    expect(after).toContain(name);
    await owner.get("/year?lang=ja");
    expect(await (await owner.get("/year?year=2026&lang=en")).text()).toContain("FY2026");
    await owner.get("/year?lang=ja");
  });

  test("takes a goal as people write it, and leaves a trace", async () => {
    const it = shop.as("it");
    expect((await it.post("/year/goals", goal)).status).toBe(303);
    const html = await (await it.get("/year")).text();
    expect(html).toContain("全台で有効 &lt;b&gt;");
    expect(html).toContain("120,000円");
    expect((await ledgerOf(shop.companyId)).at(-1)?.action).toBe("year-goal.added");
  });

  test("refuses what it cannot use, and keeps what was typed", async () => {
    const owner = shop.as("owner");
    const wrong = [
      [{ title: " " }, "入力してください"],
      [{ "budget-yen": "たくさん" }, "数字で入力"],
      [{ "budget-yen": "-1" }, "0以上1,000億以下"],
      [{ "due-month": "2027-04" }, "この年度の中の月"],
      [{ "due-month": "" }, "入力してください"],
      [{ state: "dropped" }, "結果や理由を書いてください"],
      [{ title: "あ".repeat(121) }, "120文字以内"],
    ] as const;
    const before = (await ledgerOf(shop.companyId)).length;
    for (const [change, message] of wrong) {
      const answer = await owner.post("/year/goals", { ...goal, target: "残ること", ...change });
      expect(answer.status).toBe(422);
      const html = await answer.text();
      expect(html).toContain(message);
      expect(html).toContain("残ること");
    }
    expect((await owner.post("/year/goals", { ...goal, year: "x" })).status).toBe(422);
    expect((await ledgerOf(shop.companyId)).length).toBe(before);
  });

  test("a goal is revised with its outcome; an older form does not write over a newer one", async () => {
    const owner = shop.as("owner");
    const path = /href="(\/year\/goals\/[0-9a-f-]{36})">ノートPC/.exec(
      await (await owner.get("/year")).text(),
    )?.[1];
    const fields = { ...goal, ...(await hidden(await owner.get(path ?? ""))) };
    const done = { ...fields, state: "done", result: "42台で確認" };
    expect((await owner.post(path ?? "", done)).status).toBe(303);
    expect(await (await owner.get("/year")).text()).toContain("42台で確認");
    const late = await owner.post(path ?? "", { ...fields, title: "あとの題" });
    expect(late.status).toBe(422);
    const html = await late.text();
    expect(html).toContain("別の画面で");
    expect(html).toContain("あとの題");
    const [entry] = (await ledgerOf(shop.companyId)).slice(-1);
    expect(JSON.parse(entry?.data ?? "")).toEqual({ state: "done", result: "42台で確認" });
  });
});

describe("the months", () => {
  test("show what was decided, diagnosed, due and checked; a check is added and stays", async () => {
    const owner = shop.as("owner");
    const refused = await owner.post("/year/months/2026-11", { remark: " " });
    expect(refused.status).toBe(422);
    const saved = await owner.post("/year/months/2026-11", { remark: "複合機の更新が遅れています" });
    expect(saved.location).toBe("/year/months/2026-11");
    const month = await (await owner.get("/year/months/2026-11")).text();
    expect(month).toContain("複合機の更新が遅れています");
    expect(month).toContain("owner さん");
    const year = await (await owner.get("/year")).text();
    expect(year).toContain("点検済み");
    expect(year).toMatch(/\/diagnosis\/[0-9a-f-]{36}\/result">50点/);
    expect(year).toContain("2件中1件達成");
    expect(year.match(/番頭を使う前/g)).toHaveLength(14);
    const due = await (await owner.get("/year/months/2026-12")).text();
    expect(due).toContain("ノートPCの暗号化");
    expect(due).toContain("達成しました");
  });

  test("a month to come cannot be checked, and what is no month is not found", async () => {
    const owner = shop.as("owner");
    const early = await owner.post("/year/months/2026-12", { remark: "先回り" });
    expect(early.status).toBe(422);
    expect(await (await owner.get("/year/months/2026-12")).text()).not.toContain("先回り");
    for (const month of ["2026-13", "x", "0000-01"])
      expect((await owner.get(`/year/months/${month}`)).status).toBe(404);
  });
});

describe("the management review", () => {
  test("has its agenda from the records, and keeps a draft with gaps, but not what is no day", async () => {
    const it = shop.as("it");
    const html = await (await it.get("/year/review")).text();
    expect(html).toContain("2件中1件達成");
    expect(html).toContain("2026年（令和8年）3月10日");
    expect(html).toContain("対象の1か月のうち、経営者の署名0か月、点検の記録1か月");
    expect(html).toContain("番頭にはまだ事故の記録がありません");
    const fields = await hidden(await it.get("/year/review"));
    const bad = await it.post("/year/review", { ...minutes, ...fields, "held-on": "2026-02-30" });
    expect(bad.status).toBe(422);
    expect(await bad.text()).toContain("2026-02-30");
    const draft = { ...fields, year: "2026", attendees: "社長" };
    expect((await it.post("/year/review", draft)).location).toBe("/year/review");
    const stale = await it.post("/year/review", { ...draft, attendees: "あとの人" });
    expect(stale.status).toBe(422);
    const shown = await stale.text();
    expect(shown).toContain("別の画面で");
    expect(shown).toContain("あとの人");
    expect(await (await shop.as("supporter").get("/year/review")).text()).toContain("社長");
  });

  test("cannot be signed while something is missing, nor when the agenda changed under the signer", async () => {
    const owner = shop.as("owner");
    const fields = await hidden(await owner.get("/year/review"));
    const gaps = await owner.post("/year/review", {
      ...fields,
      year: "2026",
      attendees: "社長",
      go: "signature",
    });
    expect(gaps.status).toBe(422);
    expect(await gaps.text()).toContain("署名の前に入力してください");
    expect((await owner.get("/year/review/signature")).location).toBe("/year/review");
    const late = { ...minutes, ...(await hidden(await owner.get("/year/review"))), "next-on": "2027-11-21" };
    expect(await (await owner.post("/year/review", { ...late, go: "signature" })).text()).toContain(
      "12か月以内",
    );
    const full = { ...minutes, ...(await hidden(await owner.get("/year/review"))), go: "signature" };
    expect((await owner.post("/year/review", full)).location).toBe("/year/review/signature");
    const seen = await hidden(await owner.get("/year/review/signature"));
    expect((await owner.post("/year/review/signature", { ...seen, signer: " " })).status).toBe(422);
    await owner.post("/year/goals", { ...goal, title: "割り込んだ目標" });
    const changed = await owner.post("/year/review/signature", { ...seen, signer: "見本 一郎" });
    expect(changed.status).toBe(422);
    expect(await changed.text()).toContain("割り込んだ目標");
  });

  test("once signed stays as it was, with its fingerprint in the ledger, on the page and as PDF", async () => {
    const owner = shop.as("owner");
    const seen = await hidden(await owner.get("/year/review/signature"));
    const signers = ["見本 一郎", "見本 花子"];
    const answers = await Promise.all(
      signers.map((signer) => owner.post("/year/review/signature", { ...seen, signer })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const path = answers.map(({ location }) => location).find((one) => one?.startsWith("/year/reviews/"));
    const html = await (await owner.get(path ?? "")).text();
    expect(html).toContain("一致しています");
    expect(html).toContain("来年度は取引先の確認を始める。");
    expect(html).toContain("2026年（令和8年）11月20日");
    const entries = await ledgerOf(shop.companyId);
    const signed = entries.filter(({ action }) => action === "management-review.signed");
    expect(signed).toHaveLength(1);
    expect(html).toContain((JSON.parse(signed[0]?.data ?? "{}") as { hash: string }).hash);
    expect(verifyChain(entries)).toMatchObject({ ok: true });
    await owner.post("/year/goals", { ...goal, title: "署名のあとの目標" });
    expect(await (await owner.get(path ?? "")).text()).not.toContain("署名のあとの目標");
    const again = await owner.post("/year/review/signature", { ...seen, signer: "別人" });
    expect(again.status).toBe(409);
    const pdf = await shop.as("supporter").get(`${path}/minutes.pdf`);
    expect(pdf.headers.get("content-type")).toBe("application/pdf");
    expect(
      Buffer.from(await pdf.bytes())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    expect((await shop.other.as("owner").get(path ?? "")).status).toBe(404);
    expect((await shop.other.as("owner").get(`${path}/minutes.pdf`)).status).toBe(404);
  });

  test("shows when somebody changed the signed text in the database", async () => {
    const { db } = shop.store;
    const row = await db
      .selectFrom("management_review")
      .select(["id", "document"])
      .where("company_id", "=", shop.companyId)
      .where("signed_at", "is not", null)
      .executeTakeFirstOrThrow();
    const write = (document: string | null) =>
      db.updateTable("management_review").set({ document }).where("id", "=", row.id).execute();
    await write(row.document?.replace("来年度", "再来年度") ?? "");
    expect(await (await shop.as("it").get(`/year/reviews/${row.id}`)).text()).toContain("一致しません");
    await write(row.document);
    expect(await (await shop.as("it").get(`/year/reviews/${row.id}`)).text()).toContain("一致しています");
  });

  test("is asked for again from the day named, and says how long it is overdue", async () => {
    const owner = shop.as("owner");
    expect(await (await owner.get("/year")).text()).toContain("2027年5月20日(木)まで");
    shop.setNow(new Date("2027-05-22T00:00:00Z"));
    expect(await (await owner.get("/year")).text()).toContain("期限を2日過ぎています");
    expect(await (await owner.get("/year?year=2026")).text()).toContain("件が期限切れ");
    expect(await (await shop.other.as("owner").get("/year")).text()).toContain("最初のマネジメントレビュー");
    shop.setNow(new Date("2027-11-25T00:00:00Z"));
    expect(await (await shop.other.as("owner").get("/year")).text()).toContain("期限を2日過ぎています");
    shop.setNow(november);
  });
});

describe("roles and companies", () => {
  test("the IT person plans but does not sign, a supporter reads, employees and visitors see nothing", async () => {
    expect((await shop.as("it").get("/year/review/signature")).status).toBe(403);
    expect((await shop.as("it").post("/year/review/signature", {})).status).toBe(403);
    const supporter = shop.as("supporter");
    const html = await (await supporter.get("/year")).text();
    expect(html).not.toContain("/year/goals/");
    for (const path of ["/year/goals", "/year/review", "/year/months/2026-11"])
      expect((await supporter.post(path, { ...goal, ...minutes, remark: "x" })).status).toBe(403);
    expect((await shop.as("employee").get("/year")).status).toBe(403);
    expect((await shop.visitor.get("/year")).location).toMatch(/^\/sign-in/);
  });

  test("another company sees nothing of it", async () => {
    const foreign = shop.other.as("owner");
    const path = /href="(\/year\/goals\/[0-9a-f-]{36})"/.exec(
      await (await shop.as("owner").get("/year")).text(),
    )?.[1];
    expect((await foreign.get(path ?? "")).status).toBe(404);
    expect((await foreign.post(path ?? "", { ...goal, version: "1" })).status).toBe(404);
    const pages = ["/year", "/year/review", "/year/months/2026-11"];
    for (const page of pages) {
      const html = await (await foreign.get(page)).text();
      expect(html).not.toContain("ノートPC");
      expect(html).not.toContain("複合機");
      expect(html).not.toContain("見本 一郎");
    }
  });
});
