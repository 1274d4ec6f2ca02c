import { readFileSync, writeFileSync } from "node:fs";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";
import { test } from "vitest";
import { type Client, openTestShop } from "#tests/helpers/app.ts";

const manifest = JSON.parse(readFileSync("/tmp/diag/assets/manifest.json", "utf8"));
const file = (n: string) => readFileSync(`/tmp/diag/assets/${manifest[n].file}`);
const wanted = process.env.SHOTS?.split(",");

async function answerAll(owner: Client, base: string, answers: string) {
  const { fingerprint, untouched } = await import("./rules/changes.ts");
  const fields: Record<string, string> = { page: `p${Math.random()}` };
  const map: Record<string, string> = { y: "yes", p: "partly", n: "no", u: "unknown" };
  [...answers].forEach((a, i) => {
    const key = map[a];
    fields[`seen-${i + 1}`] = fingerprint(untouched);
    if (key) fields[`answer-${i + 1}`] = key;
    if (i % 6 === 2) fields[`note-${i + 1}`] = "製造部の検査用PC 2台は例外。佐藤さんに確認";
  });
  const r = await owner.post(`${base}/questions`, fields);
  if (r.status !== 303) throw new Error(String(r.status));
}

test("shots", async () => {
  const shop = await openTestShop(new Date("2026-05-11T00:00:00Z"));
  const owner = shop.as("owner");
  const browser = await playwright.launch({
    args: chromium.args.filter((a) => a !== "--single-process"),
    executablePath: await chromium.executablePath(),
    headless: true,
  });
  const context = await browser.newContext();
  const page = await context.newPage();
  const shot = async (
    name: string,
    path: string,
    opts: {
      lang?: string;
      w?: number;
      client?: Client;
      post?: Record<string, string>;
      full?: boolean;
      pdf?: boolean;
      act?: string;
    } = {},
  ) => {
    if (wanted && !wanted.some((w) => name.startsWith(w))) return;
    const client = opts.client ?? owner;
    const answer = opts.post
      ? await client.post(path, opts.post)
      : await client.get(path, { "accept-language": opts.lang ?? "ja" });
    if (answer.status !== 200) console.log(name, path, answer.status, answer.location);
    const html = await answer.text();
    if (!opts.pdf) console.log(name, `${Math.round(html.length / 1024)} K chars`);
    for (const w of opts.w ? [opts.w] : [360, 1280]) {
      await page.setViewportSize({ width: w, height: w < 500 ? 740 : 800 });
      await page.unrouteAll();
      await page.route("**/*", (route) => {
        const url = new URL(route.request().url());
        if (url.pathname.endsWith("main.css"))
          return route.fulfill({ body: file("src/ui/css/main.css"), contentType: "text/css" });
        if (url.pathname.endsWith("main.js"))
          return route.fulfill({ body: file("src/ui/islands/index.ts"), contentType: "text/javascript" });
        if (url.pathname.endsWith("icon.svg"))
          return route.fulfill({ body: "<svg/>", contentType: "image/svg+xml" });
        return route.fulfill({ body: html, contentType: "text/html; charset=utf-8" });
      });
      await page.goto(`http://banto.test${path}`);
      if (opts.act) await page.evaluate(opts.act);
      if (opts.pdf)
        writeFileSync(
          `/tmp/diag/shots/${name}.pdf`,
          await page.pdf({ preferCSSPageSize: true, printBackground: false }),
        );
      else {
        await page.waitForTimeout(100);
        const wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (Number(wide) > 0) console.log(name, w, "overflow", wide);
        const height = Number(await page.evaluate("document.documentElement.scrollHeight"));
        if (height > 3000 && w < 500)
          for (let i = 0; i * 1500 < height && i < 5; i += 1)
            await page.screenshot({
              path: `/tmp/diag/shots/${name}-${w}-${i}.png`,
              fullPage: true,
              clip: { x: 0, y: i * 1500, width: w, height: Math.min(1500, height - i * 1500) },
            });
        else await page.screenshot({ path: `/tmp/diag/shots/${name}-${w}.png`, fullPage: opts.full ?? true });
        console.log(name, w, height);
      }
      if (opts.pdf) break;
    }
  };
  await shot("home-empty", "/diagnosis");
  const first = await owner.post("/diagnosis", {});
  let base = (first.location ?? "").replace("/questions/1", "");
  await answerAll(owner, base, "pnunupnnuyyppnnpyynnunnun");
  await owner.post(`${base}/closure`, { responsible: "𠮷田 花子" });
  shop.setNow(new Date("2026-08-20T00:00:00Z"));
  base = ((await owner.post("/diagnosis", {})).location ?? "").replace("/questions/1", "");
  await answerAll(owner, base, "ppnupypnpyypppnpyynnpnnup");
  await owner.post(`${base}/closure`, { responsible: "𠮷田 花子" });
  await shot("home-done", "/diagnosis");
  shop.setNow(new Date("2026-11-23T00:00:00Z"));
  base = ((await owner.post("/diagnosis", { "with-previous": "yes" })).location ?? "").replace(
    "/questions/1",
    "",
  );
  await shot("q1", `${base}/questions/1`);
  await shot("q1top", `${base}/questions/1`, { full: false, w: 360 });
  await shot("q4", `${base}/questions/4`, {
    lang: "en",
    act: "document.querySelector('[value=unknown]').click()",
  });
  await answerAll(owner, base, "ypnupy.npyyppp");
  await shot("all", `${base}/questions`);
  await shot("home", "/diagnosis");
  const departments = { departments: "総務\n製造\n営業" };
  if (!wanted || wanted.includes("keys"))
    await shot("keys", `${base}/departments`, { post: departments, w: 1280 });
  else await owner.post(`${base}/departments`, departments);
  const { addDepartments, saveByLink, submitByLink } = await import("./service/index.ts").then(async (m) => ({
    ...m,
    ...(await import("./service/departments.ts")),
  }));
  const id = base.split("/").at(-1) ?? "";
  const added = await addDepartments(
    shop.store.db,
    { companyId: shop.companyId, id: owner.userId, role: "owner" },
    { diagnosisId: id, departments: ["品質保証", "情報システム"] },
    new Date("2026-11-23T00:00:00Z"),
  );
  const { fingerprint, untouched } = await import("./rules/changes.ts");
  const now = new Date("2026-11-23T01:00:00Z");
  for (const [i, keys] of added.handedOut.entries()) {
    const way = { key: keys.token, address: "a" };
    const entries = Array.from({ length: 20 }, (_, n) => ({
      item: n + 1,
      answer: (["yes", "partly", "no", "unknown"] as const)[(n * (i + 1)) % 4] ?? null,
      note: n % 7 === 1 ? "共有フォルダは除く" : "",
      seen: fingerprint(untouched),
    }));
    await saveByLink(shop.store.db, way, { page: "x", entries }, now);
    if (i === 0) await submitByLink(shop.store.db, way, "佐藤", now);
  }
  await shot("departments", `${base}/departments`);
  await shot("merge", `${base}/merge`);
  await shot("closure", `${base}/closure`);
  await shot("answer", `/answer/${added.handedOut[1]?.token}`, { client: shop.visitor });
  await shot("answerq", `/answer/${added.handedOut[1]?.token}/questions/21`, {
    client: shop.visitor,
    w: 360,
  });
  await shot("answerdone", `/answer/${added.handedOut[0]?.token}`, { client: shop.visitor, w: 360 });
  await shot("code", "/answer", { client: shop.visitor, w: 360 });
  await shot("imports", `${base}/imports`);
  await shot("provisional", `${base}/result`, { w: 360 });
  await answerAll(owner, base, "ypnupyynpyypppypyyynpnnup");
  await owner.post(`${base}/closure`, { responsible: "𠮷田 花子" });
  await shot("result", `${base}/result`);
  await shot("resulten", `${base}/result`, { lang: "en" });
  await shot("print", `${base}/result`, { pdf: true });
  await shot("printen", `${base}/result`, { pdf: true, lang: "en" });
  if (!wanted || wanted.includes("pdf")) {
    for (const lang of ["ja", "en"]) {
      const pdf = await owner.get(`${base}/result.pdf`, { "accept-language": lang });
      console.log("pdf", pdf.status, pdf.headers.get("content-disposition"));
      writeFileSync(`/tmp/diag/shots/board-${lang}.pdf`, await pdf.bytes());
    }
    const x = await owner.get(`${base}/result.xlsx`);
    writeFileSync("/tmp/diag/shots/result.xlsx", await x.bytes());
  }
  if (shop.log.length) console.log(JSON.stringify(shop.log));
  await browser.close();
}, 120_000);
