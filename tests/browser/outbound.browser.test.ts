/** The net under the browser suite does catch: each way out of a process is stopped and written down. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const hook = fileURLToPath(new URL("../helpers/no-outbound.mjs", import.meta.url));

/** Runs a module under the hook; returns what was written down. 192.0.2.0/24 is nobody's (RFC 5737). */
function attemptsOf(code: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "banto-outbound-"));
  const log = join(folder, "outbound.log");
  const program = join(folder, "program.mjs");
  writeFileSync(log, "");
  writeFileSync(program, code);
  const env = { PATH: process.env.PATH, BANTO_TEST_OUTBOUND_LOG: log };
  const run = spawnSync(process.execPath, ["--import", hook, program], { encoding: "utf8", env });
  expect([run.stderr, run.status]).toEqual(["", 0]);
  const lines = readFileSync(log, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line)).map(({ kind, target }) => `${kind} ${target}`);
}

test.each([
  [
    "a socket",
    'import net from "node:net"; net.connect(9, "192.0.2.1").on("error", () => {});',
    "connection 192.0.2.1:9",
  ],
  [
    "TLS",
    'import tls from "node:tls"; tls.connect({ host: "192.0.2.1", port: 443 }).on("error", () => {});',
    "connection 192.0.2.1:443",
  ],
  ["fetch", 'await fetch("http://192.0.2.1/").catch(() => {});', "connection 192.0.2.1:80"],
  [
    "http by name",
    'import { get } from "node:http"; get("http://banto.example/").on("error", () => {});',
    "connection banto.example:80",
  ],
  [
    "a look-up by a named import",
    'import { lookup } from "node:dns/promises"; await lookup("banto.example").catch(() => {});',
    "name lookup banto.example",
  ],
  [
    "a resolver of its own",
    'import { Resolver } from "node:dns"; new Resolver().resolve4("banto.example", () => {});',
    "name lookup banto.example",
  ],
  [
    "a datagram",
    'import { createSocket } from "node:dgram"; const s = createSocket("udp4"); try { s.send("x", 9, "192.0.2.1"); } catch {} s.close();',
    "datagram 192.0.2.1",
  ],
])("%s to another machine is written down", (_name, code, attempt) => {
  expect(attemptsOf(code)).toEqual([attempt]);
});

test("a connection to this machine goes through", () => {
  const code = `
    import { createServer } from "node:http";
    const server = createServer((_, answer) => answer.end("here")).listen(0, "127.0.0.1", async () => {
      const text = await (await fetch("http://127.0.0.1:" + server.address().port)).text();
      server.close();
      if (text !== "here") process.exit(1);
    });`;
  expect(attemptsOf(code)).toEqual([]);
});
