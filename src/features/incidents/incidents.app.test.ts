/** The incident room through HTTP: opening, adding, merging, deadlines, closing, and who may do what. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { readLedger } from "#src/platform/audit/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";
import { entriesOf, listIncidents } from "./queries.ts";
import { readIncident } from "./read.ts";

let shop: TestShop;
beforeEach(async () => {
  // Monday, 14:00 in Japan.
  shop = await openTestShop(new Date("2026-11-23T05:00:00Z"));
});
afterEach(() => shop.close());

const PATH = "/bad-day/incidents";
const opening = { title: "経理のPCに脅迫文が出た", kind: "ransomware", level: "2", at: "2026-11-23T13:00" };

async function open(fields: Record<string, string> = opening): Promise<string> {
  const { status, location } = await shop.as("it").post(PATH, fields);
  expect(status).toBe(303);
  return location?.slice(PATH.length + 1) ?? "";
}
const read = (id: string) => readIncident(shop.store.db, shop.companyId, id);
const html = async (path: string, role: "owner" | "it" | "employee" | "supporter" = "it") =>
  (await shop.as(role).get(path)).text();

test("opens an incident with what is known, and keeps its trace", async () => {
  const id = await open();
  const page = await html(`${PATH}/${id}`);
  expect(page).toContain("第1号 経理のPCに脅迫文が出た");
  expect(page).toContain("レベル2 事業に影響");
  expect(page).toContain("2026年11月23日(月) 13:00");
  expect(page).toContain("対応会議はまだ開かれていません");
  const actions: string[] = [];
  for await (const { action } of readLedger(shop.store.db, shop.companyId)) actions.push(action);
  expect(actions).toEqual(["incident.opened", "incident-entry.added"]);
});

test("rejects an incident without a title or a level, and shows what was typed", async () => {
  const answer = await shop.as("it").post(PATH, { title: "", kind: "lost", at: "きのう" });
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain("時刻の形になっていません");
  expect(await listIncidents(shop.store.db, shop.companyId, 1)).toEqual([]);
});

test("an employee adds an entry with a photo, and sees nothing of what others wrote", async () => {
  const id = await open();
  const list = await html(PATH, "employee");
  expect(list).toContain("第1号（ランサムウェア・ウイルス）に書き足す");
  expect(list).not.toContain("経理のPC");
  expect((await shop.as("employee").get(`${PATH}/${id}`)).status).toBe(403);
  const form = new FormData();
  form.set("text", "画面に赤い文字が出た");
  form.set("files", new File([picture], "画面.png", { type: "image/png" }));
  const answer = await shop.as("employee").post(`${PATH}/${id}/entries`, form);
  expect([answer.status, answer.location]).toEqual([303, `${PATH}/${id}/entries/new`]);
  const { files, state } = await read(id);
  expect(files.map(({ name }) => name)).toEqual(["画面.png"]);
  expect(state.files[0]?.sha256).toBe(files[0]?.sha256);
  const page = await html(`${PATH}/${id}`);
  expect(page).toContain("画面に赤い文字が出た");
  expect(page).toContain(files[0]?.sha256);
  const file = await shop.as("it").get(`${PATH}/${id}/files/${files[0]?.id}/original`);
  expect(Buffer.from(await file.bytes()).equals(picture)).toBe(true);
  expect((await shop.other.as("owner").get(`${PATH}/${id}/files/${files[0]?.id}/original`)).status).toBe(404);
});

test("notes written without a connection come in once, in their own order, whoever sends first", async () => {
  const id = await open();
  const line = (n: number, text: string, more = {}) =>
    JSON.stringify({
      id: `phone-000${n}`,
      at: `2026-11-23T04:${10 + n}:00Z`,
      by: "工場の佐藤",
      text,
      ...more,
    });
  const first = [line(2, "電話した"), line(1, "線を抜いた")].join("\n");
  const second = [line(1, "線を抜いた"), line(3, "13時ごろ", { question: "when" })].join("\n");
  for (const lines of [first, second, first]) {
    const { status } = await shop.as("employee").post(`${PATH}/${id}/imports`, { lines });
    expect(status).toBe(303);
  }
  const { state, broken } = await read(id);
  expect(broken).toBeUndefined();
  const words = state.timeline.map(({ said }) => ("text" in said ? said.text : said.kind));
  expect(words).toEqual(["opened", "線を抜いた", "電話した", "13時ごろ"]);
  expect(state.answers.when?.text).toBe("13時ごろ");
});

test("two contents under one id both stay, and lines that are no entries are given back", async () => {
  const id = await open();
  const line = (text: string) => JSON.stringify({ id: "phone-0001", at: "2026-11-23T04:10:00Z", text });
  const lines = [line("甲の記録"), line("乙の記録"), "メモ：これは記録ではない"].join("\n");
  const answer = await shop.as("it").post(`${PATH}/${id}/imports`, { lines });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain("2件を取り込みました");
  expect(page).toContain("メモ：これは記録ではない");
  expect((await read(id)).rows).toHaveLength(3);
});

test("an entry sent twice stands once", async () => {
  const id = await open();
  const note = { text: "警察に電話した", at: "2026-11-23T13:40", id: "form-0000001" };
  await shop.as("it").post(`${PATH}/${id}/entries`, note);
  await shop.as("it").post(`${PATH}/${id}/entries`, note);
  expect(await entriesOf(shop.store.db, shop.companyId, id)).toHaveLength(2);
});

test("many people at once lose nothing and keep one chain", async () => {
  const id = await open();
  const roles = ["owner", "it", "employee", "supporter"] as const;
  await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      shop.as(roles[n % 4] ?? "it").post(`${PATH}/${id}/entries`, { text: `記録${n}` }),
    ),
  );
  const { rows, broken } = await read(id);
  expect([rows.length, broken]).toEqual([13, undefined]);
  await shop.store.db
    .updateTable("incident_entry")
    .set({ body: '{"files":[],"kind":"note","text":"書き換え"}' })
    .where("seq", "=", 5)
    .execute();
  expect((await read(id)).broken).toBe(5);
  expect(await html(`${PATH}/${id}`)).toContain("5番目の記録が、受け取ったときのものと違います");
});

test("keeps answers, what nobody knows, the roster, the time to convene, and who was told", async () => {
  const id = await open();
  const it = shop.as("it");
  await it.post(`${PATH}/${id}/answers`, { "q-what": "ファイルが開けない", "unknown-why": "yes" });
  await it.post(`${PATH}/${id}/members`, { name: "田中", part: "指揮", phone: "090-0000-0000" });
  await it.post(`${PATH}/${id}/meetings`, {
    present: "社長、田中",
    decided: "出荷を止める",
    at: "2026-11-23T13:50",
  });
  await it.post(`${PATH}/${id}/notifications`, { to: "police", name: "サイバー課", number: "R-12" });
  const { state } = await read(id);
  expect(state.answers.what?.text).toBe("ファイルが開けない");
  expect(state.answers.why?.text).toBeNull();
  expect(state.minutesToConvene).toBe(50);
  expect(state.notified[0]).toMatchObject({ to: "police", number: "R-12", by: "it さん" });
  const page = await html(`${PATH}/${id}/people`);
  expect(page).toContain("最初の記録から対応会議まで 50分");
  const wrong = await it.post(`${PATH}/${id}/meetings`, { present: "", decided: "まだ" });
  expect([wrong.status, (await wrong.text()).includes("まだ")]).toEqual([422, true]);
});

test("counts the deadlines from the answers, and takes nothing unknown as no", async () => {
  const id = await open();
  expect(await html(`${PATH}/${id}`)).toContain("まだ答えていません");
  const answers = {
    known: "2026-11-23",
    happened: "possible",
    personalData: "yes",
    wrongful: "yes",
    entrusted: "no",
  };
  await shop.as("it").post(`${PATH}/${id}/breach-answers`, answers);
  const page = await html(`${PATH}/${id}/deadlines`, "supporter");
  expect(page).toContain("不正の目的で行われたおそれがあります");
  expect(page).toContain("あと4日");
  expect(page).toContain("2027年1月21日(木)");
  expect(page).toContain("専門家");
  expect(await html(`${PATH}/${id}`)).toContain("速報 2026年11月27日(金)");
  const wrong = await shop
    .as("it")
    .post(`${PATH}/${id}/breach-answers`, { known: "", least: "5", most: "2" });
  expect(wrong.status).toBe(422);
});

test("closes with three whys, takes no entry after that, and reopens", async () => {
  const id = await open();
  const it = shop.as("it");
  const whys = { leaked: "権限が広かった", entered: "古いVPN", outflow: "見ていなかった" };
  expect((await it.post(`${PATH}/${id}/closures`, { ...whys, entered: "" })).status).toBe(422);
  const task = { title: "VPNを更新する", due: "2026-12-20", control: "p9-responder" };
  expect((await it.post(`${PATH}/${id}/tasks`, task)).status).toBe(303);
  expect(await html("/tasks?whose=company&q=VPN")).toContain("VPNを更新する");
  expect((await it.post(`${PATH}/${id}/closures`, whys)).status).toBe(303);
  expect((await it.post(`${PATH}/${id}/entries`, { text: "あとから" })).status).toBe(409);
  expect((await it.post(`${PATH}/${id}/closures`, whys)).status).toBe(409);
  expect((await it.post(`${PATH}/${id}/reopenings`, { reason: "再び出た" })).status).toBe(303);
  expect((await it.post(`${PATH}/${id}/entries`, { text: "あとから" })).status).toBe(303);
  const { state } = await read(id);
  expect([state.closed, state.whys?.entered, state.tasks[0]?.control]).toEqual([
    undefined,
    "古いVPN",
    "p9-responder",
  ]);
});

test("another company finds nothing", async () => {
  const id = await open();
  for (const path of ["", "/facts", "/people", "/deadlines", "/closing", "/entries/new"])
    expect((await shop.other.as("owner").get(`${PATH}/${id}${path}`)).status).toBe(404);
  expect((await shop.other.as("owner").post(`${PATH}/${id}/entries`, { text: "x" })).status).toBe(404);
  expect(await html(PATH, "owner")).toContain("経理のPC");
});

const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
