import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

const emptyFolder = () => mkdtempSync(join(tmpdir(), "banto-config-"));

test("nothing set gives a configuration that works", () => {
  const { config, states } = readConfig({ BANTO_DATA: emptyFolder() });
  expect(config).toMatchObject({ port: 3000, outbound: false, timeZone: "Asia/Tokyo", smtpUrl: undefined });
  expect(states.filter((state) => state.problem)).toEqual([]);
});

test("the environment wins over the file, and the file over the default", () => {
  const folder = emptyFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "banto.env"), "PORT=4000\nHOST=127.0.0.1\n");
  const { config, states } = readConfig({ BANTO_DATA: folder, PORT: "5000" });
  expect(config).toMatchObject({ port: 5000, host: "127.0.0.1" });
  expect(states.find((state) => state.name === "HOST")?.source).toBe("file");
});

test("a wrong value is named and not used", () => {
  const { config, states } = readConfig({
    BANTO_DATA: emptyFolder(),
    PORT: "eighty",
    BANTO_BASE_URL: "banto",
  });
  expect(config).toMatchObject({ port: 3000, baseUrl: undefined });
  const problems = states.filter((state) => state.problem).map((state) => [state.name, state.problem]);
  expect(problems).toEqual([
    ["PORT", "not-a-number"],
    ["BANTO_BASE_URL", "not-a-url"],
  ]);
});

test("a secret value is never shown", () => {
  const { states } = readConfig({
    BANTO_DATA: emptyFolder(),
    BANTO_SMTP_URL: "smtp://u:hunter2@mail.example",
  });
  expect(JSON.stringify(states)).not.toContain("hunter2");
});

test("a sender and private addresses that cannot be read are named", () => {
  const { config, states } = readConfig({
    BANTO_DATA: emptyFolder(),
    BANTO_MAIL_FROM: "nobody",
    BANTO_OUTBOUND_PRIVATE: "192.168.1.0/24, office",
  });
  const problems = states.filter((state) => state.problem).map((state) => [state.name, state.problem]);
  expect(problems).toEqual([
    ["BANTO_MAIL_FROM", "not-a-sender"],
    ["BANTO_OUTBOUND_PRIVATE", "not-an-address"],
  ]);
  expect(config).toMatchObject({ mailFrom: undefined, outboundPrivate: [] });
});
