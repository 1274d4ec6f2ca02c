/** Files into registers through HTTP: columns, preview, conflicts, refusals, the report; and back out again. */
import { expect, test } from "vitest";
import { noValues } from "#src/features/people/fields.ts";
import { addPerson } from "#src/features/people/index.ts";
import { commandLineActor } from "#src/platform/access/index.ts";
import { createWorker } from "#src/platform/jobs/index.ts";
import { readTable } from "#src/platform/sheet/index.ts";
import { type Client, openTestShop } from "#tests/helpers/app.ts";
import { ipaExample } from "#tests/helpers/ipa-file.ts";
import { edited, fileForm } from "#tests/helpers/register-files.ts";
import { assets } from "../assets/index.ts";
import { devices } from "../devices/index.ts";
import { listEntries } from "../kit/queries/list.ts";
import { jobs } from "./service/start.ts";

const AT = "/registers/devices";

async function shopWithPeople() {
  const shop = await openTestShop();
  const actor = commandLineActor(shop.companyId);
  const add = async (family: string, given: string, number: string) => {
    const person = { ...noValues, family_name: family, given_name: given, number };
    const saved = await addPerson(shop.store.db, actor, person, shop.services.clock());
    if (!saved.ok) throw new Error("person not added");
    return saved.id;
  };
  const owner = await add("尾張", "花子", "0012");
  const other = await add("三河", "太郎", "0013");
  const entries = async (companyId = shop.companyId) => {
    const everything = { q: "", presence: "all", is: {}, sort: { key: "name", direction: "asc" } } as const;
    return listEntries(shop.store.db, devices, companyId, everything, "2026-11-23", 1, 20_000);
  };
  return { shop, it: shop.as("it"), owner, other, entries };
}

/** Hands a table over; the path of its draft. */
async function hand(client: Client, table: string | FormData): Promise<string> {
  const sent = await client.post(`${AT}/imports`, typeof table === "string" ? { pasted: table } : table);
  if (sent.status !== 303 || !sent.location) throw new Error(`${sent.status} ${await sent.text()}`);
  return sent.location;
}

async function confirm(client: Client, draft: string) {
  const page = await (await client.get(draft)).text();
  const stamp = /name="stamp" value="(\d+)"/.exec(page)?.[1] ?? "";
  return client.post(`${draft}/confirmation`, { stamp });
}

const table = (lines: readonly string[]) => lines.map((line) => line.replaceAll("|", "\t")).join("\n");

const ledger = table([
  "PC管理台帳|||||",
  "機器名|種類|管理者|設置場所|購入日|メモ",
  "PC-001|パソコン|尾張花子|本社2階|令和3年4月1日|事務",
  "PC-002|パソコン|0013|工場|R5.10.1|",
  "NAS-1|NAS||サーバー室|2020/3/1|バックアップ先",
]);

test("takes in a ledger as an office keeps it: headings under a title, eras, names, an owner for rows without one", async () => {
  const { it, owner, other, entries, shop } = await shopWithPeople();
  const draft = await hand(it, ledger);
  const columns = await (await it.get(draft)).text();
  expect(columns).toContain("列を合わせる");
  expect(columns).toContain("本社2階");
  const compared = await it.post(`${draft}/columns`, { "default-owner": other });
  expect(compared.status).toBe(303);
  expect(await entries()).toEqual([]);
  expect((await confirm(it, draft)).status).toBe(303);
  const found = await entries();
  expect(found.map(({ values }) => [values.name, values.kind, values.owner, values.bought_on])).toEqual([
    ["NAS-1", "nas", other, "2020-03-01"],
    ["PC-001", "pc", owner, "2021-04-01"],
    ["PC-002", "pc", other, "2023-10-01"],
  ]);
  const report = await (await it.get(draft)).text();
  expect(report).toContain("3件を加え、0件を変えました。");
  const traces = await shop.store.db
    .selectFrom("ledger_entry")
    .select("action")
    .where("company_id", "=", shop.companyId)
    .execute();
  expect(traces.filter(({ action }) => action === "device.added")).toHaveLength(3);
  expect(traces.filter(({ action }) => action === "register-import.confirmed")).toHaveLength(1);
});

test("remembers the columns and the owner for the next file with these headings", async () => {
  const { it, other } = await shopWithPeople();
  const first = await hand(it, ledger);
  await it.post(`${first}/columns`, { "default-owner": other, "column-5": "" });
  const second = await (await it.get(await hand(it, ledger))).text();
  expect(second).toContain("前に同じ見出しのファイルで選んだとおりに合わせました。");
  expect(second).toMatch(new RegExp(`value="${other}" selected`));
});

test("says of each refused row why, and hands the rows out for correcting", async () => {
  const { it, entries } = await shopWithPeople();
  const draft = await hand(
    it,
    table([
      "機器名|種類|管理者|購入日|台数",
      "良い行|パソコン|尾張花子|2026-11-01|1",
      "悪い日|パソコン|尾張花子|2026-13-40|1",
      "知らない人|パソコン|山城次郎|2026-11-01|1",
      "知らない種類|冷蔵庫|尾張花子|2026-11-01|1",
      "|パソコン|尾張花子|2026-11-01|1",
    ]),
  );
  await it.post(`${draft}/columns`, {});
  const preview = await (await it.get(`${draft}?show=refused`)).text();
  for (const why of [
    "日付として読めません",
    "人の台帳に見つかりません",
    "選べる言葉のどれでもありません",
    "必ず入れる欄です",
  ])
    expect(preview).toContain(why);
  const file = await readTable(await (await it.get(`${draft}/refused.xlsx`)).bytes());
  if (!file.ok) throw new Error(file.reason);
  expect(file.sheets[0]?.rows.map((row) => row.slice(0, 4))).toEqual([
    ["機器名", "種類", "管理者", "購入日"],
    ["悪い日", "パソコン", "尾張花子", "2026-13-40"],
    ["知らない人", "パソコン", "山城次郎", "2026-11-01"],
    ["知らない種類", "冷蔵庫", "尾張花子", "2026-11-01"],
    ["", "パソコン", "尾張花子", "2026-11-01"],
  ]);
  await confirm(it, draft);
  expect((await entries()).map(({ values }) => values.name)).toEqual(["良い行"]);
});

async function threeDevices() {
  const made = await shopWithPeople();
  const draft = await hand(made.it, ledger);
  await made.it.post(`${draft}/columns`, { "default-owner": made.other });
  await confirm(made.it, draft);
  return made;
}

test("an export that comes back changes nothing, and an edited cell is the only change", async () => {
  const { it, entries, shop } = await threeDevices();
  const bytes = await (await it.get(`${AT}/export.xlsx`)).bytes();
  const untouched = await (await it.get(await hand(it, fileForm(bytes)))).text();
  expect(untouched).toContain("台帳と同じ内容です。変わるところはありません。");
  const before = await entries();
  const changed = await edited(bytes, (rows) => rows.with("PC-001", "置き場所", "倉庫"));
  const draft = await hand(it, fileForm(changed));
  const preview = await (await it.get(draft)).text();
  expect(preview).toContain("0件を加え、1件を変えます。");
  expect(preview).toContain("本社2階 → 倉庫");
  await confirm(it, draft);
  const after = await entries();
  const differences = after.flatMap((entry, at) =>
    Object.entries(entry.values).filter(([key, value]) => before[at]?.values[key] !== value),
  );
  expect(differences).toEqual([["place", "倉庫"]]);
  const exports = await shop.store.db
    .selectFrom("ledger_entry")
    .select("data")
    .where("company_id", "=", shop.companyId)
    .where("action", "=", "register.exported")
    .execute();
  expect(exports.map(({ data }) => JSON.parse(data))).toEqual([{ format: "xlsx", entries: 3, filter: "" }]);
});

test("what changed on both sides is shown side by side, and stays until somebody chooses", async () => {
  const { it, entries } = await threeDevices();
  const bytes = await (await it.get(`${AT}/export.xlsx`)).bytes();
  const [nas, first] = await entries();
  if (!nas || !first) throw new Error("no devices");
  const change = { ...first.values, place: "会議室", version: String(first.version) };
  expect((await it.post(`${AT}/${first.id}`, change)).status).toBe(303);
  const changed = await edited(bytes, (rows) =>
    rows.with("PC-001", "置き場所", "倉庫").with("NAS-1", "置き場所", "別館"),
  );
  const draft = await hand(it, fileForm(changed));
  const preview = await (await it.get(draft)).text();
  for (const shown of ["会議室", "倉庫", "食い違い"]) expect(preview).toContain(shown);
  await confirm(it, draft);
  expect((await entries()).map(({ values }) => values.place)).toEqual(["別館", "会議室", "工場"]);
  const again = await hand(it, fileForm(changed));
  await it.post(`${again}/conflicts`, { all: "file" });
  await confirm(it, again);
  expect((await entries()).map(({ values }) => values.place)).toEqual(["別館", "倉庫", "工場"]);
});

test("a register that changed under the preview is compared again before anything is taken in", async () => {
  const { it, entries, owner } = await threeDevices();
  const bytes = await (await it.get(`${AT}/export.xlsx`)).bytes();
  const changed = await edited(bytes, (rows) => rows.with("PC-001", "置き場所", "倉庫"));
  const draft = await hand(it, fileForm(changed));
  const page = await (await it.get(draft)).text();
  const stamp = /name="stamp" value="(\d+)"/.exec(page)?.[1] ?? "";
  await it.post(AT, { name: "新しいPC", kind: "pc", owner });
  const moved = await it.post(`${draft}/confirmation`, { stamp });
  expect(moved.status).toBe(409);
  expect(await moved.text()).toContain("確かめている間に台帳が変わりました");
  expect((await entries()).map(({ values }) => values.place)).not.toContain("倉庫");
  await confirm(it, draft);
  expect((await entries()).map(({ values }) => values.place)).toContain("倉庫");
  // Sent twice: nothing happens again.
  expect((await it.post(`${draft}/confirmation`, { stamp })).status).toBe(303);
});

test("rows that are not in the file are listed and stay", async () => {
  const { it, entries } = await threeDevices();
  const bytes = await (await it.get(`${AT}/export.xlsx`)).bytes();
  const shorter = await edited(bytes, (rows) => rows.without("PC-002"));
  const draft = await hand(it, fileForm(shorter));
  const preview = await (await it.get(`${draft}?show=missing`)).text();
  expect(preview).toContain("PC-002");
  await confirm(it, draft);
  expect(await entries()).toHaveLength(3);
});

test("warns of rows whose hidden number and name belong to different entries", async () => {
  const { it } = await threeDevices();
  const bytes = await (await it.get(`${AT}/export.xlsx`)).bytes();
  const shifted = await edited(bytes, (rows) =>
    rows.with("PC-001", "呼び名", "x").with("PC-002", "呼び名", "PC-001").with("x", "呼び名", "PC-002"),
  );
  expect(await (await it.get(await hand(it, fileForm(shifted)))).text()).toContain("番号と名前が合わない行");
});

test("reads CSV of Windows, and text that looks like a formula stays text", async () => {
  const { it, entries } = await shopWithPeople();
  // "機器名,種類,管理者,備考" and a row, in code page 932.
  const cp932 = Buffer.from(
    "8b408aed96bc2c8eed97de2c8ac7979d8ed22c94f58d6c0d0a" + "50432d392c70632c303031322c3d312b310d0a",
    "hex",
  );
  const form = fileForm(new Uint8Array(cp932), "台帳.csv");
  const draft = await hand(it, form);
  expect((await it.post(`${draft}/columns`, {})).status).toBe(303);
  expect(await (await it.get(draft)).text()).toContain("数式に見える文字が1個");
  await confirm(it, draft);
  expect((await entries()).map(({ values }) => [values.name, values.note])).toEqual([["PC-9", "=1+1"]]);
  const csv = Buffer.from(await (await it.get(`${AT}/export.csv`)).bytes()).toString("utf8");
  expect(csv).toContain(`"'=1+1"`);
  const back = await hand(it, fileForm(new TextEncoder().encode(csv), "device.csv"));
  expect(await (await it.get(back)).text()).toContain("変わるところはありません");
});

test("keeps what was pasted when nothing can be read, and refuses two tables at once", async () => {
  const { it } = await shopWithPeople();
  expect((await it.post(`${AT}/imports`, { pasted: " " })).status).toBe(422);
  const form = fileForm(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "壊れた.xlsx");
  const damaged = await it.post(`${AT}/imports`, form);
  expect(damaged.status).toBe(422);
  expect(await damaged.text()).toContain("台帳は何も変わっていません");
  form.set("pasted", "名前\nPC");
  expect((await it.post(`${AT}/imports`, form)).status).toBe(422);
});

test("a column may not be two fields, and the name must be there", async () => {
  const { it } = await shopWithPeople();
  const draft = await hand(it, ledger);
  const twice = await it.post(`${draft}/columns`, { "column-3": "name" });
  expect(twice.status).toBe(422);
  expect(await twice.text()).toContain("同じ欄を2つの列に選べません");
  const nameless = await it.post(`${draft}/columns`, { "column-0": "" });
  expect(nameless.status).toBe(422);
});

test("another company and a supporter change nothing, and a draft is over after a day", async () => {
  const { it, shop, entries } = await shopWithPeople();
  const draft = await hand(it, ledger);
  const stranger = shop.other.as("it");
  for (const path of [draft, `${draft}/refused.xlsx`]) expect((await stranger.get(path)).status).toBe(404);
  for (const step of ["columns", "conflicts", "confirmation", "removal"])
    expect((await stranger.post(`${draft}/${step}`, { stamp: "0" })).status).toBe(404);
  const supporter = shop.as("supporter");
  expect((await supporter.get(draft)).status).toBe(200);
  expect((await supporter.post(`${draft}/columns`, {})).status).toBe(403);
  expect((await supporter.post(`${AT}/imports`, { pasted: ledger })).status).toBe(403);
  shop.setNow(new Date("2026-11-24T01:00:00Z"));
  expect((await it.get(draft)).status).toBe(404);
  expect(await entries()).toEqual([]);
});

test("a file of another register's shape with another company's ids is refused row by row", async () => {
  const { it, shop } = await threeDevices();
  const bytes = await (await it.get(`${AT}/export.xlsx`)).bytes();
  const stranger = shop.other.as("it");
  const draft = await hand(stranger, fileForm(bytes));
  const preview = await (await stranger.get(draft)).text();
  expect(preview).toContain("別の会社か、古い控えのファイルかもしれません");
  expect(preview).toContain("0件を加え、0件を変えます。");
});

test("takes 10,000 rows of which 500 are bad: the good ones in, each bad one with its reason", async () => {
  const { it, shop, entries } = await shopWithPeople();
  const rows = Array.from({ length: 10_000 }, (_, at) =>
    [`PC-${at}`, "パソコン", "尾張花子", at % 20 === 7 ? "2026-02-30" : "令和8年2月3日"].join("\t"),
  );
  const draft = await hand(it, ["呼び名\t種類\t管理する人\t買った日", ...rows].join("\n"));
  await it.post(`${draft}/columns`, {});
  const waiting = await it.get(draft);
  expect(waiting.headers.get("refresh")).toBe("2");
  const worker = createWorker({
    store: shop.store,
    handlers: jobs,
    schedules: [],
    clock: shop.services.clock,
    random: Math.random,
    log: () => undefined,
  });
  await worker.runDue(shop.services.clock());
  const preview = await (await it.get(draft)).text();
  expect(preview).toContain("9,500件を加え、0件を変えます。");
  const refused = await readTable(await (await it.get(`${draft}/refused.xlsx`)).bytes());
  expect(refused.ok && refused.sheets[0]?.rows.length).toBe(501);
  expect(await entries()).toEqual([]);
  expect((await confirm(it, draft)).status).toBe(303);
  const found = await entries();
  expect(found).toHaveLength(9_500);
  expect(new Set(found.map(({ values }) => values.bought_on))).toEqual(new Set(["2026-02-03"]));
});

test("reads IPA's risk workbook into the register of assets, and says what it leaves out", async () => {
  const { it, shop, other } = await shopWithPeople();
  const at = "/registers/assets";
  const sent = await it.post(`${at}/imports`, fileForm(await ipaExample(), "リスク分析シート.xlsx"));
  expect(sent.status).toBe(303);
  const draft = sent.location ?? "";
  const columns = await (await it.get(draft)).text();
  expect(columns).toContain("IPAのリスク分析シートと見て");
  await it.post(`${draft}/columns`, { "default-owner": other });
  const preview = await (await it.get(draft)).text();
  const stamp = /name="stamp" value="(\d+)"/.exec(preview)?.[1] ?? "";
  expect((await it.post(`${draft}/confirmation`, { stamp })).status).toBe(303);
  const everything = { q: "", presence: "all", is: {}, sort: { key: "name", direction: "asc" } } as const;
  const found = await listEntries(shop.store.db, assets, shop.companyId, everything, "2026-11-23", 1, 100);
  expect(found).toHaveLength(2);
  expect(found.some(({ values }) => values.medium !== "" && values.confidentiality !== "")).toBe(true);
});
