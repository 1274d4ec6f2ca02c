/** What the page of the fleet counts and puts in order. */
import { type Judged, type Layer, type LayerState, layers } from "../device.ts";
import type { FleetDevice } from "./fleet.tsx";

/** Devices that are fresh in every layer. */
export function freshAll(devices: readonly FleetDevice[]): number {
  return devices.filter(({ freshness }) =>
    freshness.applies.every((layer) => freshness.layers[layer].state === "good"),
  ).length;
}

export function countsByLayer(
  devices: readonly FleetDevice[],
): { readonly layer: Layer; readonly counts: Readonly<Record<LayerState, number>> }[] {
  return layers.map((layer) => {
    const counts = { good: 0, soon: 0, bad: 0, unknown: 0 };
    for (const { freshness } of devices)
      if (freshness.applies.includes(layer)) counts[freshness.layers[layer].state] += 1;
    return { layer, counts };
  });
}

const points: Readonly<Record<LayerState, number>> = { bad: 1000, soon: 100, unknown: 1, good: 0 };

/** Those with something to be done, the worst first; of equal ones, the one whose support ends first. */
export function worstFirst(devices: readonly FleetDevice[]): FleetDevice[] {
  const weight = ({ freshness }: FleetDevice) =>
    freshness.applies.reduce((sum, layer) => sum + points[freshness.layers[layer].state], 0);
  const days = ({ freshness }: FleetDevice) => freshness.ends?.daysLeft ?? 99_999;
  return devices
    .filter((device) => weight(device) > 0)
    .toSorted((a, b) => weight(b) - weight(a) || days(a) - days(b) || (a.name < b.name ? -1 : 1));
}

export interface UnknownName {
  readonly name: string;
  readonly version: string;
  readonly item: Judged;
  readonly count: number;
}

/** Names of which product, cycle or status could not be told, the most frequent first. */
export function unknownNames(devices: readonly FleetDevice[]): UnknownName[] {
  const found = new Map<string, UnknownName>();
  for (const { freshness } of devices)
    for (const layer of layers)
      for (const item of freshness.layers[layer].items) {
        const { match, life } = item.answer;
        if (match.product && life.status !== "cannot-tell") continue;
        const key = `${item.name}\n${item.version}`;
        const { name, version } = item;
        found.set(key, { name, version, item, count: (found.get(key)?.count ?? 0) + 1 });
      }
  return [...found.values()]
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, 100);
}
