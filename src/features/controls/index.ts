/** Controls: what the handbook asks for, how the company stands, why, and the maps to other lists. */
import type { Feature } from "#src/shell/feature.ts";
import { api } from "./api.ts";
import { controlRoutes } from "./routes/controls.tsx";
import { mapRoutes } from "./routes/maps.tsx";

export { type Assessment, assessCompany, assessWeek, type Week, waiversIn } from "./assess.ts";
export { controlById } from "./catalogue.ts";
export { type Standing, standingOf, type Tally, tallyOf } from "./rules/standing.ts";
export { answerByHand, type GivenAnswer } from "./service/answer.ts";
export { type WaiverInput, waive, withdrawWaiver } from "./service/waive.ts";
export { knownFacts } from "./sources.ts";
export { ChangesTable } from "./views/changes.tsx";
export { ControlLink, ControlTable } from "./views/control-table.tsx";
export { StandingShape, StandingState, shapes } from "./views/words.tsx";

export const controls: Feature = { id: "controls", routes: [...controlRoutes, ...mapRoutes], api };
