import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runCommand } from "./index.ts";

async function run(...args: string[]) {
  const lines: string[] = [];
  const out = (line: string) => void lines.push(line);
  const clock = () => new Date("2026-11-23T00:00:00Z");
  const code = await runCommand(["lifecycle", ...args], {
    env: { LANG: "en_US.UTF-8" },
    out,
    err: out,
    clock,
  });
  return { code, lines };
}

function fileOf(name: string, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), "banto-lifecycle-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

test("answers one name with product, cycle, days and reasons", async () => {
  const { code, lines } = await run("match", "Win11 Pro 23H2", "--on", "2025-10-12", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    input: "Win11 Pro 23H2",
    product: "windows",
    vendor: "Microsoft",
    cycle: "11-23h2-w",
    eol: "2025-11-11",
    daysLeft: 30,
    status: "ending",
    alert: 30,
    knownExploited: "cannot-tell",
  });
});

test("answers a file line by line, with or without a heading and with quotes", async () => {
  const file = fileOf("names.csv", '製品名,バージョン\r\n"Apache Tomcat, 8.5",8.5.78\r\nLogi Bolt,1.2\r\n');
  const { code, lines } = await run("match", "--file", file);
  expect(code).toBe(0);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { product: "tomcat", cycle: "8.5", knownExploited: "cannot-tell" },
    { product: null, cycle: null, status: "cannot-tell", knownExploited: "cannot-tell" },
  ]);
});

test("uses newer tables from files, and refuses what is none", async () => {
  const pack = fileOf(
    "pack.json",
    '{"foo":{"title":"Foo Box","releases":[{"releaseCycle":"2","eol":true}]}}',
  );
  const { lines } = await run("match", "Foo Box 2.1", "--json", "--pack", pack);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ product: "foo", status: "ended", eol: null });
  expect((await run("match", "x", "--kev", fileOf("kev.json", "[]"))).code).toBe(2);
});

test("says in words what is over, in both languages", async () => {
  const en = await run("match", "CentOS Linux 7 (Core)");
  expect(en.code).toBe(1);
  expect(en.lines.join("\n")).toContain("until 2024-06-30 (ended 876 days ago)");
  const ja = await run("match", "CentOS Linux 7 (Core)", "--lang", "ja");
  expect(ja.lines.join("\n")).toContain("終わっている");
});

test("refuses a call it cannot understand", async () => {
  expect((await run()).code).toBe(2);
  expect((await run("match")).code).toBe(2);
  expect((await run("match", "x", "--on", "tomorrow")).code).toBe(2);
  expect((await run("match", "--file", "/nowhere/names.csv")).code).toBe(2);
});
