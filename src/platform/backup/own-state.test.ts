import fc from "fast-check";
import { expect, test } from "vitest";
import { ownBackupState } from "./own-state.ts";

const now = new Date("2026-11-23T00:00:00Z");
const daysAgo = (n: number) => new Date(now.getTime() - n * 86_400_000).toISOString();
const none = { copies: [], madeAt: undefined, takenElsewhereAt: undefined, now };

test("without any backup only the original is seen", () => {
  expect(ownBackupState(none)).toEqual({
    copies: { seen: 1, needed: 3 },
    media: { seen: 1, needed: 2 },
    elsewhere: { seen: 0, needed: 1 },
    stale: true,
  });
});

test("the original, a copy on another device and one taken away make 3-2-1", () => {
  const copies = [
    { present: true, otherDevice: false },
    { present: true, otherDevice: true },
  ];
  const state = ownBackupState({ ...none, copies, madeAt: daysAgo(1), takenElsewhereAt: daysAgo(7) });
  expect(state).toMatchObject({
    copies: { seen: 3 },
    media: { seen: 2 },
    elsewhere: { seen: 1 },
    stale: false,
  });
});

test("a file that is gone, a backup of two days ago and a stick of two months ago do not count", () => {
  const copies = [{ present: false, otherDevice: true }];
  const state = ownBackupState({ ...none, copies, madeAt: daysAgo(2), takenElsewhereAt: daysAgo(60) });
  expect(state).toMatchObject({
    copies: { seen: 1 },
    media: { seen: 1 },
    elsewhere: { seen: 0 },
    stale: true,
  });
});

test("one more copy never makes it worse", () => {
  const copy = fc.record({ present: fc.boolean(), otherDevice: fc.boolean() });
  fc.assert(
    fc.property(fc.array(copy, { maxLength: 4 }), copy, (copies, more) => {
      const before = ownBackupState({ ...none, copies });
      const after = ownBackupState({ ...none, copies: [...copies, more] });
      expect(after.copies.seen).toBeGreaterThanOrEqual(before.copies.seen);
      expect(after.media.seen).toBeGreaterThanOrEqual(before.media.seen);
    }),
  );
});
