import { afterEach, beforeEach, expect, test } from "vitest";
import { addEvidence, withdraw } from "#src/features/evidence/index.ts";
import { noValues } from "#src/features/people/fields.ts";
import { addPerson } from "#src/features/people/index.ts";
import { controls as catalogue } from "#src/handbook/controls/index.ts";
import { type Actor, commandLineActor } from "#src/platform/access/index.ts";
import { receiveFile } from "#src/platform/files/index.ts";
import { readTable } from "#src/platform/sheet/index.ts";
import { openTestShop, type TestCompany, type TestShop } from "#tests/helpers/app.ts";
import { closedDiagnosis, sheetWith } from "#tests/helpers/diagnosis.ts";
import { assessCompany, assessWeek } from "./assess.ts";
import { factsOf } from "./catalogue.ts";
import { answerByHand } from "./service/answer.ts";
import { knownFacts, sources } from "./sources.ts";

const now = new Date("2026-11-23T00:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

let shop: TestShop;
beforeEach(async () => {
  shop = await openTestShop(now);
});
afterEach(() => shop.close());

const actor = (company: TestCompany = shop): Actor => commandLineActor(company.companyId);

/** Whether the company has a responder and a deputy: two questions, evidence of a photo, a year. */
const responder = { id: "p9-responder", facts: ["response.responderNamed", "response.deputyNamed"] } as const;

function answers(first: string, second: string, seen = "0") {
  const [one, two] = responder.facts;
  return { [`fact-${one}`]: first, [`seen-${one}`]: seen, [`fact-${two}`]: second, [`seen-${two}`]: seen };
}

async function show(controlId: string, happenedOn: string, validUntil: string, grade: "E0" | "E1" = "E1") {
  const upload = { name: "memo.txt", bytes: new TextEncoder().encode("見せるもの") };
  const received = await receiveFile(shop.services.dataDir, upload, now);
  const files = received.ok && grade === "E1" ? [received.file] : [];
  const input = { controlId, object: null, statement: "見せるもの", happenedOn, validUntil, files };
  return addEvidence(shop.store.db, actor(), input, now);
}

async function stateOf(id: string, at = now) {
  const { results } = await assessCompany(shop.store.db, shop.companyId, at);
  return results.find((result) => result.id === id)?.state;
}

test("every fact that a control looks at is known by a feature or asked by hand in exactly one control", () => {
  const asked = catalogue.flatMap(({ byHand }) => byHand.map(({ fact }) => fact));
  for (const fact of new Set(catalogue.flatMap(factsOf)))
    expect(knownFacts.has(fact) || asked.filter((one) => one === fact).length === 1, fact).toBe(true);
  expect(sources.flatMap(({ facts }) => facts).filter((fact) => !asked.includes(fact))).toEqual([]);
});

test("a control goes from unknown over declared to done, and says why at each step", async () => {
  const page = `/controls/${responder.id}`;
  const before = await (await shop.as("it").get(page)).text();
  expect(before).toMatch(/state state--unknown/);
  expect(before).toContain("の答えがまだわかりません");

  const posted = await shop.as("it").post(`${page}/answers`, answers("yes", "yes"));
  expect(posted.location).toBe(page);
  const declared = await (await shop.as("it").get(page)).text();
  expect(declared).toContain("申告では実施・証拠はまだ");
  expect(declared).toContain("E1 写真・ファイル以上の証拠がまだありません");
  expect(declared).toContain("it さんが答えました");
  expect(declared).not.toContain("state--done");

  await show(responder.id, "2026-11-20", "2027-11-20");
  const done = await (await shop.as("it").get(page)).text();
  expect(done).toMatch(/state state--done/);
  expect(done).toContain("2027年11月20日のあとに変わります");
  expect(done).toContain("見せるもの");
  expect(done).toContain("証拠を足した");
  expect(done).toContain("答えた（はい / はい）");
});

test("a no is shown as not yet until it is answered otherwise", async () => {
  await shop.as("owner").post(`/controls/${responder.id}/answers`, answers("yes", "no"));
  const html = await (await shop.as("owner").get(`/controls/${responder.id}`)).text();
  expect(html).toContain("の答えが「いいえ」です");
  expect(await stateOf(responder.id)).toBe("no");
  await shop.as("owner").post(`/controls/${responder.id}/answers`, answers("yes", "yes", "1"));
  expect(await stateOf(responder.id)).toBe("partly");
});

test("answers are kept once: who saw an older answer is told, and the same answer changes nothing", async () => {
  const path = `/controls/${responder.id}/answers`;
  await shop.as("it").post(path, answers("yes", "yes"));
  expect((await shop.as("owner").post(path, answers("no", "no"))).status).toBe(409);
  expect((await shop.as("owner").post(path, answers("yes", "yes"))).status).toBe(303);
  const { rows } = await handFacts(shop.companyId);
  expect(rows.map(({ value, version }) => [value, version])).toEqual([
    ["yes", 1],
    ["yes", 1],
  ]);
  expect((await shop.as("owner").post(path, answers("no", "yes", "1"))).status).toBe(303);
  expect(await stateOf(responder.id)).toBe("no");
});

async function handFacts(companyId: string) {
  const rows = await shop.store.db
    .selectFrom("hand_fact")
    .selectAll()
    .where("company_id", "=", companyId)
    .orderBy("fact")
    .orderBy("version")
    .execute();
  return { rows };
}

test("what is no answer is shown again; facts of another control and unknown controls are refused", async () => {
  const path = `/controls/${responder.id}/answers`;
  const odd = await shop.as("it").post(path, answers("maybe", "yes"));
  expect(odd.status).toBe(422);
  expect(await odd.text()).toContain("ページを開き直してから");
  expect((await handFacts(shop.companyId)).rows).toEqual([]);
  const foreign = {
    controlId: responder.id,
    answers: [{ fact: "device.supported", value: "yes", seen: 0 } as const],
  };
  await expect(answerByHand(shop.store.db, actor(), foreign, now)).rejects.toMatchObject({
    code: "not-found",
  });
  for (const one of [
    "/controls/none",
    "/controls/none/answers",
    "/controls/none/waivers",
    "/waivers/none/withdrawal",
  ])
    expect(
      (await (one.endsWith("e") ? shop.as("owner").get(one) : shop.as("owner").post(one))).status,
      one,
    ).toBe(404);
});

test("the supporter reads and answers nothing; employees and visitors see nothing; only the owner waives", async () => {
  const paths = [
    "/controls",
    `/controls/${responder.id}`,
    "/gap",
    "/maps",
    "/maps/threats",
    "/maps/scs",
    "/maps/iso",
  ];
  for (const path of [...paths, "/maps/bcp", "/maps/personal-data", "/maps/scs.xlsx"]) {
    expect((await shop.as("supporter").get(path)).status, path).toBe(200);
    expect((await shop.as("employee").get(path)).status, path).toBe(403);
    expect((await shop.visitor.get(path)).location, path).toMatch(/^\/sign-in/);
  }
  const seen = await (await shop.as("supporter").get(`/controls/${responder.id}`)).text();
  expect(seen).not.toContain('<form class="form"');
  expect(
    (await shop.as("supporter").post(`/controls/${responder.id}/answers`, answers("yes", "yes"))).status,
  ).toBe(403);
  const waiver = { reason: "来年の予算", approver: "社長", until: "2026-12-31" };
  expect((await shop.as("it").post(`/controls/${responder.id}/waivers`, waiver)).status).toBe(403);
  expect((await shop.as("owner").post(`/controls/${responder.id}/waivers`, waiver)).status).toBe(303);
});

test("a waiver is shown with its reason and last day, never as done, and ends by the clock", async () => {
  const path = `/controls/${responder.id}`;
  const waiver = { reason: "機器の買い替えを4月に予定", approver: "社長 見本", until: "2026/12/31" };
  expect((await shop.as("owner").post(`${path}/waivers`, waiver)).location).toBe(path);
  const html = await (await shop.as("it").get(path)).text();
  expect(html).toContain("2026年12月31日(木)まで見送り中");
  expect(html).toContain("機器の買い替えを4月に予定");
  expect(html).toContain("社長 見本");
  expect(html).not.toContain("state--done");
  expect(await stateOf(responder.id)).toBe("waived");
  expect((await shop.as("owner").post(`${path}/waivers`, waiver)).status).toBe(409);
  expect(await stateOf(responder.id, new Date("2026-12-31T00:00:00Z"))).toBe("waived");
  expect(await stateOf(responder.id, new Date("2027-01-01T00:00:00Z"))).toBe("unknown");
});

test("a waiver can be taken back, by its own company only", async () => {
  const waiver = { reason: "今は人がいない", approver: "社長", until: "2026-12-31" };
  await shop.as("owner").post(`/controls/${responder.id}/waivers`, waiver);
  const { id } = await shop.store.db.selectFrom("waiver").select("id").executeTakeFirstOrThrow();
  expect((await shop.other.as("owner").post(`/waivers/${id}/withdrawal`)).status).toBe(404);
  expect((await shop.as("owner").post(`/waivers/${id}/withdrawal`)).location).toBe(
    `/controls/${responder.id}`,
  );
  expect((await shop.as("owner").post(`/waivers/${id}/withdrawal`)).status).toBe(404);
  expect(await stateOf(responder.id)).toBe("unknown");
  expect(await (await shop.as("it").get(`/controls/${responder.id}`)).text()).toContain("見送りをやめた");
});

test.each([
  [{ reason: "", approver: "社長", until: "2026-12-31" }, "入力してください"],
  [{ reason: "理由", approver: " ", until: "2026-12-31" }, "入力してください"],
  [{ reason: "理由", approver: "社長", until: "2026-11-22" }, "今日か、それより先の日"],
  [{ reason: "理由", approver: "社長", until: "2028-01-01" }, "1年以内の日"],
  [{ reason: "理由", approver: "社長", until: "来年" }, "日付の形になっていません"],
])("a waiver without reason, approver or a sound last day is shown again: %o", async (waiver, message) => {
  const answer = await shop.as("owner").post(`/controls/${responder.id}/waivers`, waiver);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(message);
  expect(await shop.store.db.selectFrom("waiver").select("id").execute()).toEqual([]);
});

test("what was shown decays with the clock: done, ends soon, expired", async () => {
  await shop.as("it").post(`/controls/${responder.id}/answers`, answers("yes", "yes"));
  await show(responder.id, "2026-11-20", "2027-11-20");
  const at = async (day: string) => {
    shop.setNow(new Date(`${day}T00:00:00Z`));
    return (await shop.as("owner").get(`/controls/${responder.id}`)).text();
  };
  expect(await at("2027-11-01")).toMatch(/page-header__answer"><p><span class="state state--done/);
  const soon = await at("2027-11-10");
  expect(soon).toMatch(/page-header__answer"><p><span class="state state--expired/);
  expect(soon).toContain("もうすぐ期限");
  expect(await at("2027-11-20")).toContain("もうすぐ期限");
  expect(await at("2027-11-21")).toContain("証拠の期限が2027年11月20日に切れました");
});

test("another company's answers, evidence and waivers change nothing here", async () => {
  await shop.other.as("owner").post(`/controls/${responder.id}/answers`, answers("yes", "yes"));
  const waiver = { reason: "よその理由", approver: "よその社長", until: "2026-12-31" };
  await shop.other.as("owner").post("/controls/p9-call-chain/waivers", waiver);
  const { results, handFacts: own } = await assessCompany(shop.store.db, shop.companyId, now);
  expect(own.size).toBe(0);
  expect(new Set(results.map(({ state }) => state))).toEqual(new Set(["unknown"]));
  expect(await (await shop.as("owner").get("/controls/p9-call-chain")).text()).not.toContain("よその");
});

test("people are objects: each needs evidence, who left does not, and who joins opens the control again", async () => {
  const add = async (values: Record<string, string>) => {
    const saved = await addPerson(shop.store.db, actor(), { ...noValues, ...values }, now);
    return saved.ok ? saved.id : "";
  };
  const sato = await add({ family_name: "佐藤" });
  await add({ family_name: "辞めた人", left_on: "2026-11-01" });
  const { results } = await assessCompany(shop.store.db, shop.companyId, now);
  const lesson = results.find(({ id }) => id === "s2-4-attacks-lesson");
  expect(lesson?.objects.map(({ objectId }) => objectId)).toEqual([sato]);
  const html = await (await shop.as("it").get("/controls/s2-4-attacks-lesson")).text();
  expect(html).toContain("佐藤");
  expect(html).not.toContain("辞めた人");
  expect(html).toContain(`/evidence/new?control=s2-4-attacks-lesson&amp;object=${sato}`);
});

test("one person can be waived: shown as waived, never as done, and up again after the last day", async () => {
  const add = async (family_name: string) => {
    const saved = await addPerson(shop.store.db, actor(), { ...noValues, family_name }, now);
    return saved.ok ? saved.id : "";
  };
  const [sato, suzuki] = [await add("佐藤"), await add("鈴木")];
  const [page, form] = ["/controls/s2-4-attacks-lesson", { reason: "産休", approver: "社長" }];
  const lesson = async (at = now) =>
    (await assessCompany(shop.store.db, shop.companyId, at)).results.find(
      ({ id }) => id === "s2-4-attacks-lesson",
    );
  const before = await lesson();
  const until = "2026-12-31";
  expect((await shop.as("it").post(`${page}/waivers`, { ...form, object: sato, until })).status).toBe(403);
  const nobody = await shop.as("owner").post(`${page}/waivers`, { ...form, object: "nobody", until });
  expect(nobody.status).toBe(404);
  const tooLong = await shop
    .as("owner")
    .post(`${page}/waivers`, { ...form, object: sato, until: "2027-11-24" });
  expect(tooLong.status).toBe(422);
  const kept = await shop.as("owner").post(`${page}/waivers`, { ...form, object: sato, until });
  expect(kept.location).toBe(page);
  const after = await lesson();
  const stateOfOne = (id: string) => after?.objects.find(({ objectId }) => objectId === id)?.state;
  expect([stateOfOne(sato), stateOfOne(suzuki)]).toEqual([
    "waived",
    before?.objects.find(({ objectId }) => objectId === suzuki)?.state,
  ]);
  expect(after?.counts).toMatchObject({ waived: 1, proved: 0 });
  const html = await (await shop.as("owner").get(page)).text();
  expect(html).toContain("佐藤：2026年12月31日(木)まで見送り中");
  expect(html).toContain("産休");
  const twice = await shop.as("owner").post(`${page}/waivers`, { ...form, object: sato, until });
  expect(twice.status).toBe(409);
  expect((await lesson(later(39)))?.counts.waived).toBe(0);
  const entry = await shop.store.db
    .selectFrom("ledger_entry")
    .select("data")
    .where("company_id", "=", shop.companyId)
    .where("action", "=", "control.waived")
    .executeTakeFirstOrThrow();
  expect(JSON.parse(entry.data)).toMatchObject({ object: sato, reason: "産休", approver: "社長", until });
  expect((await lesson())?.objects.map(({ waiverId }) => waiverId !== null)).toContain(true);
  const whole = await shop.as("owner").post(`${page}/waivers`, { ...form, object: "", until });
  expect(whole.location).toBe(page);
  expect((await lesson())?.state).toBe("waived");
});

test("an answer by hand grows old: a yes becomes unknown, a no stays, and answering again renews it", async () => {
  const page = `/controls/${responder.id}`;
  await shop.as("it").post(`${page}/answers`, answers("yes", "yes"));
  const at = async (days: number) => {
    shop.setNow(later(days));
    return (await shop.as("it").get(page)).text();
  };
  expect(await at(0)).toContain("2027年11月23日までです");
  expect(await stateOf(responder.id, later(365))).toBe("partly");
  expect(await stateOf(responder.id, later(366))).toBe("unknown");
  expect(await at(366)).toContain("2027年11月23日を過ぎたので");
  await shop.as("it").post(`${page}/answers`, answers("yes", "yes", "1"));
  expect(await stateOf(responder.id, later(366))).toBe("partly");
  expect(await stateOf(responder.id, later(366 + 365))).toBe("partly");
  shop.setNow(later(400));
  await shop.as("it").post(`${page}/answers`, answers("yes", "yes", "2"));
  expect(await stateOf(responder.id, later(366 + 366)), "sent again long before: not renewed").toBe(
    "unknown",
  );
  await shop.as("it").post(`${page}/answers`, answers("no", "no", "2"));
  expect(await stateOf(responder.id, later(2000))).toBe("no");
});

test("the diagnosis answers its own facts, and nobody is asked for them by hand", async () => {
  const known = async () =>
    (await assessCompany(shop.store.db, shop.companyId, now)).facts.company["diagnosis.noUnknownLeft"] ??
    null;
  expect(await known()).toBeNull();
  await closedDiagnosis(shop.store, shop.companyId, sheetWith("yes", { 4: "unknown" }), later(-400));
  expect(await known()).toBe(false);
  const old = await assessCompany(shop.store.db, shop.companyId, now);
  expect(old.facts.company["diagnosis.answeredThisYear"]).toBe(false);
  await closedDiagnosis(shop.store, shop.companyId, sheetWith("yes"), later(-1));
  expect(await known()).toBe(true);
  const html = await (await shop.as("it").get("/controls/a03-diagnosis")).text();
  expect(html).not.toContain('name="fact-diagnosis.noUnknownLeft"');
  expect(html).toContain('name="fact-diagnosis.targetReached"');
});

test("a week later the change is told, worse first; facts and evidence of earlier days stay as they were", async () => {
  await shop.as("it").post(`/controls/${responder.id}/answers`, answers("yes", "yes"));
  const id = await show(responder.id, "2026-11-23", "2027-11-23");
  const first = await assessWeek(shop.store.db, shop.companyId, now);
  expect(first.changes.controls.map((one) => [one.id, one.to])).toContainEqual([responder.id, "proved"]);
  const quiet = await assessWeek(shop.store.db, shop.companyId, later(20));
  expect(quiet.changes.controls).toEqual([]);
  await withdraw(shop.store.db, actor(), { id, reason: "取り違え" }, later(20));
  const down = await assessWeek(shop.store.db, shop.companyId, later(21));
  expect(down.changes.controls[0]).toMatchObject({ id: responder.id, from: "proved", direction: "worse" });
  shop.setNow(later(21));
  const board = await (await shop.as("owner").get("/principles")).text();
  expect(board).toContain("この7日間の変化");
  expect(board).toContain(`href="/controls/${responder.id}"`);
});

test("the list is narrowed by words, state and section", async () => {
  const count = (html: string) => new Set(html.match(/href="\/controls\/[^"?]+"/g)).size;
  expect(count(await (await shop.as("it").get("/controls")).text())).toBe(catalogue.length);
  const one = await (await shop.as("it").get(`/controls?q=${encodeURIComponent("ｐ9-responder")}`)).text();
  expect(count(one)).toBe(1);
  expect(await (await shop.as("it").get("/controls?state=proved")).text()).toContain(
    "条件に合う項目はありません",
  );
  const section = await (await shop.as("it").get(`/controls?section=${encodeURIComponent("⑨")}`)).text();
  expect(count(section)).toBe(catalogue.filter((control) => control.section === "⑨").length);
});

test("the gap page puts what was answered with yes and is not shown first", async () => {
  expect(await (await shop.as("it").get("/gap")).text()).toContain("自社診断を締めると");
  await closedDiagnosis(shop.store, shop.companyId, sheetWith("no", { 17: "yes" }), now);
  const html = await (await shop.as("it").get("/gap")).text();
  expect(html).toContain("まだ証拠で示せない質問が1問");
  expect(html.match(/id="q-(\d+)"/g)?.[0]).toBe('id="q-17"');
  expect(html.match(/id="q-\d+"/g)).toHaveLength(25);
  expect(html).not.toContain("state--done");
});

test("the maps list every number; ★3 comes as a sheet with its 81 criteria", async () => {
  const scs = await (await shop.as("it").get("/maps/scs")).text();
  expect(scs.match(/id="\d-\d-\d-\d"/g)).toHaveLength(81);
  expect(scs).toContain("評価の結果ではありません");
  expect((await (await shop.as("it").get("/maps/iso")).text()).match(/id="A\.\d+\.\d+"/g)).toHaveLength(93);
  const iso = await (await shop.as("it").get("/maps/iso")).text();
  expect(iso).toContain("認証ではありません");
  expect((await (await shop.as("it").get("/maps/bcp")).text()).match(/id="\d+"/g)).toHaveLength(20);
  expect((await (await shop.as("it").get("/maps/personal-data")).text()).match(/id="\d+"/g)).toHaveLength(10);
  const file = await shop.as("supporter").get("/maps/scs.xlsx");
  const entries = await shop.store.db
    .selectFrom("ledger_entry")
    .select(["action", "subject"])
    .where("company_id", "=", shop.companyId)
    .where("action", "=", "controls.exported")
    .execute();
  expect(entries).toEqual([{ action: "controls.exported", subject: "map:scs" }]);
  const read = await readTable(await file.bytes(), { fileName: "scs.xlsx" });
  expect(JSON.stringify(read).match(/\d-\d-\d-\d/g)?.length).toBeGreaterThanOrEqual(81);
  for (const path of [
    "/maps",
    "/maps/scs",
    "/maps/threats",
    "/gap",
    "/controls",
    `/controls/${responder.id}`,
  ]) {
    const english = await shop.as("owner").get(`${path}?lang=en`);
    expect(english.status, path).toBe(200);
  }
});
