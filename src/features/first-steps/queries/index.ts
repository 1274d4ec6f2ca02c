/** The SQL of the first steps. */
export { companyByKey, helpPageOf, setKey } from "./help-page.ts";
export { countLogs, type FirstStepLog, insertLog, logsOf, logsOfRun } from "./log.ts";
export { type Responder, replaceResponders, respondersOf } from "./responders.ts";
