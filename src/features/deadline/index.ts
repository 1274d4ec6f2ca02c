/** Must a leak be reported, to whom, and until when: the judge and the count as a page. */
import type { Feature } from "#src/shell/feature.ts";
import { routes } from "./routes.tsx";

export const deadline: Feature = { id: "deadline", routes };
