/** Whom to call: the public windows, the company's own contacts, and the way to the right one. */
import type { Feature } from "#src/shell/feature.ts";
import { facts } from "./facts.ts";
import { routes } from "./routes.tsx";

export { type OwnContact, ownContacts } from "./queries.ts";
export { addContact } from "./service.ts";
export { hoursLine, hoursWords } from "./views/hours.ts";

export const contacts: Feature = { id: "contacts", routes, facts };
