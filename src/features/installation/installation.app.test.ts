import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appendEntry, verifyChain } from "#src/platform/audit/index.ts";
import { backupHandlers } from "#src/platform/backup/index.ts";
import { createWorker } from "#src/platform/jobs/index.ts";
import { queueMail } from "#src/platform/mail/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";

const now = new Date("2026-11-23T00:00:00Z");
let shop: TestShop;
beforeAll(async () => {
  shop = await openTestShop(now);
});
afterAll(() => shop.close());

async function write(companyId: string, subject: string): Promise<void> {
  const happening = { action: "thing.done", subject, data: { note: "100%_sure" } };
  const who = { companyId, id: shop.as("it").userId ? `user:${shop.as("it").userId}` : "cli" };
  await shop.store.db.transaction().execute((trx) => appendEntry(trx, who, happening, now));
}

describe("the ledger page", () => {
  test("shows the company's entries, newest first, searchable, and nobody else's", async () => {
    await write(shop.companyId, "thing:first");
    await write(shop.companyId, "thing:second");
    await write(shop.other.companyId, "thing:foreign");
    const html = await (await shop.as("supporter").get("/settings/ledger")).text();
    expect(html.indexOf("thing:second")).toBeLessThan(html.indexOf("thing:first"));
    expect(html).toContain("it さん");
    expect(html).not.toContain("thing:foreign");
    const found = await (await shop.as("owner").get("/settings/ledger?q=thing%3AFIRST")).text();
    expect(found).toContain("thing:first");
    expect(found).not.toContain("thing:second");
    expect(await (await shop.as("owner").get("/settings/ledger?q=%25")).text()).toContain("thing:first");
    expect(await (await shop.as("owner").get("/settings/ledger?q=_nothing_")).text()).not.toContain(
      "thing:first",
    );
  });

  test("exports the chain of this company only, intact", async () => {
    const answer = await shop.as("owner").get("/settings/ledger/export");
    const entries = (await answer.text())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(verifyChain(entries)).toMatchObject({ ok: true });
    expect(new Set(entries.map((entry) => entry.company_id))).toEqual(new Set([shop.companyId]));
  });

  test("hands out the verifier that the repository tests", async () => {
    const answer = await shop.as("it").get("/settings/ledger/verifier");
    expect(await answer.text()).toContain("NOT INTACT");
  });

  test("is closed to employees and visitors", async () => {
    expect((await shop.as("employee").get("/settings/ledger")).status).toBe(403);
    expect((await shop.visitor.get("/settings/ledger")).location).toMatch(/^\/sign-in/);
  });
});

describe("the outbox", () => {
  const queue = (companyId: string, subject: string) =>
    shop.store.db
      .transaction()
      .execute((trx) =>
        queueMail(
          trx,
          { companyId, to: "taro@example.co.jp", subject, text: "本文です\n二行目", kind: "test.sent" },
          now,
        ),
      );

  test("shows a mail as a sheet and notes that it was handed over, once", async () => {
    const id = await queue(shop.companyId, "ご案内 <b>");
    const it = shop.as("it");
    expect(await (await it.get("/settings/outbox")).text()).toContain("ご案内 &lt;b&gt;");
    expect(await (await it.get(`/settings/outbox/${id}`)).text()).toContain("二行目");
    expect((await it.post(`/settings/outbox/${id}/hand-overs`)).location).toBe("/settings/outbox");
    expect((await it.post(`/settings/outbox/${id}/hand-overs`)).status).toBe(409);
    const after = await (await it.get(`/settings/outbox/${id}`)).text();
    expect(after).toContain("it さん");
    expect(after).not.toContain("hand-overs");
    expect(await (await it.get("/settings/ledger?q=mail.handed-over")).text()).toContain("mail.handed-over");
  });

  test("refuses another company's mail and a role without the right", async () => {
    const id = await queue(shop.other.companyId, "他社のメール");
    const it = shop.as("it");
    expect((await it.get(`/settings/outbox/${id}`)).status).toBe(404);
    expect((await it.post(`/settings/outbox/${id}/hand-overs`)).status).toBe(404);
    expect((await it.post("/settings/outbox/no-such-mail/resends")).status).toBe(404);
    expect(await (await it.get("/settings/outbox")).text()).not.toContain("他社のメール");
    expect((await shop.as("supporter").get("/settings/outbox")).status).toBe(403);
    expect((await shop.as("employee").post(`/settings/outbox/${id}/resends`)).status).toBe(403);
  });
});

test("the credits name the handbook's author and licence, to anybody, in both languages", async () => {
  const ja = await (await shop.visitor.get("/credits")).text();
  expect(ja).toContain("CC BY-NC-SA 4.0");
  expect(ja).toContain("NISC");
  expect(await (await shop.visitor.get("/credits?lang=en")).text()).toContain("Sources and licences");
});

test("the settings show only what a role may open", async () => {
  expect(await (await shop.as("owner").get("/settings")).text()).toContain("/settings/members");
  const supporter = await (await shop.as("supporter").get("/settings")).text();
  expect(supporter).toContain("/settings/ledger");
  expect(supporter).not.toContain("/settings/outbox");
});

describe("Banto's own state", () => {
  const settings = (dataDir: string) => ({
    version: "0.0.0-test",
    dataDir,
    secondDir: undefined,
    recipient: undefined,
    passphraseFile: undefined,
    keep: 3,
  });

  test("asks for a backup, makes it by the job, and counts what is found on the disk", async () => {
    const it = shop.as("it");
    expect(await (await it.get("/settings/status")).text()).toContain("まだ控えがありません");
    expect((await it.post("/settings/status/backups")).location).toBe("/settings/status");
    const worker = createWorker({
      store: shop.store,
      handlers: backupHandlers(settings(shop.services.dataDir)),
      schedules: [],
      clock: shop.services.clock,
      log: () => {},
      random: () => 0,
    });
    expect(await worker.runDue(now)).toBe(1);
    const html = await (await it.get("/settings/status")).text();
    expect(html).toContain("banto-20261123T000000Z.tar.gz");
    expect(html).toContain("2／3 が見えています");
    const form = { file: "banto-20261123T000000Z.tar.gz", place: "社長自宅の金庫" };
    expect((await it.post("/settings/status/removals", form)).status).toBe(303);
    const after = await (await it.get("/settings/status")).text();
    expect(after).toContain("社長自宅の金庫");
    expect(after).toContain("3／3 が見えています");
    rmSync(join(shop.services.dataDir, "backups", form.file));
    expect(await (await it.get("/settings/status")).text()).toContain("置き場所に控えが見つかりません");
  });

  test("a copy elsewhere needs a place and a backup that exists; what was typed is kept", async () => {
    const it = shop.as("it");
    const empty = await it.post("/settings/status/removals", { file: "x.tar.gz", place: "" });
    expect(empty.status).toBe(422);
    expect((await it.post("/settings/status/removals", { file: "x.tar.gz", place: "金庫" })).status).toBe(
      404,
    );
  });

  test("is closed to employees and supporters", async () => {
    for (const role of ["employee", "supporter"] as const) {
      expect((await shop.as(role).get("/settings/status")).status).toBe(403);
      expect((await shop.as(role).post("/settings/status/backups")).status).toBe(403);
    }
  });
});
