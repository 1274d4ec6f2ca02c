import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "#src/cli/index.ts";
import { createPostgresDatabase, testEngine } from "#tests/helpers/store.ts";

async function installation() {
  const data = mkdtempSync(join(tmpdir(), "banto-pack-"));
  const database = testEngine === "postgres" ? await createPostgresDatabase() : undefined;
  const env = { BANTO_DATA: data, ...(database ? { BANTO_DATABASE_URL: database } : {}) };
  const banto = async (...args: string[]) => {
    const lines: string[] = [];
    const line = (text: string) => void lines.push(text);
    const code = await runCommand(args, { env, out: line, err: line, clock: () => new Date() });
    return { code, text: lines.join("\n") };
  };
  return { banto, data };
}

test("a pack is taken out, edited, checked and taken in from the command line", async () => {
  const { banto, data } = await installation();
  const file = join(data, "pack.json");
  expect((await banto("pack", "export", file)).code, "no company yet").toBe(1);
  await banto("seed");
  expect((await banto("pack", "export", file)).code).toBe(0);
  const own = readFileSync(file, "utf8");
  const edited = own
    .replace(/"version": "[^"]+"/, '"version": "2026.11-x"')
    .replace('"task.minutes": 15', '"task.minutes": 25');
  writeFileSync(file, edited);
  const checked = await banto("pack", "check", file, "--json");
  expect(checked.code).toBe(0);
  expect(JSON.parse(checked.text).differences).toMatchObject([
    { field: "task.minutes", before: 15, after: 25 },
  ]);
  expect(JSON.parse((await banto("pack", "import", file, "--json")).text)).toMatchObject({
    ok: true,
    version: "2026.11-x",
    changes: 1,
  });
  expect(JSON.parse((await banto("pack", "export", file, "--json")).text).version).toBe("2026.11-x");
  writeFileSync(file, edited.replace('"task.minutes": 25', '"task.minutes": -1'));
  const refused = await banto("pack", "import", file, "--json");
  expect(refused.code).toBe(1);
  const [problem] = JSON.parse(refused.text).problems as { line: number; key: string }[];
  expect(problem?.key).toBe("bad-minutes");
  expect(readFileSync(file, "utf8").split("\n")[(problem?.line ?? 0) - 1]).toContain('"task.minutes": -1');
  expect((await banto("pack", "throw", file)).code).toBe(2);
  expect((await banto("pack", "check", join(data, "none.json"))).code).toBe(2);
}, 60_000);
