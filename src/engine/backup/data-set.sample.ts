// Data sets for tests: one to be changed, and arbitrary ones whose copies do not contradict themselves.
import fc from "fast-check";
import type { BackupKnowledge, Copy, DataSet } from "./index.ts";

export const aCopy = (id: string, change: Partial<Copy> = {}): Copy => ({
  id,
  original: false,
  medium: "external-disk",
  place: "beside",
  idle: "disconnected",
  unalterable: false,
  copiedAt: "2026-11-22T10:00:00Z",
  ...change,
});

export const original = aCopy("original", {
  original: true,
  medium: "pc",
  idle: "connected",
  copiedAt: null,
});
export const inCloud = aCopy("cloud", { medium: "cloud", place: "cloud", idle: "connected" });

export const aSet = (copies: readonly Copy[], change: Partial<DataSet> = {}): DataSet => ({
  copies: [original, ...copies],
  allListed: true,
  lossHours: 24,
  returnHours: 8,
  restoreTests: [],
  ...change,
});

/** Small enough to see through; the handbook's own is tested with the handbook. */
export const knowledge: BackupKnowledge = {
  media: [
    { id: "pc", kind: "built-in", online: false },
    { id: "external-disk", kind: "external-disk", online: false },
    { id: "cloud", kind: "cloud", online: true },
  ],
  fixes: [
    { id: "unplug", yen: 0, minutes: 10, changes: { idle: "disconnected" }, on: ["external-disk"] },
    { id: "run", yen: 0, minutes: 30, runs: true },
    {
      id: "add-disk",
      yen: 12_000,
      minutes: 60,
      adds: { medium: "external-disk", place: "beside", idle: "disconnected", unalterable: false },
    },
    {
      id: "add-cloud",
      yen: 14_400,
      minutes: 90,
      adds: { medium: "cloud", place: "cloud", idle: "connected", unalterable: false },
    },
    { id: "lock-cloud", yen: 6_000, minutes: 45, changes: { unalterable: true }, on: ["cloud"] },
  ],
};

const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 2 });

/** All that can be known of a copy, known. */
export const someKnownCopy: fc.Arbitrary<Omit<Copy, "id">> = fc
  .record({
    original: fc.boolean(),
    medium: fc.constantFrom("pc", "external-disk", "cloud"),
    place: fc.constantFrom("beside" as const, "same-area" as const, "far" as const),
    idle: fc.constantFrom("connected" as const, "disconnected" as const),
    unalterable: fc.boolean(),
    copiedAt: fc.constantFrom("2026-11-22T10:00:00Z", "2026-10-01T00:00:00Z", "never" as const),
  })
  .map((copy) => (copy.medium === "cloud" ? { ...copy, place: "cloud" as const } : copy));

/** The same, with some of it forgotten. */
export const someCopy = fc
  .tuple(
    someKnownCopy,
    fc.record({
      medium: fc.boolean(),
      place: fc.boolean(),
      idle: fc.boolean(),
      unalterable: fc.boolean(),
      copiedAt: fc.boolean(),
    }),
  )
  .map(([known, forget]) => ({ known, hidden: hide(known, forget) }));

function hide(copy: Omit<Copy, "id">, forget: Readonly<Record<string, boolean>>): Omit<Copy, "id"> {
  const entries = Object.entries(copy).map(([key, value]) => [key, forget[key] ? null : value]);
  return Object.fromEntries(entries) as Omit<Copy, "id">;
}

/** A data set as known (`hidden`) and as it really is (`known`). */
export const somePair = fc
  .record({ copies: fc.array(someCopy, { maxLength: 5 }), allListed: nullable(fc.constant(true)) })
  .map(({ copies, allListed }) => {
    const make = (kind: "known" | "hidden"): DataSet => ({
      copies: copies.map((copy, i) => ({ ...copy[kind], id: `c${i}` })),
      allListed: kind === "known" ? true : allListed,
      lossHours: 24,
      returnHours: 8,
      restoreTests: [],
    });
    return { known: make("known"), hidden: make("hidden") };
  });
