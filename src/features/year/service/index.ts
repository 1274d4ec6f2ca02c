export { addCheck } from "./checks.ts";
export { addGoal, changeGoal, type GoalHindrance } from "./goals.ts";
export { type MinutesHindrance, saveMinutes, signMinutes } from "./minutes.ts";
