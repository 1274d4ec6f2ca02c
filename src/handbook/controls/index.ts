// All controls, in the order of the handbook's sections.
import type { Control } from "./control.ts";
import { ofChapter9 } from "./of-chapter-9.ts";
import { ofChapters2To5 } from "./of-chapters-2-5.ts";
import { ofChapters6To8 } from "./of-chapters-6-8.ts";
import { ofLawAndDesks } from "./of-law-and-desks.ts";
import { ofPrinciples } from "./of-principles.ts";

export type { Control, ControlTask, Doer, HandAnswer, RequiredEvidence } from "./control.ts";
export { type ProviderId, providers } from "./provider.ts";
export type { IsoId, References, ScsId, ThreatId } from "./reference.ts";
export {
  type Again,
  againOf,
  couldBeShownByMachine,
  type Round,
  roundOf,
  rounds,
  shownByMachine,
} from "./rounds.ts";
export type { RegisterName, Scope } from "./scope.ts";
export { type SectionId, sections } from "./section.ts";

/** Every control of the handbook. */
export const controls: readonly Control[] = [
  ...ofPrinciples,
  ...ofChapters2To5,
  ...ofChapters6To8,
  ...ofChapter9,
  ...ofLawAndDesks,
];
