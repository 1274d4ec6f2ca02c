/** What only the build can break: packages bundled or loaded late, assets by their hashed names, an orderly end. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { authenticator } from "#tests/helpers/authenticator.ts";
import { ensureBuilt } from "#tests/helpers/built.ts";
import { type ServerProcess, startServer } from "#tests/helpers/server-process.ts";
import { makeOwner, type Visitor, visitor } from "#tests/helpers/visitor.ts";
import { closeDiagnosis } from "../../bench/fill.ts";

vi.setConfig({ testTimeout: 30_000 });

const dataDir = mkdtempSync(join(tmpdir(), "banto-built-"));
let server: ServerProcess;
let owner: Visitor;
/** Passkeys need https, or this name for the machine itself. */
let origin: string;
beforeAll(async () => {
  await ensureBuilt();
  server = await startServer({ dataDir });
  origin = server.url.replace("127.0.0.1", "localhost");
  owner = (await makeOwner(server)).at(origin);
}, 120_000);
afterAll(() => server.stop());

test("a page finds its style sheet, script and icon, which may be kept for ever", async () => {
  const html = await (await visitor(origin).get("/sign-in")).text();
  const assets = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? "");
  expect(assets).toHaveLength(3);
  for (const path of assets) {
    const answer = await owner.get(path);
    expect(answer.status, path).toBe(200);
    expect(answer.headers.get("cache-control")).toContain("immutable");
  }
});

test("a passkey is registered and signs in", async () => {
  const device = authenticator();
  const registration = await (await owner.get("/account/passkeys/options")).json();
  const response = device.register("localhost", registration.challenge, origin);
  const registered = await owner.postJson("/account/passkeys", { response, name: "会社の電話" });
  expect(registered.status, await registered.text()).toBe(200);
  const other = visitor(origin);
  const { challenge } = await (await other.get("/sign-in/passkey/options")).json();
  const answer = device.authenticate("localhost", challenge, origin);
  expect((await other.postJson("/sign-in/passkey", { response: answer })).status).toBe(200);
  expect((await other.get("/account")).status).toBe(200);
});

test("the strength of a password is judged by the dictionaries", async () => {
  const judge = async (password: string) =>
    (await (await owner.postJson("/password-strength", { password })).json()).score as number;
  expect(await judge("sakura2026")).toBeLessThan(3);
  expect(await judge("kiiroi-densha de kaeru 47")).toBeGreaterThan(2);
});

test("the result comes as a page, a PDF and a workbook", async () => {
  const path = await closeDiagnosis(owner);
  expect(await (await owner.get(path)).text()).toContain("<svg");
  const start = async (kind: string) => {
    const answer = await owner.get(`${path}.${kind}`);
    expect(answer.status).toBe(200);
    return Buffer.from(await answer.arrayBuffer()).toString("latin1", 0, 4);
  };
  expect(await start("pdf")).toBe("%PDF");
  expect(await start("xlsx")).toBe("PK\u0003\u0004");
});

test("asked to stop, it ends by itself with code 0, and has reached out to nobody", async () => {
  await server.stop();
  expect(server.process.exitCode).toBe(0);
  expect(server.output()).toContain("Stopping");
  expect(server.outbound()).toEqual([]);
});
