// Tasks from an assessment, and the three of today.
export {
  type DueTask,
  minutesToFindOut,
  type Taskable,
  type TaskKind,
  type TaskMatter,
  taskId,
  tasksOf,
} from "./due.ts";
export { type Level, levelOf, patienceFor } from "./escalation.ts";
export {
  type ChosenTask,
  type Day,
  type LeftTask,
  type Person,
  type RankedTask,
  type RankReasons,
  type TodaysThree,
  todaysThree,
} from "./today.ts";
export { type FirstTime, minutesOf, type RoundOf, type Visit, visitsOf } from "./visit.ts";
