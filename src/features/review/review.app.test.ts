import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLedger, verifyChain } from "#src/platform/audit/index.ts";
import { type Answer, type Client, openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { closedDiagnosis, sheetWith } from "#tests/helpers/diagnosis.ts";

const november = new Date("2026-11-23T00:00:00Z");
let shop: TestShop;
beforeAll(async () => {
  shop = await openTestShop(november);
});
afterAll(() => shop.close());

/** The hidden fields of the page's form, as a browser would send them back. */
async function hidden(answer: Answer): Promise<Record<string, string>> {
  const html = await answer.text();
  const found = html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
  return Object.fromEntries([...found].map(([, name = "", value = ""]) => [name, value]));
}

const all = (choice: string, notes: Record<string, string> = {}) => ({
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((item) => [`choice-${item}`, choice])),
  ...notes,
});

async function sign(owner: Client, choice: string, notes: Record<string, string> = {}): Promise<void> {
  await owner.post("/review", { ...(await hidden(await owner.get("/review"))), ...all(choice, notes) });
  const fields = await hidden(await owner.get("/review/signature"));
  expect((await owner.post("/review/signature", { ...fields, signer: "見本 一郎" })).location).toBe(
    "/review",
  );
}

async function ledgerOf(companyId: string) {
  return Array.fromAsync(readLedger(shop.store.db, companyId));
}

describe("the owner's month", () => {
  test("shows three principles and seven items, and says where there is no diagnosis yet", async () => {
    const html = await (await shop.as("owner").get("/review")).text();
    expect(html).toContain("経営者のリーダーシップで進める");
    expect(html).toContain("7. 最新動向を収集する");
    expect(html).toContain("自社診断がまだ");
    expect(await (await shop.as("owner").get("/review?lang=en")).text()).toContain("November 2026");
    await shop.as("owner").get("/review?lang=ja");
  });

  test("keeps a draft, also by itself while one types, and leaves a trace of what changed only", async () => {
    const owner = shop.as("owner");
    const fields = await hidden(await owner.get("/review"));
    const saved = await owner.post("/review", { ...fields, "choice-1": "2", "note-1": "年内に <b>" });
    expect(saved.location).toBe("/review");
    const html = await (await owner.get("/review")).text();
    expect(html).toContain("年内に &lt;b&gt;");
    expect(html).toMatch(/id="choice-1-2"[^>]*checked/);
    const before = (await ledgerOf(shop.companyId)).length;
    const again = { ...(await hidden(await owner.get("/review"))), "choice-1": "2", "note-1": "年内に <b>" };
    await owner.post("/review", again);
    expect((await ledgerOf(shop.companyId)).length).toBe(before);
    const [entry] = (await ledgerOf(shop.companyId)).slice(-1);
    expect(entry?.action).toBe("review.drafted");
    expect(JSON.parse(entry?.data ?? "")).toMatchObject({ changes: [{ item: 1, choice: "2" }] });
  });

  test("does not write over what another screen wrote meanwhile, and shows what was typed", async () => {
    const owner = shop.as("owner");
    const old = await hidden(await owner.get("/review"));
    const other = await hidden(await owner.get("/review"));
    await owner.post("/review", { ...other, "choice-1": "3", "note-1": "こちらが先" });
    const refused = await owner.post("/review", { ...old, "choice-1": "1", "note-1": "あとの人" });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain("あとの人");
    expect(html).toContain("別の画面で");
    expect(await (await owner.get("/review")).text()).toContain("こちらが先");
    const retry = { ...other, seen: /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? "", page: "new" };
    expect((await owner.post("/review", { ...retry, "choice-1": "1", "note-1": "あとの人" })).status).toBe(
      303,
    );
  });

  test("a page that saves by itself is told whether its writing was kept, and may go on writing", async () => {
    const owner = shop.as("owner");
    const fields = await hidden(await owner.get("/review"));
    const byItself = { accept: "application/json" };
    const note = (text: string) => ({ ...fields, "choice-6": "1", "note-6": text });
    expect((await owner.post("/review", note("あ"), byItself)).status).toBe(204);
    expect((await owner.post("/review", note("あい"), byItself)).status).toBe(204);
    const stale = { ...note("古い画面"), page: "another" };
    expect((await owner.post("/review", stale, byItself)).status).toBe(409);
    expect((await owner.post("/review", note("い".repeat(501)), byItself)).status).toBe(422);
    expect(await (await owner.get("/review")).text()).toContain("あい");
  });

  test("refuses a note that is too long and a choice that does not exist, keeping the rest", async () => {
    const owner = shop.as("owner");
    const fields = await hidden(await owner.get("/review"));
    const long = await owner.post("/review", { ...fields, "choice-2": "2", "note-2": "あ".repeat(501) });
    expect(long.status).toBe(422);
    expect(await long.text()).toMatch(/id="choice-2-2"[^>]*checked/);
    expect((await owner.post("/review", { ...fields, "choice-2": "9" })).status).toBe(422);
    expect((await owner.post("/review", {})).status).toBe(422);
  });

  test("cannot be signed with a decision open, and says which", async () => {
    const owner = shop.as("owner");
    const fields = await hidden(await owner.get("/review"));
    const answers = { ...all("1"), "choice-4": "other", "note-4": "" };
    const refused = await owner.post("/review", { ...fields, ...answers, go: "signature" });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("#note-4");
    expect((await owner.get("/review/signature")).location).toBe("/review");
    const seen = (await hidden(await owner.get("/review"))).seen ?? "";
    const forced = await owner.post("/review/signature", { month: "2026-11", seen, signer: "x" });
    expect(forced.status).toBe(422);
    expect((await ledgerOf(shop.companyId)).some(({ action }) => action === "review.signed")).toBe(false);
  });

  test("is not signed when the draft changed while the signer was looking", async () => {
    const owner = shop.as("owner");
    await owner.post("/review", { ...(await hidden(await owner.get("/review"))), ...all("1") });
    const shown = await hidden(await owner.get("/review/signature"));
    await owner.post("/review", { ...(await hidden(await owner.get("/review"))), ...all("2") });
    const refused = await owner.post("/review/signature", { ...shown, signer: "見本 一郎" });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("見本 一郎");
    expect((await owner.post("/review/signature", { ...shown, signer: " " })).status).toBe(422);
  });
});

describe("roles and companies", () => {
  test("the IT person and a supporter read, but neither write nor sign; employees and visitors see nothing", async () => {
    for (const role of ["it", "supporter"] as const) {
      const html = await (await shop.as(role).get("/review")).text();
      expect(html).toContain("経営者が決めている途中");
      expect(html).not.toContain('action="/review"');
      expect((await shop.as(role).post("/review", all("1"))).status).toBe(403);
      expect((await shop.as(role).get("/review/signature")).status).toBe(403);
      expect((await shop.as(role).post("/review/signature", {})).status).toBe(403);
    }
    expect((await shop.as("employee").get("/review")).status).toBe(403);
    expect((await shop.as("employee").get("/review/months")).status).toBe(403);
    expect((await shop.visitor.get("/review")).location).toMatch(/^\/sign-in/);
  });

  test("another company sees its own month only", async () => {
    const foreign = shop.other.as("owner");
    expect(await (await foreign.get("/review")).text()).not.toContain("あとの人");
    await sign(foreign, "3", { "note-1": "他社の決定" });
    expect(await (await shop.as("owner").get("/review")).text()).not.toContain("他社の決定");
    expect(await (await shop.as("owner").get("/review/months")).text()).not.toContain("見本 一郎");
  });
});

describe("a signature", () => {
  test("stays as it was signed, with its fingerprint in the ledger, and cannot be written again", async () => {
    const owner = shop.as("owner");
    const sheet = sheetWith("yes", { 24: "unknown" });
    const diagnosis = await closedDiagnosis(shop.store, shop.companyId, sheet, november);
    await sign(owner, "1", { "note-5": "専務の田中" });
    const html = await (await owner.get("/review")).text();
    expect(html).toContain("見本 一郎さんが2026年11月23日(月)に署名しました");
    expect(html).toContain("専務の田中");
    expect(html).toContain("一致しています");
    expect(html).toContain(`/diagnosis/${diagnosis}/result`);
    const entries = await ledgerOf(shop.companyId);
    const entry = entries.find(({ action }) => action === "review.signed");
    const { hash } = JSON.parse(entry?.data ?? "{}") as { hash: string };
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(html).toContain(hash);
    expect(verifyChain(entries)).toMatchObject({ ok: true });
    const write = { month: "2026-11", page: "p", seen: "", ...all("2") };
    expect((await owner.post("/review", write)).status).toBe(409);
    const seen = "0123456789";
    expect((await owner.post("/review/signature", { month: "2026-11", seen, signer: "別人" })).status).toBe(
      409,
    );
    expect(await (await owner.get("/review")).text()).toContain("専務の田中");
  });

  test("of two who sign at the same moment one signs, and the ledger has one signature", async () => {
    const busy = await openTestShop(november);
    const owner = busy.as("owner");
    await owner.post("/review", { ...(await hidden(await owner.get("/review"))), ...all("2") });
    const fields = await hidden(await owner.get("/review/signature"));
    const signers = ["見本 一郎", "見本 花子", "見本 次郎"];
    const answers = await Promise.all(
      signers.map((signer) => owner.post("/review/signature", { ...fields, signer })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409]);
    const entries = await Array.fromAsync(readLedger(busy.store.db, busy.companyId));
    expect(entries.filter(({ action }) => action === "review.signed")).toHaveLength(1);
    expect(await (await owner.get("/review")).text()).toContain("一致しています");
    await busy.close();
  });

  test("shows when somebody changed the signed text in the database", async () => {
    const { db } = shop.store;
    const where = { company_id: shop.companyId, month: "2026-11" };
    const row = await db
      .selectFrom("review")
      .select(["id", "document", "hash"])
      .where("company_id", "=", where.company_id)
      .where("month", "=", where.month)
      .executeTakeFirstOrThrow();
    const forged = row.document?.replace("専務の田中", "専務の鈴木") ?? "";
    await db.updateTable("review").set({ document: forged }).where("id", "=", row.id).execute();
    expect(await (await shop.as("it").get("/review")).text()).toContain("一致しません");
    await db.updateTable("review").set({ document: row.document }).where("id", "=", row.id).execute();
    expect(await (await shop.as("it").get("/review")).text()).toContain("一致しています");
  });

  test("stands beside the next month's questions; a page left open over midnight says that the month is over", async () => {
    const owner = shop.as("owner");
    const foreign = shop.other.as("owner");
    shop.setNow(new Date("2026-11-30T14:59:00Z"));
    expect(await (await owner.get("/review")).text()).toContain("署名しました");
    shop.setNow(new Date("2026-11-30T15:01:00Z"));
    const html = await (await owner.get("/review")).text();
    expect(html).toContain("2026年12月");
    expect(html).toContain("2026年11月の決定");
    expect(html).toContain("専務の田中");
    expect(html).not.toMatch(/id="choice-1"[^>]*checked/);
    const late = { month: "2026-11", page: "p", seen: "", ...all("2", { "note-2": "日をまたいだ" }) };
    const refused = await owner.post("/review", late);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("日をまたいだ");
    expect((await foreign.get("/review/months/2026-11")).status).toBe(200);
  });

  test("the months are listed newest first, and one without a signature says so", async () => {
    const owner = shop.as("owner");
    await owner.post("/review", { ...(await hidden(await owner.get("/review"))), "choice-1": "1" });
    shop.setNow(new Date("2027-01-05T00:00:00Z"));
    const html = await (await owner.get("/review/months")).text();
    expect(html.indexOf("2026年12月")).toBeLessThan(html.indexOf("2026年11月"));
    expect(html).toContain("署名なし");
    expect(await (await owner.get("/review/months/2026-12")).text()).toContain("署名されないまま");
    expect(await (await owner.get("/review/months/2026-11")).text()).toContain("専務の田中");
    expect((await owner.get("/review/months/2026-10")).status).toBe(404);
    expect((await owner.get("/review/months/2026-99")).status).toBe(404);
    expect((await shop.as("supporter").get("/review/months/2026-11")).status).toBe(200);
  });
});
