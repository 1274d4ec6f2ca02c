// The four bands of the total, and where each begins.

/** 100 · 70–99 · 50–69 · 49 and below. What a band means is said by the handbook. */
export type BandId = "100" | "70-99" | "50-69" | "up-to-49";

/** Highest band first, each with its lowest total. */
const floors: readonly { readonly id: BandId; readonly from: number }[] = [
  { id: "100", from: 100 },
  { id: "70-99", from: 70 },
  { id: "50-69", from: 50 },
];

/** The band of a total between −25 and 100. */
export function bandOf(total: number): BandId {
  return floors.find(({ from }) => total >= from)?.id ?? "up-to-49";
}

/** Every band that a total between `lowest` and `highest` can fall into, highest band first. */
export function bandsBetween(lowest: number, highest: number): readonly BandId[] {
  const found = new Set<BandId>([bandOf(highest)]);
  for (const { from } of floors) {
    if (from > lowest && from <= highest) found.add(bandOf(from)).add(bandOf(from - 1));
  }
  return [...found];
}
