/** The register of people: list, history, leaving, and importing from spreadsheets. */
import type { Feature } from "#src/shell/feature.ts";
import { api } from "./api.ts";
import { facts } from "./facts.ts";
import { jobs, schedules } from "./jobs.ts";
import { routes as importRoutes } from "./routes/imports.tsx";
import { routes as peopleRoutes } from "./routes/people.tsx";

export { fullKana, fullName, type Person, type PersonValues } from "./fields.ts";
export {
  type ChoosablePerson,
  choosablePeople,
  type FindablePerson,
  leavingDays,
  peopleById,
  peopleNamed,
  peopleToFind,
} from "./queries/choose.ts";
export { memberNames } from "./queries/history.ts";
export { countPeople, listPeople, type PeopleFilter } from "./queries/list.ts";
export { personById } from "./queries/person.ts";
export { cleanCode, cleanLine, cleanText } from "./rules/clean.ts";
export { confirmImport } from "./service/confirm.ts";
export { openDraft, previewDraft } from "./service/draft.ts";
export { addPerson, type Saved } from "./service/person.ts";

export const people: Feature = {
  id: "people",
  // The import's paths first: "imports" would pass for a person's id.
  routes: [...importRoutes, ...peopleRoutes],
  api,
  jobs,
  schedules,
  facts,
};
