import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { assessCompany } from "#src/features/controls/index.ts";
import { addEvidence } from "#src/features/evidence/index.ts";
import { catalogueFor, packVersion } from "#src/features/packs/index.ts";
import { readTasks } from "#src/features/tasks/index.ts";
import { receiveFile } from "#src/platform/files/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";

let shop: TestShop;
beforeEach(async () => {
  shop = await openTestShop();
});
afterEach(() => shop.close());

const PATH = "/settings/packs";
const control = "control/p9-responder";
const now = new Date("2026-11-23T00:00:00Z");

interface File {
  content: { version: string; checkedOn: string; supersededBy: string | null };
  entries: Record<string, Record<string, string | number>>;
}

async function exported(): Promise<File> {
  const answer = await shop.as("it").get(`${PATH}/file`);
  expect(answer.status).toBe(200);
  return JSON.parse(await answer.text()) as File;
}

function edited(pack: File, fields: Record<string, string | number>, version = "2026.11-a"): string {
  const entries = { ...pack.entries, [control]: { ...pack.entries[control], ...fields } };
  return JSON.stringify({ ...pack, content: { ...pack.content, version }, entries }, null, 2);
}

async function compare(file: string) {
  const form = new FormData();
  form.set("file", new File([file], "pack.json", { type: "application/json" }));
  const answer = await shop.as("it").post(`${PATH}/comparisons`, form);
  return { status: answer.status, html: await answer.text() };
}

/** The hidden fields of the page of comparison, as a browser would send them. */
function hidden(html: string): Record<string, string> {
  const plain = (value: string) =>
    value
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
  const fields = [...html.matchAll(/<input type="hidden" name="([a-z]+)" value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name = "", value = ""]) => [name, plain(value)]));
}

async function take(fields: Record<string, string | number>, version?: string) {
  const { html } = await compare(edited(await exported(), fields, version));
  return shop.as("it").post(PATH, hidden(html));
}

const actions = async () =>
  (
    await shop.store.db
      .selectFrom("ledger_entry")
      .select("action")
      .where("company_id", "=", shop.companyId)
      .where("action", "like", "pack.%")
      .orderBy("seq")
      .execute()
  ).map(({ action }) => action);

test("an edited file is compared side by side, and changes nothing before it is taken", async () => {
  const { status, html } = await compare(edited(await exported(), { "title.ja": "新しい題です" }));
  expect(status).toBe(200);
  expect(html).toContain("新しい題です");
  expect(html).toContain("版 2026.11-a：1か所が変わります。");
  expect((await packVersion(shop.store.db, shop.companyId)).version).toBe("2026.11");
  expect(await actions()).toEqual([]);
});

test("what is taken in is what pages show, tasks ask for and the judge goes by; no other company has it", async () => {
  const answer = await take({
    "title.ja": "新しい題です",
    "task.title.ja": "新しい作業",
    "evidence.days": 300,
    "task.everyDays": 300,
  });
  expect([answer.location, await answer.text()]).toEqual([PATH, ""]);
  const { db } = shop.store;
  expect(await packVersion(db, shop.companyId)).toMatchObject({ version: "2026.11-a" });
  expect(await (await shop.as("owner").get("/controls/p9-responder")).text()).toContain(
    "<h1>新しい題です</h1>",
  );
  expect(await (await shop.as("owner").get("/controls?q=新しい題です")).text()).toContain(
    "/controls/p9-responder",
  );
  const { tasks } = await readTasks(db, shop.companyId, now);
  expect(tasks.find(({ due }) => due.controlId === "p9-responder")?.control?.task.title.ja ?? "").toBe(
    "新しい作業",
  );
  expect((await catalogueFor(db, shop.companyId)).byId.get("p9-responder")?.evidence.days).toBe(300);
  expect((await packVersion(db, shop.other.companyId)).version).toBe("2026.11");
  expect(await (await shop.other.as("owner").get("/controls/p9-responder")).text()).not.toContain(
    "新しい題です",
  );
  expect(await actions()).toEqual(["pack.taken"]);
});

test("evidence that the program would still count ends when the pack says so", async () => {
  const { db } = shop.store;
  const upload = { name: "roster.txt", bytes: new Uint8Array(Buffer.from("当番表")) };
  const received = await receiveFile(shop.services.dataDir, upload, now);
  if (!received.ok) throw new Error(received.reason);
  const actor = { companyId: shop.companyId, id: `user:${shop.as("it").userId}`, role: "it" } as const;
  const days = { happenedOn: "2026-08-01", validUntil: "2027-08-01" };
  const shown = { controlId: "p9-responder", object: null, statement: "決めました", ...days };
  await addEvidence(db, actor, { ...shown, files: [received.file] }, now);
  const answers = { "fact-response.responderNamed": "yes", "fact-response.deputyNamed": "yes" };
  const seen = { "seen-response.responderNamed": "0", "seen-response.deputyNamed": "0" };
  expect((await shop.as("it").post("/controls/p9-responder/answers", { ...answers, ...seen })).status).toBe(
    303,
  );
  const until = async () => {
    const { results } = await assessCompany(db, shop.companyId, now);
    return results.find(({ id }) => id === "p9-responder")?.why.map(({ key }) => key);
  };
  expect(await until()).not.toContain("evidence-expired");
  await take({ "evidence.days": 90, "task.everyDays": 90, "task.appearDaysBefore": 14 });
  expect(await until()).toContain("evidence-expired");
});

test("the way back puts the program's own content into force, and the file can be taken in again", async () => {
  await take({ "title.ja": "新しい題です" });
  const file = JSON.stringify(await exported());
  expect((await shop.as("it").post(`${PATH}/returns`)).location).toBe(PATH);
  expect(await (await shop.as("owner").get("/controls/p9-responder")).text()).not.toContain("新しい題です");
  const again = await compare(file);
  expect(again.html).toContain("新しい題です");
  expect((await shop.as("it").post(PATH, hidden(again.html))).location).toBe(PATH);
  expect(await actions()).toEqual(["pack.taken", "pack.left", "pack.taken"]);
  const html = await (await shop.as("it").get(PATH)).text();
  expect(html).toContain("付属の内容（版 2026.11）に戻した");
  expect((await shop.as("it").post(`${PATH}/returns`)).status).toBe(303);
  expect((await shop.as("it").post(`${PATH}/returns`)).status).toBe(409);
});

describe("a file is refused at the exact place", () => {
  test.each([
    ["evidence that counts for longer", { "evidence.days": 4000 }, "証拠の有効日数は1から3,660"],
    ["a condition", { "condition.all.0.is": "x" }, "変えられない所です"],
    ["an empty title", { "title.ja": "" }, "空・前後の空白"],
  ])("with %s", async (_name, fields, _reason) => {
    const file = edited(await exported(), fields);
    const { status, html } = await compare(file);
    expect(status).toBe(422);
    const [field = ""] = Object.keys(fields);
    const lines = file.split("\n");
    const from = lines.findIndex((line) => line.includes(`"${control}"`));
    const line = lines.findIndex((one, at) => at > from && one.includes(`"${field}"`)) + 1;
    expect(html).toContain(`>${line}</span></td>`);
    expect(html).toContain(`<code>${field}</code>`);
    expect(await actions()).toEqual([]);
  });

  test("that is broken off", async () => {
    const file = edited(await exported(), {})
      .split("\n")
      .slice(0, 12)
      .join("\n");
    const { status, html } = await compare(file);
    expect(status).toBe(422);
    expect(html).toContain(">12</span></td>");
  });

  test("that gives its version's name to other content", async () => {
    const pack = await exported();
    expect((await compare(edited(pack, { "title.ja": "別の題" }, "2026.11"))).html).toContain(
      "別の内容で使われています",
    );
    await take({ "title.ja": "新しい題です" });
    expect((await compare(edited(pack, { "title.ja": "別の題" }))).html).toContain(
      "別の内容で使われています",
    );
    expect((await compare(JSON.stringify(await exported()))).html).toContain("いまの内容と同じです");
  });
});

test("a comparison that somebody overtook is not taken", async () => {
  const { html } = await compare(edited(await exported(), { "title.ja": "先に見た題" }));
  await take({ "title.ja": "先に取り込んだ題" }, "2026.11-b");
  expect((await shop.as("it").post(PATH, hidden(html))).status).toBe(409);
});

test("after twelve months the page warns, and names the edition that replaces it", async () => {
  const pack = await exported();
  const file = JSON.stringify({
    ...pack,
    content: { ...pack.content, version: "2026.11-c", supersededBy: "2027.04" },
  });
  expect((await shop.as("it").post(PATH, hidden((await compare(file)).html))).location).toBe(PATH);
  expect(await (await shop.as("it").get(PATH)).text()).toContain("この版には後継があります");
  shop.setNow(new Date("2027-11-23T14:00:00Z"));
  expect(await (await shop.as("it").get(PATH)).text()).not.toContain("12か月を過ぎました");
  shop.setNow(new Date("2027-11-23T16:00:00Z"));
  expect(await (await shop.as("it").get(PATH)).text()).toContain("12か月を過ぎました");
});

test("only owner and IT see and change packs", async () => {
  for (const role of ["employee", "supporter"] as const)
    for (const path of [PATH, `${PATH}/file`]) expect((await shop.as(role).get(path)).status, path).toBe(403);
  expect((await shop.as("supporter").post(`${PATH}/returns`)).status).toBe(403);
});
