import { createHash } from "node:crypto";
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, onTestFinished, test } from "vitest";
import { controls } from "#src/handbook/controls/index.ts";
import { readLedger, verifyChain } from "#src/platform/audit/index.ts";
import { blobPath } from "#src/platform/files/index.ts";
import { type Client, openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { zipOf } from "#tests/helpers/zip.ts";
import { evidenceOf } from "./index.ts";

const company = controls.find(({ scope, evidence }) => scope === "company" && evidence.days >= 30);
if (!company) throw new Error("no control about the company");
const control = company.id;

async function openShop(): Promise<TestShop> {
  const shop = await openTestShop();
  onTestFinished(() => shop.close());
  return shop;
}

type Part = readonly [name: string, bytes: Uint8Array | string];

function formOf(fields: Record<string, string>, files: readonly Part[] = [], field = "files"): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({
    control,
    statement: "3台とも「最新です」と出た",
    "happened-on": "2026/11/23",
    ...fields,
  }))
    form.append(name, value);
  for (const [name, bytes] of files)
    form.append(field, new File([typeof bytes === "string" ? bytes : Uint8Array.from(bytes)], name));
  return form;
}

async function add(
  client: Client,
  files: readonly Part[] = [],
  fields: Record<string, string> = {},
): Promise<string> {
  const answer = await client.post("/evidence", formOf(fields, files));
  if (answer.status !== 303) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer.location?.split("/").at(-1) ?? "";
}

const photo = await sharp({ create: { width: 1000, height: 800, channels: 3, background: "#264" } })
  .withExif({ IFD0: { Make: "Camera of a phone" } })
  .jpeg()
  .toBuffer();
const pdf = "%PDF-1.7\nstartxref\n9\n%%EOF\n";
const hash = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

const fileIds = (html: string) => [
  ...new Set([...html.matchAll(/\/evidence\/files\/([0-9a-f-]{36})/g)].map((match) => match[1] ?? "")),
];

const ledgerOf = (shop: TestShop) => Array.fromAsync(readLedger(shop.store.db, shop.companyId));

test("a photo and a file are kept, shown, handed out and written into the ledger", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  expect(await (await owner.get("/evidence")).text()).toContain("証拠を付ける");
  const form = await (await owner.get(`/evidence/new?control=${control}`)).text();
  expect(form).toContain('capture="environment"');
  expect(form).toContain('value="2026/11/23"');
  const id = await add(owner, [
    ["C:\\fakepath\\更新画面.JPG", photo],
    ["手順 1.pdf", pdf],
  ]);
  const html = await (await owner.get(`/evidence/${id}`)).text();
  for (const words of [
    "3台とも",
    "更新画面.jpg",
    "手順 1.pdf",
    "E1 写真・ファイル",
    hash(photo),
    "一致しています",
  ])
    expect(html).toContain(words);
  const [first = "", second = ""] = fileIds(html);
  const original = await owner.get(`/evidence/files/${first}`);
  expect(Buffer.from(await original.bytes()).equals(photo)).toBe(true);
  expect(original.headers.get("content-disposition")).toContain(
    `attachment; filename="____.jpg"; filename*=UTF-8''${encodeURIComponent("更新画面.jpg")}`,
  );
  expect(original.headers.get("x-content-type-options")).toBe("nosniff");
  const shown = await owner.get(`/evidence/files/${first}/display`);
  expect(shown.headers.get("content-type")).toBe("image/webp");
  const copy = Buffer.from(await shown.bytes());
  expect((await sharp(copy).metadata()).exif).toBeUndefined();
  const small = await sharp(await (await owner.get(`/evidence/files/${first}/thumbnail`)).bytes()).metadata();
  expect([small.width, small.height]).toEqual([320, 256]);
  const paper = await owner.get(`/evidence/files/${second}`);
  expect(paper.headers.get("content-type")).toBe("application/pdf");
  expect(paper.headers.get("content-disposition")).toMatch(/^attachment/);
  expect((await owner.get(`/evidence/files/${second}/display`)).status).toBe(404);
  const entries = await ledgerOf(shop);
  expect(entries.map(({ action }) => action)).toEqual(["evidence.added"]);
  expect(entries[0]?.data).toContain(hash(photo));
  expect(entries[0]?.data).toContain(hash(pdf));
  expect(entries[0]?.data).not.toContain("3台とも");
  expect(verifyChain(entries).ok).toBe(true);
  expect(readdirSync(join(shop.services.dataDir, "incoming"))).toEqual([]);
});

test.each<[string, Part, string]>([
  ["a web page called a photo", ["a.jpg", "<html><script>alert(1)</script>"], "Webページ"],
  [
    "a drawing with scripts",
    ["a.svg", '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    "Webページ",
  ],
  ["a program called a PDF", ["a.pdf", new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0])], "プログラム"],
  ["an archive", ["a.zip", zipOf({ "a.txt": "x" })], "圧縮ファイル"],
  [
    "a document with macros",
    ["a.docx", zipOf({ "[Content_Types].xml": "<Types/>", "word/vbaProject.bin": "x" })],
    "マクロ",
  ],
  ["two kinds at once", ["a.pdf", Buffer.concat([Buffer.from(pdf), zipOf({ a: "x" })])], "2つの種類"],
  ["a photo cut off half-way", ["a.jpg", photo.subarray(0, 700)], "壊れています"],
  ["more than 10 MB", ["a.txt", "a".repeat(10_000_001)], "10 MBを超えています"],
  ["nothing", ["a.txt", ""], "中身がありません"],
])(
  "refuses %s in words, keeps what was typed, and leaves nothing on the disk",
  async (_name, part, words) => {
    const shop = await openShop();
    const answer = await shop.as("owner").post("/evidence", formOf({ statement: "見ました" }, [part]));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(words);
    expect(html).toContain("見ました");
    const { dataDir } = shop.services;
    expect(existsSync(join(dataDir, "files"))).toBe(false);
    expect(existsSync(join(dataDir, "incoming")) ? readdirSync(join(dataDir, "incoming")) : []).toEqual([]);
    expect(await ledgerOf(shop)).toEqual([]);
  },
);

test("one refused file refuses them all, and a body beyond 20 MB is not even read", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  const both = await owner.post(
    "/evidence",
    formOf({}, [
      ["a.pdf", pdf],
      ["b.exe", "MZ\0\0"],
    ]),
  );
  expect(both.status).toBe(422);
  expect(existsSync(join(shop.services.dataDir, "files"))).toBe(false);
  const six = Array.from({ length: 6 }, (_, i): Part => [`${i}.txt`, "a"]);
  expect(await (await owner.post("/evidence", formOf({}, six))).text()).toContain("5つまで");
  const three = Array.from({ length: 3 }, (_, i): Part => [`${i}.txt`, "a".repeat(7_000_000)]);
  expect((await owner.post("/evidence", formOf({}, three))).status).toBe(413);
});

test("the control to show is found by part of its name in either language, or under its principle", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  const links = async (path: string) =>
    [...(await (await owner.get(path)).text()).matchAll(/\/evidence\/new\?control=([^"]+)"/g)].map(
      (match) => match[1],
    );
  expect((await links("/evidence/new")).sort()).toEqual(controls.map(({ id }) => id).sort());
  for (const words of [company.title.ja, company.title.en.toUpperCase()])
    expect(await links(`/evidence/new?q=${encodeURIComponent(words)}`)).toContain(control);
  expect(await links("/evidence/new?q=zzzzzz")).toEqual([]);
});

test("without a file it is only declared; days that have not come or no longer count are refused", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  const id = await add(owner, [], { "happened-on": "令和8年11月20日" });
  const html = await (await owner.get(`/evidence/${id}`)).text();
  expect(html).toContain("E0 申告");
  expect(html).toContain("申告のみ");
  for (const [day, words] of [
    ["2026/11/24", "まだ来ていない日"],
    ["2001/01/01", "もう期限切れ"],
    ["きのう", "日付の形"],
    ["", "入力してください"],
  ] as const) {
    const answer = await owner.post("/evidence", formOf({ "happened-on": day }));
    expect([answer.status, (await answer.text()).includes(words)]).toEqual([422, true]);
  }
  expect((await owner.post("/evidence", formOf({ statement: "  " }))).status).toBe(422);
  expect((await owner.post("/evidence", formOf({ control: "no-such-control" }))).status).toBe(404);
});

test("a second person raises it to E4; never its maker, never a bare declaration, and only once", async () => {
  const shop = await openShop();
  const [owner, it, supporter] = [shop.as("owner"), shop.as("it"), shop.as("supporter")];
  const id = await add(it, [["a.pdf", pdf]]);
  const path = `/evidence/${id}/countersignature`;
  expect(await (await it.get(`/evidence/${id}`)).text()).toContain("自分では確かめられません");
  expect((await it.post(path, { note: "見た" })).status).toBe(403);
  expect((await supporter.post(path, { note: " " })).status).toBe(422);
  expect((await supporter.post(path, { note: "3台を見て回った" })).status).toBe(303);
  expect((await owner.post(path, { note: "私も" })).status).toBe(409);
  const html = await (await it.get(`/evidence/${id}`)).text();
  for (const words of ["E4 第三者確認", "3台を見て回った", "支援者", "一致しています"])
    expect(html).toContain(words);
  const declared = await add(it);
  expect(await (await owner.get(`/evidence/${declared}`)).text()).toContain("E4になりません");
  expect((await owner.post(`/evidence/${declared}/countersignature`, { note: "見た" })).status).toBe(409);
  const late = await add(it, [["b.pdf", pdf]]);
  shop.setNow(new Date("2029-11-23T00:00:00Z"));
  expect((await owner.post(`/evidence/${late}/countersignature`, { note: "見た" })).status).toBe(409);
  expect((await ledgerOf(shop)).map(({ action }) => action)).toEqual([
    "evidence.added",
    "evidence.countersigned",
    "evidence.added",
    "evidence.added",
  ]);
});

test("of two who countersign at the same moment one is recorded", async () => {
  const shop = await openShop();
  const id = await add(shop.as("it"), [["a.pdf", pdf]]);
  const path = `/evidence/${id}/countersignature`;
  const answers = await Promise.all(
    (["owner", "supporter", "owner", "supporter"] as const).map((role) =>
      shop.as(role).post(path, { note: "見た" }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409]);
  expect((await ledgerOf(shop)).filter(({ action }) => action === "evidence.countersigned")).toHaveLength(1);
});

test("withdrawing leaves the record, its files and the reason; it no longer counts", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  const id = await add(owner, [["a.pdf", pdf]]);
  expect((await owner.post(`/evidence/${id}/withdrawal`, { reason: "" })).status).toBe(422);
  expect((await owner.post(`/evidence/${id}/withdrawal`, { reason: "別の機器の写真だった" })).status).toBe(
    303,
  );
  expect((await owner.post(`/evidence/${id}/withdrawal`, { reason: "もう一度" })).status).toBe(409);
  expect((await shop.as("it").post(`/evidence/${id}/countersignature`, { note: "見た" })).status).toBe(409);
  const html = await (await owner.get(`/evidence/${id}`)).text();
  for (const words of ["別の機器の写真だった", "取り下げた", "a.pdf", "一致しています"])
    expect(html).toContain(words);
  expect((await owner.get(`/evidence/files/${fileIds(html)[0]}`)).status).toBe(200);
  expect(await (await owner.get("/evidence")).text()).toContain("この条件に合う証拠はありません");
  expect(await (await owner.get("/evidence?state=withdrawn")).text()).toContain(id);
  expect(verifyChain(await ledgerOf(shop))).toMatchObject({ ok: true, entries: 2 });
});

test("to another company nothing of it exists: not by its id, its file's id, or the hash of the same content", async () => {
  const shop = await openShop();
  const stranger = shop.other.as("owner");
  const id = await add(shop.as("owner"), [["a.jpg", photo]]);
  const [file = ""] = fileIds(await (await shop.as("owner").get(`/evidence/${id}`)).text());
  // They may hold the very same photo: contents are shared on the disk, access is not.
  await add(stranger, [["own.jpg", photo]]);
  for (const path of [
    `/evidence/${id}`,
    `/evidence/files/${file}`,
    `/evidence/files/${file}/display`,
    `/evidence/files/${file}/thumbnail`,
    `/evidence/files/${hash(photo)}`,
    `/evidence/files/..%2f..%2fsession.key`,
    `/files/${hash(photo).slice(0, 2)}/${hash(photo)}`,
  ])
    expect([path, (await stranger.get(path)).status]).toEqual([path, 404]);
  expect((await stranger.post(`/evidence/${id}/countersignature`, { note: "x" })).status).toBe(404);
  expect((await stranger.post(`/evidence/${id}/withdrawal`, { reason: "x" })).status).toBe(404);
  expect(await (await stranger.get("/evidence?state=all")).text()).not.toContain(id);
  const blob = blobPath(shop.services.dataDir, hash(photo));
  expect(existsSync(blob)).toBe(true);
});

test("a supporter may look and countersign but not add or withdraw; an employee sees nothing; a visitor signs in", async () => {
  const shop = await openShop();
  const id = await add(shop.as("it"), [["a.jpg", photo]]);
  const [file = ""] = fileIds(await (await shop.as("supporter").get(`/evidence/${id}`)).text());
  expect((await shop.as("supporter").get(`/evidence/files/${file}`)).status).toBe(200);
  expect((await shop.as("supporter").get("/evidence/new")).status).toBe(403);
  expect((await shop.as("supporter").post("/evidence", formOf({}))).status).toBe(403);
  expect((await shop.as("supporter").post(`/evidence/${id}/withdrawal`, { reason: "x" })).status).toBe(403);
  for (const path of [
    "/evidence",
    `/evidence/${id}`,
    `/evidence/files/${file}`,
    `/evidence/files/${file}/thumbnail`,
  ]) {
    expect((await shop.as("employee").get(path)).status).toBe(403);
    expect((await shop.visitor.get(path)).location).toMatch(/^\/sign-in/);
  }
});

test("what was changed beside the program shows: a row, a signature, a file on the disk", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  const { db } = shop.store;
  const id = await add(owner, [["a.pdf", pdf]]);
  const [file = ""] = fileIds(await (await owner.get(`/evidence/${id}`)).text());
  const page = async () => (await owner.get(`/evidence/${id}`)).text();
  await db.updateTable("evidence").set({ valid_until: "2099-01-01" }).where("id", "=", id).execute();
  expect(await page()).toContain("直接書き換えられた");
  const { validUntil } = JSON.parse((await ledgerOf(shop))[0]?.data ?? "{}") as { validUntil: string };
  await db.updateTable("evidence").set({ valid_until: validUntil }).where("id", "=", id).execute();
  expect(await page()).toContain("一致しています");
  const forged = {
    countersigned_at: validUntil,
    countersigned_by: "user:x",
    countersigned_role: "supporter",
    countersigned_note: "x",
  } as const;
  await db.updateTable("evidence").set(forged).where("id", "=", id).execute();
  expect(await page()).toContain("直接書き換えられた");
  const blob = blobPath(shop.services.dataDir, hash(pdf));
  writeFileSync(blob, `${pdf} `);
  expect((await owner.get(`/evidence/files/${file}`)).location).toBe(`/evidence/${id}`);
  expect(await page()).toContain("渡しません");
  rmSync(blob);
  await owner.get(`/evidence/files/${file}`);
  expect(await page()).toContain("ディスクにありません");
});

test("the list searches, filters, sorts and turns pages; what ends soon and what has expired shows", async () => {
  const shop = await openShop();
  const owner = shop.as("owner");
  for (let i = 1; i <= 31; i += 1)
    await add(owner, i === 7 ? [["ユニーク.pdf", pdf]] : [], { statement: `証拠 ${i}。` });
  const shown = async (query: string) =>
    [...(await (await owner.get(`/evidence${query}`)).text()).matchAll(/証拠 (\d+)。/g)].map((match) =>
      Number(match[1]),
    );
  expect(await shown("")).toHaveLength(30);
  expect(await shown("?page=2&sort=day&dir=desc")).toEqual([1]);
  expect(await shown(`?q=${encodeURIComponent("ﾕﾆｰｸ")}`)).toEqual([7]);
  expect(await shown(`?q=${encodeURIComponent("証拠 31")}`)).toEqual([31]);
  expect(await shown("?q=%25")).toEqual([]);
  expect((await shown("?sort=grade&dir=desc"))[0]).toBe(7);
  expect(await shown(`?control=${control}&state=soon`)).toEqual([]);
  expect(await shown("?control=other")).toEqual([]);
  const days = company?.evidence.days ?? 0;
  shop.setNow(new Date(Date.parse("2026-11-23T00:00:00Z") + (days - 3) * 86_400_000));
  expect(await (await owner.get("/evidence?state=soon")).text()).toContain("あと3日");
  shop.setNow(new Date(Date.parse("2026-11-23T00:00:00Z") + (days + 1) * 86_400_000));
  expect(await shown("?state=standing")).toEqual([]);
  expect(await shown("?state=expired")).toHaveLength(30);
  expect(await (await owner.get("/evidence?state=expired")).text()).toContain("期限切れ");
});

test("the judge of controls gets it by one query, and sees it expire and be withdrawn", async () => {
  const shop = await openShop();
  const { db } = shop.store;
  const id = await add(shop.as("it"), [["a.pdf", pdf]]);
  await add(shop.other.as("it"), [["a.pdf", pdf]]);
  const first = await evidenceOf(db, shop.companyId);
  expect(first).toEqual([
    {
      id,
      controlId: control,
      objectId: null,
      grade: "E1",
      at: "2026-11-23",
      validUntil: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
      withdrawnAt: null,
      by: `user:${shop.as("it").userId}`,
      countersignedBy: null,
    },
  ]);
  expect(await evidenceOf(db, shop.companyId, { control: "other" })).toEqual([]);
  expect(await evidenceOf(db, shop.companyId, { since: "2999-01-01" })).toEqual([]);
  // 16:00 in UTC is the next day in Tokyo.
  shop.setNow(new Date("2026-11-25T16:00:00Z"));
  await shop.as("owner").post(`/evidence/${id}/withdrawal`, { reason: "x" });
  expect((await evidenceOf(db, shop.companyId))[0]?.withdrawnAt).toBe("2026-11-26");
});
