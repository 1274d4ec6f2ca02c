/** The check of a device by its own user, without anything installed. */
export {
  CHECK_DAYS,
  type CheckAnswer,
  type CheckPart,
  type CheckQuestion,
  checkDevice,
  checkQuestions,
  type DeviceCheck,
  type Light,
  questionsFor,
} from "./check.ts";
export { type Hints, type Seen, type SeenPart, seenBy } from "./seen.ts";
