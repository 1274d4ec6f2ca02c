import { expect, test } from "vitest";
import { createLog } from "./log.ts";

test("writes one JSON line with the time, and masks values under secret names", () => {
  const lines: string[] = [];
  createLog(
    (line) => lines.push(line),
    () => new Date("2026-11-23T00:00:00Z"),
  )({ level: "info", smtp: { password: "hunter2" } });
  expect(JSON.parse(lines[0] ?? "")).toEqual({
    at: "2026-11-23T00:00:00.000Z",
    level: "info",
    smtp: { password: "•••" },
  });
});
