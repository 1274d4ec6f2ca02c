/** The REST API's foundation: how routes are declared, paged and answered. */
export { type ApiCaller, callerOf, isWithin } from "./caller.ts";
export { apiList, apiRoute } from "./declare.ts";
export { described, inBoth } from "./described.ts";
export { type ApiDoor, createApi } from "./door.ts";
export { apiJobs, apiSchedules } from "./expire.ts";
export { pageQuery } from "./input.ts";
export { type PageAsk, type PageOf, type Position, pageOf, pageOfSorted, rowsAfter } from "./paging.ts";
export { type ProblemKind, problemBody, problemStatus } from "./problem.ts";
export type {
  Answered,
  ApiAnswer,
  ApiCall,
  ApiMethod,
  ApiPath,
  ApiRoute,
  Refused,
} from "./route.ts";
export { isToken, newToken, tokenHash, tokenHint } from "./secret.ts";
export type { TokenRow } from "./tables.ts";
export { text as problemText } from "./text.ts";
