/** The REST API's foundation: how routes are declared, paged and answered. */
export { type PageAsk, type PageOf, type Position, pageOf, rowsAfter } from "./paging.ts";
export {
  type Answered,
  type ApiAnswer,
  type ApiCall,
  type ApiMethod,
  type ApiPath,
  type ApiRoute,
  apiList,
  apiRoute,
  type Refused,
} from "./route.ts";
