import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { assess } from "#src/engine/control/index.ts";
import { noValues } from "#src/features/people/fields.ts";
import { addPerson } from "#src/features/people/index.ts";
import { type Control, controls } from "#src/handbook/controls/index.ts";
import type { Actor } from "#src/platform/access/index.ts";
import { readArchive, verifyArchive, writeArchive } from "#src/platform/archive/index.ts";
import { readLedger, verifyChain } from "#src/platform/audit/index.ts";
import { restore, withDump } from "#src/platform/backup/index.ts";
import { readMigrations } from "#src/platform/db/index.ts";
import { fileAnswer, receiveFile } from "#src/platform/files/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { emptyStore, migrationsFolder } from "#tests/helpers/store.ts";
import {
  addEvidence,
  attest,
  countersign,
  evidenceOf,
  readEvidence,
  recordMachineCheck,
  withdraw,
} from "./index.ts";

const now = new Date("2026-11-23T00:00:00Z");
const days = { happenedOn: "2026-11-23", validUntil: "2026-12-22" };
const word = (control: string) => ({ controlId: control, object: null, statement: "見ました", ...days });

async function openShop(): Promise<TestShop> {
  const shop = await openTestShop(now);
  onTestFinished(() => shop.close());
  return shop;
}

function actorOf(shop: TestShop, role: "owner" | "it" | "supporter"): Actor {
  return { companyId: shop.companyId, id: `user:${shop.as(role).userId}`, role };
}

async function text(dataDir: string, content: string) {
  const upload = { name: "a.txt", bytes: new Uint8Array(Buffer.from(content)) };
  const received = await receiveFile(dataDir, upload, now);
  if (!received.ok) throw new Error(received.reason);
  return received.file;
}

async function addPersonNamed(shop: TestShop, mail: string): Promise<string> {
  const owner = actorOf(shop, "owner");
  const saved = await addPerson(shop.store.db, owner, { ...noValues, family_name: "佐藤", mail }, now);
  if (!saved.ok) throw new Error("not saved");
  return saved.id;
}

test("a person's own word is E2; the same person does not countersign it from an account with the same address", async () => {
  const shop = await openShop();
  const { db } = shop.store;
  const owner = actorOf(shop, "owner");
  const { email } = await db
    .selectFrom("auth_user")
    .select("email")
    .where("id", "=", shop.as("owner").userId)
    .executeTakeFirstOrThrow();
  const personId = await addPersonNamed(shop, email.toLowerCase());
  const maker = { companyId: shop.companyId, id: "link:1" };
  const input = { ...word("x"), object: { register: "people", id: personId }, personId };
  const id = await db.transaction().execute((trx) => attest(trx, maker, input, now));
  await expect(countersign(db, owner, { id, note: "見た" }, now)).rejects.toMatchObject({
    code: "forbidden",
  });
  await countersign(db, actorOf(shop, "supporter"), { id, note: "見た" }, now);
  expect(await evidenceOf(db, shop.companyId)).toMatchObject([
    {
      id,
      grade: "E2",
      objectId: personId,
      by: "link:1",
      countersignedBy: `user:${shop.as("supporter").userId}`,
    },
  ]);
  const html = await (await shop.as("it").get(`/evidence/${id}`)).text();
  for (const words of ["佐藤", "本人（リンクから）", "E4 第三者確認"]) expect(html).toContain(words);
  const elsewhere = { ...maker, companyId: shop.other.companyId };
  await expect(db.transaction().execute((trx) => attest(trx, elsewhere, input, now))).rejects.toMatchObject({
    code: "not-found",
  });
});

test("a machine's check is E3 with what it measured; one without a hash of its input is no check", async () => {
  const shop = await openShop();
  const { db } = shop.store;
  const maker = { companyId: shop.companyId, id: "job:restore-test" };
  const check = { name: "backup.restore-hash", result: "312 files equal", inputsHash: "a".repeat(64) };
  const add = (changed: Partial<typeof check>) =>
    db
      .transaction()
      .execute((trx) =>
        recordMachineCheck(trx, maker, { ...word("x"), check: { ...check, ...changed } }, now),
      );
  const id = await add({});
  for (const wrong of [{ inputsHash: "abc" }, { result: "" }, { name: "Restore!" }])
    await expect(add(wrong)).rejects.toThrow(RangeError);
  expect(await evidenceOf(db, shop.companyId)).toMatchObject([{ id, grade: "E3" }]);
  const html = await (await shop.as("it").get(`/evidence/${id}`)).text();
  for (const words of [
    "backup.restore-hash: 312 files equal",
    "a".repeat(64),
    "番頭の自動確認",
    "E3 機械確認",
  ])
    expect(html).toContain(words);
});

test("what somebody may not do by their role is refused by the service itself", async () => {
  const shop = await openShop();
  const { db } = shop.store;
  const supporter = actorOf(shop, "supporter");
  await expect(addEvidence(db, supporter, { ...word("x"), files: [] }, now)).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(withdraw(db, supporter, { id: "x", reason: "x" }, now)).rejects.toMatchObject({
    code: "forbidden",
  });
  const employee: Actor = { companyId: shop.companyId, id: "user:x", role: "employee" };
  await expect(countersign(db, employee, { id: "x", note: "x" }, now)).rejects.toMatchObject({
    code: "forbidden",
  });
});

test("with evidence of the required grade a control is proved until the last day, and not after a withdrawal", async () => {
  const shop = await openShop();
  const { db } = shop.store;
  const owner = actorOf(shop, "owner");
  const control: Control | undefined = controls.find((one) => one.scope === "company");
  if (!control) throw new Error("no control about the company");
  const simple = {
    ...control,
    condition: "evidence-alone",
    evidence: { ...control.evidence, grade: "E1", days: 365 },
  } as const;
  const facts = { company: {}, registers: {} };
  const state = async (today: string) =>
    assess([simple], facts, await evidenceOf(db, shop.companyId), today)[0]?.counts.proved;
  await addEvidence(db, owner, { ...word(control.id), files: [] }, now);
  expect(await state("2026-11-23")).toBe(0);
  const files = [await text(shop.services.dataDir, "shown")];
  const id = await addEvidence(db, owner, { ...word(control.id), files }, now);
  expect([await state("2026-11-22"), await state("2026-11-23")]).toEqual([0, 1]);
  expect([await state("2026-12-22"), await state("2026-12-23")]).toEqual([1, 0]);
  await withdraw(db, owner, { id, reason: "x" }, new Date("2026-11-30T00:00:00Z"));
  expect([await state("2026-11-29"), await state("2026-11-30")]).toEqual([1, 0]);
});

test("a backup holds the files, nothing half received, and a restore brings evidence and files back", async () => {
  const shop = await openShop();
  const { db } = shop.store;
  const { dataDir } = shop.services;
  const files = [await text(dataDir, "控えの中身")];
  const id = await addEvidence(db, actorOf(shop, "owner"), { ...word("x"), files }, now);
  mkdirSync(join(dataDir, "incoming"), { recursive: true });
  writeFileSync(join(dataDir, "incoming", "half"), "half received");
  const archive = join(mkdtempSync(join(tmpdir(), "banto-backup-")), "b.tar.gz");
  await withDump(shop.store, { version: "0", now, dataDir }, (entries) => writeArchive(archive, entries, {}));
  await verifyArchive(archive, {});
  const target = await emptyStore();
  onTestFinished(() => target.close());
  const restored = mkdtempSync(join(tmpdir(), "banto-restored-"));
  const names: string[] = [];
  const watched = (async function* () {
    for await (const entry of readArchive(archive, {})) {
      names.push(entry.name);
      yield entry;
    }
  })();
  const migrations = readMigrations(migrationsFolder, target.engine);
  expect(await restore(target, watched, { migrations, dataDir: restored, now })).toMatchObject({ ok: true });
  expect(names.filter((name) => name.startsWith("files/"))).toHaveLength(1);
  expect(names.filter((name) => name.includes("incoming"))).toEqual([]);
  const details = await readEvidence(target.db, shop.companyId, id);
  const [file] = details?.files ?? [];
  if (!details || !file) throw new Error("not restored");
  expect(details.intact).toBe(true);
  const answer = await fileAnswer(restored, file, "original");
  expect(answer instanceof Response && (await answer.text())).toBe("控えの中身");
  const entries = await Array.fromAsync(readLedger(target.db, shop.companyId));
  expect(verifyChain(entries)).toMatchObject({ ok: true, entries: 1 });
});
