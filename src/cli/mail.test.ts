/** The command line of the mail examiner: one line of JSON a mail, in the order of names, whatever the file holds. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import QRCode from "qrcode";
import { expect, test } from "vitest";
import { composeSample } from "#tests/mail/compose.ts";
import { runCommand } from "./index.ts";

async function run(args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(args, {
    env: { LANG: "ja_JP.UTF-8" },
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    clock: () => new Date("2026-04-06T00:00:00Z"),
  });
  return { code, out, err };
}

async function folderOfMails(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "mails-"));
  const lure =
    '<p>お客様のアカウントを停止しました。24時間以内にご本人確認をお願いいたします。</p><a href="https://amazon.co.jp.login.example.top/">Amazonにログイン</a>';
  await writeFile(
    join(folder, "1-lure.eml"),
    composeSample({
      from: "Amazon.co.jp <info@x7k2q9w4z.top>",
      subject: "【重要】アカウントの確認",
      html: lure,
    }),
  );
  await writeFile(join(folder, "2-plain.eml"), composeSample({}));
  await writeFile(join(folder, "3-broken.eml"), new Uint8Array([0, 255, 1, 2, 3]));
  const boss = {
    from: "高橋 一郎 <ceo8841@outlook.com>",
    text: "業務の都合により、LINEグループを作成し、QRコードを返信してください。",
  };
  await writeFile(join(folder, "4-boss.eml"), composeSample(boss));
  return folder;
}

test("judges a folder, one line a mail, and says so by its exit code", async () => {
  const { code, out } = await run(["mail", "check", await folderOfMails(), "--json"]);
  const lines = out.map((line) => JSON.parse(line));
  expect(lines.map(({ file }) => file.split("/").at(-1))).toEqual([
    "1-lure.eml",
    "2-plain.eml",
    "3-broken.eml",
    "4-boss.eml",
  ]);
  expect(lines.map(({ verdict }) => verdict).slice(0, 3)).toEqual([
    "dangerous",
    "nothing-odd",
    "nothing-odd",
  ]);
  expect(lines[0].findings[0]).toEqual({
    id: expect.any(String),
    severity: expect.any(String),
    evidence: expect.any(Array),
    title: expect.stringMatching(/[ぁ-ん]/),
  });
  expect(code).toBe(1);
});

test("holds a mail against what the company knows", async () => {
  const folder = await folderOfMails();
  const company = join(folder, ".company.json");
  await writeFile(
    company,
    JSON.stringify({
      domains: ["example.co.jp"],
      people: [{ name: "高橋 一郎", role: "社長" }],
      partners: ["marukita.example.jp"],
    }),
  );
  const { out } = await run(["mail", "check", join(folder, "4-boss.eml"), "--company", company, "--json"]);
  const { verdict, findings } = JSON.parse(out[0] ?? "");
  expect(verdict).toBe("dangerous");
  expect(findings.map(({ id }: { id: string }) => id)).toContain("executive-name");
});

test("speaks to people in words, in both languages, and never calls a mail safe", async () => {
  const folder = await folderOfMails();
  const ja = await run(["mail", "check", folder]);
  const en = await run(["--lang", "en", "mail", "check", folder]);
  expect(ja.out.join("\n")).toMatch(/危険[\s\S]*公式URL帳[\s\S]*安全とは言い切れません/);
  expect(en.out.join("\n")).toMatch(/dangerous[\s\S]*no proof/);
});

test("says what is wrong with the call, a missing file, or a company that cannot be read", async () => {
  const folder = await folderOfMails();
  expect((await run(["mail"])).code).toBe(2);
  expect((await run(["mail", "check", join(folder, "none.eml"), "--json"])).code).toBe(2);
  const bad = await run(["mail", "check", folder, "--company", join(folder, "none.json")]);
  expect(bad.code).toBe(2);
  expect(bad.err.join("")).toContain("none.json");
});

test("reads the QR code in a picture, and leaves it out when told to", async () => {
  const folder = await mkdtemp(join(tmpdir(), "mails-"));
  const picture = await QRCode.toBuffer("https://login.page.example.net/", { width: 240 });
  const mail = composeSample({
    text: "下記のQRコードをスマートフォンで読み取り、パスワードでログインしてください。",
    attachments: [{ name: "qr.png", type: "image/png", base64: picture.toString("base64") }],
  });
  await writeFile(join(folder, "code.eml"), mail);
  const idsOf = async (...more: string[]) => {
    const { out } = await run(["mail", "check", folder, "--json", ...more]);
    return JSON.parse(out[0] ?? "{}").findings.map(({ id }: { id: string }) => id);
  };
  expect(await idsOf()).toContain("code-and-login");
  expect(await idsOf("--no-codes")).not.toContain("code-in-picture");
});
