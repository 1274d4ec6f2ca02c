import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runCommand } from "./index.ts";

async function run(...args: string[]) {
  const lines: string[] = [];
  const out = (line: string) => void lines.push(line);
  const clock = () => new Date("2026-11-23T00:00:00Z");
  const code = await runCommand(["url", ...args], { env: { LANG: "en_US.UTF-8" }, out, err: out, clock });
  return { code, lines };
}

function companyFile(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), "banto-url-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "company.json");
  writeFileSync(file, content);
  return file;
}

test("gives one line of JSON an address, with verdict, reasons and who gets the click", async () => {
  const { code, lines } = await run(
    "check",
    "https://amazon.co.jp@evil.example.net/login",
    "https://www.amazon.co.jp/",
    "--json",
  );
  const [first, second] = lines.map((line) => JSON.parse(line));
  expect(code).toBe(1);
  expect(first).toMatchObject({
    verdict: "dangerous",
    click: "example.net",
    findings: [{ id: "name-before-at" }, {}],
  });
  expect(second).toMatchObject({ verdict: "known-official", official: "Amazon", findings: [] });
});

test("holds addresses against the company's own names", async () => {
  const file = companyFile(
    JSON.stringify({
      domains: ["yamada-seiko.co.jp"],
      partners: [{ name: "Rikiko", domains: ["tokyo-rikiko.jp"] }],
    }),
  );
  const { lines } = await run(
    "check",
    "https://tokyo-rikko.jp",
    "https://yamada-seiko.com",
    "--company",
    file,
    "--json",
  );
  expect(lines.map((line) => JSON.parse(line).findings[0].party.kind)).toEqual(["partner", "own"]);
  expect((await run("check", "https://tokyo-rikko.jp", "--json")).code).toBe(0);
});

test("explains itself in both languages, and never says safe", async () => {
  const ja = await run("check", "https://www.google.com/url?q=http://xn--80ak6aa92e.com/", "--lang", "ja");
  expect(ja.lines.join("\n")).toContain("クリックの行き先: https://www.[google.com]");
  expect(ja.lines.join("\n")).toContain("Apple");
  const en = await run("check", "https://example.com/");
  expect(en).toMatchObject({ code: 0 });
  expect(en.lines[0]).toMatch(/^\? unknown/);
});

test("gives a row of reasons for a spreadsheet", async () => {
  const { lines } = await run("check", "https://smbc-card.xyz/login", "--tsv");
  expect(lines[0]?.split("\t")).toEqual([
    "https://smbc-card.xyz/login",
    "dangerous",
    "14",
    "smbc-card.xyz",
    "lookalike abused-ending login-words lookalike",
  ]);
});

test("refuses a call it cannot understand", async () => {
  expect((await run()).code).toBe(2);
  expect((await run("check")).code).toBe(2);
  expect((await run("open", "https://example.com")).code).toBe(2);
  expect((await run("check", "https://example.com", "--company", companyFile("{nonsense"))).code).toBe(2);
});
