/** Incidents: the room with its log, deadlines, drafts, the evidence pack, and the copy to carry out. */
import type { Feature } from "#src/shell/feature.ts";
import { remindOfCopies } from "./offline/service.ts";
import { routes as closingRoutes } from "./routes/closing.tsx";
import { routes as draftRoutes } from "./routes/drafts.tsx";
import { routes as listRoutes } from "./routes/list.tsx";
import { routes as offlineRoutes } from "./routes/offline-copy.tsx";
import { routes as packRoutes } from "./routes/pack.ts";
import { routes as roomRoutes } from "./routes/room.tsx";
import { routes as sayRoutes } from "./routes/say.tsx";

export { addNote, openIncident, setOpen } from "./service/room.ts";

export const incidents: Feature = {
  id: "incidents",
  routes: [
    ...listRoutes,
    ...roomRoutes,
    ...sayRoutes,
    ...closingRoutes,
    ...draftRoutes,
    ...packRoutes,
    ...offlineRoutes,
  ],
  jobs: { "offline-copy.remind": remindOfCopies },
  schedules: [{ name: "offline-copy.remind", dailyAt: "05:10" }],
};
