/** The evidence pack: unpacked, its own program finds it unaltered, and finds every kind of alteration. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readLedger } from "#src/platform/audit/index.ts";
import { openTestShop, type TestShop } from "#tests/helpers/app.ts";

let shop: TestShop;
beforeEach(async () => {
  shop = await openTestShop(new Date("2026-11-23T05:00:00Z"));
});
afterEach(() => shop.close());

const PATH = "/bad-day/incidents";

/** The files of a ZIP by its directory. */
function unzip(bytes: Uint8Array): Map<string, Buffer> {
  const buffer = Buffer.from(bytes);
  const files = new Map<string, Buffer>();
  let at = buffer.readUInt32LE(buffer.lastIndexOf(Buffer.from("PK\x05\x06", "latin1")) + 16);
  while (buffer.readUInt32LE(at) === 0x02014b50) {
    const [packed, nameSize, local] = [
      buffer.readUInt32LE(at + 20),
      buffer.readUInt16LE(at + 28),
      buffer.readUInt32LE(at + 42),
    ];
    const from = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const name = buffer.toString("utf8", at + 46, at + 46 + nameSize);
    files.set(name, inflateRawSync(buffer.subarray(from, from + packed)));
    at += 46 + nameSize + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return files;
}

async function pack(): Promise<Map<string, Buffer>> {
  const it = shop.as("it");
  const opened = await it.post(PATH, { title: "暗号化", kind: "ransomware", level: "3" });
  const id = opened.location?.slice(PATH.length + 1) ?? "";
  const form = new FormData();
  form.set("text", "脅迫文を撮った");
  form.set("files", new File([picture], "脅迫文.png", { type: "image/png" }));
  await it.post(`${PATH}/${id}/entries`, form);
  await it.post(`${PATH}/${id}/drafts/insurer/versions`, { format: "docx" });
  return unzip(await (await it.post(`${PATH}/${id}/exports`)).bytes());
}

function verify(files: ReadonlyMap<string, Buffer>, ...more: string[]) {
  const folder = mkdtempSync(join(tmpdir(), "banto-pack-"));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  // The program as it stands in the repository: one that was altered may say anything.
  const { status, stdout } = spawnSync(process.execPath, ["tools/verify-incident.mjs", folder, ...more], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  return { status, stdout };
}

test("the pack is unaltered, names its manifest in the ledger, and any flipped bit of any file is found", async () => {
  const files = await pack();
  expect([...files.keys()].sort()).toEqual([
    "README.txt",
    "drafts/insurer_v1_ja.txt",
    "files/001_脅迫文.png",
    "manifest.json",
    "manifest.sha256",
    "timeline.jsonl",
    "timeline.txt",
    "verify-incident.mjs",
  ]);
  expect(files.get("verify-incident.mjs")).toEqual(readFileSync("tools/verify-incident.mjs"));
  expect(files.get("files/001_脅迫文.png")?.equals(picture)).toBe(true);
  const whole = verify(files);
  expect([whole.status, whole.stdout]).toEqual([
    0,
    expect.stringContaining("6 files and 2 entries, unaltered"),
  ]);
  let named: string | undefined;
  for await (const { action, data } of readLedger(shop.store.db, shop.companyId))
    if (action === "incident.exported") named = JSON.parse(data).manifest;
  expect(verify(files, "--manifest", named ?? "").status).toBe(0);
  expect(verify(files, "--manifest", "0".repeat(64)).status).toBe(1);
  for (const [path, bytes] of files)
    for (const at of new Set([0, Math.floor(bytes.length / 2), bytes.length - 1])) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect([path, at, verify(new Map([...files, [path, changed]])).status]).toEqual([path, at, 1]);
    }
});

test("a file taken away, put beside, or a timeline cut short is found", async () => {
  const files = await pack();
  const without = new Map(files);
  without.delete("files/001_脅迫文.png");
  expect(verify(without).stdout).toContain("missing: files/001_脅迫文.png");
  expect(verify(new Map([...files, ["files/extra.txt", Buffer.from("x")]])).stdout).toContain(
    "not in the manifest",
  );
});

const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
