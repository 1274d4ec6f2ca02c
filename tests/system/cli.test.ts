/** The command line as an administrator uses it: each command as a process of its own, on a folder of its own. */
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ensureBuilt } from "#tests/helpers/built.ts";

// Each command is a process of its own; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const program = fileURLToPath(new URL("../../tools/banto.mjs", import.meta.url));
const place = mkdtempSync(join(tmpdir(), "banto-cli-"));
const folder = (name: string) => join(place, name);
/** The example company, put in once; tests only read it. */
const full = folder("full");

type Env = Readonly<Record<string, string>>;

/** Runs a command on a data folder, in English unless `env` says otherwise. */
function banto(dataDir: string, args: readonly string[], env: Env = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [program, ...args], {
    cwd: place,
    encoding: "utf8",
    env: { PATH: process.env.PATH, LANG: "en_GB.UTF-8", BANTO_DATA: dataDir, ...env },
  });
}

beforeAll(async () => {
  await ensureBuilt();
  const seeded = banto(full, ["seed"]);
  expect(seeded.status, seeded.stderr).toBe(0);
}, 120_000);
afterAll(() => rmSync(place, { recursive: true }));

describe("help", () => {
  const commands = [
    "start",
    "demo",
    "doctor",
    "backup",
    "restore",
    "token",
    "companies",
    "export-ledger",
    "version",
  ];

  test("lists every command in the terminal's language, or the one asked for", () => {
    const en = banto(full, ["--help"]);
    const ja = banto(full, ["--help"], { LANG: "ja_JP.UTF-8" });
    const asked = banto(full, ["--help", "--lang", "ja"]);
    for (const { status, stdout } of [en, ja, asked]) {
      expect(status).toBe(0);
      for (const command of commands) expect(stdout).toContain(command);
    }
    expect(en.stdout).toContain("Usage");
    expect(ja.stdout).toContain("使い方");
    expect(asked.stdout).toBe(ja.stdout);
  });

  test("of one command names that command only", () => {
    const { status, stdout } = banto(full, ["backup", "--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain("backup [--to FOLDER]");
    expect(stdout).not.toContain("export-ledger");
  });

  test("is offered for a command that does not exist, with exit code 2", () => {
    const { status, stdout, stderr } = banto(full, ["bakcup"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("“bakcup”");
    expect(stderr).toContain("--help");
  });

  test("is not needed to learn the version", () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(banto(full, ["version"]).stdout.trim()).toBe(version);
  });
});

describe("doctor", () => {
  const wrong = { PORT: "80a", BANTO_SMTP_URL: "smtp://user:hunter2@mail.example" };

  test("finds nothing wrong on a new machine, and leaves no trace of having looked", () => {
    const { status, stdout } = banto(folder("new"), ["doctor"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Nothing wrong");
    expect(existsSync(folder("new"))).toBe(false);
    mkdirSync(folder("empty"));
    expect(banto(folder("empty"), ["doctor"]).status).toBe(0);
    expect(readdirSync(folder("empty"))).toEqual([]);
  });

  test("opens a database that is there without changing it", () => {
    const before = readFileSync(join(full, "banto.sqlite"));
    expect(banto(full, ["doctor"]).stdout).toContain("The database opens (sqlite)");
    expect(readFileSync(join(full, "banto.sqlite")).equals(before)).toBe(true);
  });

  test("names the setting that is wrong and what is wrong with it, and shows no secret", () => {
    const { status, stdout } = banto(folder("new"), ["doctor"], wrong);
    expect(status).toBe(1);
    expect(stdout).toMatch(/x PORT = 80a \(environment\).*\n\s+→ is not a number/);
    expect(stdout).not.toContain("hunter2");
  });

  test("says the same to a program", () => {
    const { status, stdout } = banto(folder("new"), ["doctor", "--json"], wrong);
    expect(status).toBe(1);
    const { problems, settings } = JSON.parse(stdout);
    expect(problems).toBe(1);
    expect(settings).toContainEqual({
      name: "PORT",
      shown: "80a",
      source: "environment",
      problem: "not-a-number",
    });
  });

  test("finds what the server refuses to start with", () => {
    const { status, stderr } = banto(folder("new"), ["start"], wrong);
    expect(status).toBe(2);
    expect(stderr).toContain("PORT");
    expect(existsSync(folder("new"))).toBe(false);
  });
});

/** All rows of all tables that a backup keeps, in one order. */
function rowsOf(dataDir: string): Record<string, unknown[]> {
  const leftOut =
    /^(auth_session|auth_verification|auth_rate_limit|auth_throttle|worker|backup|job|schema_migration)$/;
  const database = new DatabaseSync(join(dataDir, "banto.sqlite"), { readOnly: true });
  try {
    const tables = database
      .prepare("select name from sqlite_master where type = 'table' order by name")
      .all();
    const kept = tables.map(({ name }) => String(name)).filter((name) => !leftOut.test(name));
    return Object.fromEntries(
      kept.map((name) => [
        name,
        database
          .prepare(`select * from "${name}"`)
          .all()
          .map((row) => JSON.stringify(row))
          .sort(),
      ]),
    );
  } finally {
    database.close();
  }
}

function backUp(env: Env = {}): string {
  const { status, stdout, stderr } = banto(full, ["backup", "--json", "--to", folder("backups")], env);
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout).file;
}

const companyId = () => JSON.parse(banto(full, ["companies", "--json"]).stdout)[0].id;

/** Exports a company's ledger from a data folder and verifies it; returns what the verifier said. */
function verifiedLedger(dataDir: string): string {
  const file = `${dataDir}.jsonl`;
  const exported = banto(dataDir, ["export-ledger", companyId(), file]);
  expect(exported.status, exported.stderr).toBe(0);
  const head = exported.stdout.trim().split("\n").at(-1) ?? "";
  const { status, stdout } = banto(dataDir, ["verify-ledger", file, "--head", head]);
  expect(status, stdout).toBe(0);
  return stdout;
}

describe("backup and restore", () => {
  test("bring back the same rows and a ledger that verifies, in an empty place", () => {
    const file = backUp();
    expect(banto(folder("nowhere"), ["restore", file, "--verify-only"]).status).toBe(0);
    expect(existsSync(join(folder("nowhere"), "banto.sqlite"))).toBe(false);
    const restored = banto(folder("restored"), ["restore", file]);
    expect(restored.status, restored.stderr).toBe(0);
    const rows = rowsOf(folder("restored"));
    expect(rows.person?.length).toBeGreaterThan(10);
    expect(rows).toEqual(rowsOf(full));
    expect(verifiedLedger(folder("restored"))).toBe(verifiedLedger(full));
  });

  test("refuse a place that is not empty, and leave it as it was", () => {
    const file = backUp();
    const before = readFileSync(join(full, "banto.sqlite"));
    const { status, stderr } = banto(full, ["restore", file]);
    expect(status).toBe(1);
    expect(stderr).toContain("not-empty");
    expect(readFileSync(join(full, "banto.sqlite")).equals(before)).toBe(true);
  });

  test("with a passphrase hide what is in it, and open with that passphrase only", () => {
    const right = join(place, "right.txt");
    const wrong = join(place, "wrong.txt");
    writeFileSync(right, "correct horse battery staple\n");
    writeFileSync(wrong, "incorrect horse battery staple\n");
    const file = backUp({ BANTO_BACKUP_PASSPHRASE_FILE: right });
    expect(readFileSync(file).subarray(0, 21).toString()).toBe("age-encryption.org/v1");
    for (const args of [
      ["restore", file],
      ["restore", file, "--passphrase-file", wrong],
    ]) {
      const refused = banto(folder("closed"), args);
      expect(refused.status).toBe(1);
      expect(refused.stderr).toContain("Not restored");
      expect(existsSync(join(folder("closed"), "banto.sqlite"))).toBe(false);
    }
    const opened = banto(folder("opened"), ["restore", file, "--passphrase-file", right]);
    expect(opened.status, opened.stderr).toBe(0);
    expect(rowsOf(folder("opened"))).toEqual(rowsOf(full));
  });

  test.each([
    ["cut off", (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length * 0.7))],
    [
      "with a flipped bit",
      (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 900 ? byte ^ 4 : byte))),
    ],
    ["that is another kind of file", () => Buffer.from("hello")],
  ])("refuse a file %s, and leave nothing behind", (_what, damage) => {
    const file = join(place, "damaged.tar.gz");
    writeFileSync(file, damage(readFileSync(backUp())));
    const { status, stderr } = banto(folder("damaged"), ["restore", file]);
    expect(status).toBe(1);
    expect(stderr).toContain("Not restored");
    const left = existsSync(folder("damaged")) ? readdirSync(folder("damaged")) : [];
    expect(left.filter((name) => name.startsWith("banto.sqlite"))).toEqual([]);
  });

  test("say which file is missing", () => {
    expect(banto(folder("new"), ["restore"]).status).toBe(2);
    const { status, stderr } = banto(folder("other"), ["restore", join(place, "no-such-file")]);
    expect(status).toBe(1);
    expect(stderr).toContain("no-such-file");
  });
});

describe("the ledger", () => {
  test("verifies, and no longer does once a line is changed, removed or cut off", () => {
    const file = join(place, "ledger.jsonl");
    const exported = banto(full, ["export-ledger", companyId(), file]);
    const head = exported.stdout.trim().split("\n").at(-1) ?? "";
    const lines = readFileSync(file, "utf8").trimEnd().split("\n");
    const verdict = (kept: readonly string[]) => {
      writeFileSync(file, `${kept.join("\n")}\n`);
      return banto(full, ["verify-ledger", file, "--head", head]);
    };
    expect(verdict(lines)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`${lines.length} entries`),
    });
    const changed = lines.map((line, at) => (at === 2 ? line.replace(/"at":"2/, '"at":"3') : line));
    expect(verdict(changed)).toMatchObject({ status: 1, stdout: expect.stringContaining("entry 3") });
    expect(verdict(lines.filter((_, at) => at !== 1)).status).toBe(1);
    expect(verdict(lines.slice(0, -1)).status).toBe(1);
  });

  test("says what it was not told, or what is not there", () => {
    expect(banto(full, ["export-ledger"]).status).toBe(2);
    expect(banto(full, ["export-ledger", "nobody"])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("no company nobody"),
    });
    expect(banto(full, ["verify-ledger"]).status).toBe(2);
    expect(banto(full, ["verify-ledger", join(place, "no-such.jsonl")]).status).toBe(2);
  });
});

describe("token", () => {
  test("makes a set-up link where there is no owner, and none where there is", () => {
    const made = banto(folder("to-set-up"), ["token", "setup"], { HOST: "127.0.0.1", PORT: "28080" });
    expect(made.stdout).toMatch(/^http:\/\/127\.0\.0\.1:28080\/set-up\/\S{20,}\n$/);
    expect(banto(full, ["token", "setup"]).status).toBe(1);
  });

  test("makes a link for a forgotten password, for people who are there", () => {
    const database = new DatabaseSync(join(full, "banto.sqlite"), { readOnly: true });
    const email = String(database.prepare("select email from auth_user limit 1").get()?.email);
    database.close();
    const made = banto(full, ["token", "password", email.toUpperCase()]);
    expect(made.status, made.stderr).toBe(0);
    expect(made.stdout).toMatch(/\/password-resets\/\S{20,}/);
    expect(banto(full, ["token", "password", "nobody@example.co.jp"]).status).toBe(1);
    expect(banto(full, ["token", "password"]).status).toBe(2);
  });
});
