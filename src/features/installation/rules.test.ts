import { expect, test } from "vitest";
import { attentionCount, heartbeatState, shortTime } from "./rules.ts";

const fine = {
  secondsSinceHeartbeat: 5,
  failedJobs: 0,
  mailSettingsWrong: false,
  backup: {
    copies: { seen: 3, needed: 3 },
    media: { seen: 2, needed: 2 },
    elsewhere: { seen: 1, needed: 1 },
    stale: false,
  },
} as const;

test("nothing needs attention when everything is seen", () => {
  expect(attentionCount(fine)).toBe(0);
});

test("each thing that is missing counts once", () => {
  expect(attentionCount({ ...fine, secondsSinceHeartbeat: undefined })).toBe(1);
  expect(attentionCount({ ...fine, failedJobs: 7 })).toBe(1);
  expect(attentionCount({ ...fine, mailSettingsWrong: true })).toBe(1);
  expect(attentionCount({ ...fine, backup: { ...fine.backup, stale: true } })).toBe(1);
  expect(attentionCount({ ...fine, backup: { ...fine.backup, elsewhere: { seen: 0, needed: 1 } } })).toBe(1);
});

test("a worker that never gave a sign is not running, one of two minutes ago may have stopped", () => {
  expect([heartbeatState(undefined), heartbeatState(119), heartbeatState(121)]).toEqual([
    "none",
    "ok",
    "late",
  ]);
});

test("a length of time is said in its largest unit", () => {
  expect([5, 90, 7200, 200_000].map((seconds) => shortTime("ja", seconds))).toEqual([
    "5秒",
    "2分",
    "2時間",
    "2日",
  ]);
});
