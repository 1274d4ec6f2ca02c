/** The threats that can strike at a medium with how often the company, or else the handbook, says they come. */
import type { Frequency } from "#src/features/registers/index.ts";
import type { Ground } from "./judge.ts";

export interface ThreatToView {
  readonly threat: string;
  readonly frequency: Frequency;
}

const prefilled = { 1: "1", 2: "2", 3: "3" } as const;

/** In the handbook's order, those called impossible included, so that they can be taken back. */
export function threatsToView({ threats, views }: Ground, medium: string): readonly ThreatToView[] {
  return threats.flatMap(({ id, media }) => {
    const level = media[medium];
    const view = views.find((one) => one.medium === medium && one.threat === id);
    if (level === undefined && !view) return [];
    return [{ threat: id, frequency: view?.frequency ?? (level ? prefilled[level] : "open") }];
  });
}
