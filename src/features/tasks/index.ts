/** Tasks: what to do, by when and by whom; today's three; the calendar and the weekly letter. */
import type { Feature } from "#src/shell/feature.ts";
import { api } from "./api.ts";
import { jobs, schedules } from "./jobs.ts";
import { calendarRoutes } from "./routes/calendar.tsx";
import { digestRoutes } from "./routes/digest.tsx";
import { holidayRoutes } from "./routes/holidays.tsx";
import { taskRoutes } from "./routes/tasks.tsx";

export { latestRecords } from "./queries/records.ts";
export { daysOffOf, readTasks, type TaskDay, tasksFor } from "./read.ts";
export { isQuiet, type Said, saidOf, type Task } from "./rules.ts";
export { addOwnTask } from "./service/own.ts";
export { recordAnswer } from "./service/records.ts";
export { fileRequest } from "./service/requests.ts";
export { nextHref, taskTitle, taskWhy } from "./task-words.ts";
export { type ChosenToday, type Three, threeOf, todaysThreeOf, USUAL_MINUTES } from "./three.ts";
export { ThreeCard } from "./views/three.tsx";

// The fixed addresses first: "calendar" would pass for a task.
export const tasks: Feature = {
  id: "tasks",
  routes: [...calendarRoutes, ...digestRoutes, ...holidayRoutes, ...taskRoutes],
  api,
  jobs,
  schedules,
};
