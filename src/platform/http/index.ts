export { actorOf, clientAddress, type Env, type ListColumn, type Services, sessionOf } from "./env.ts";
export {
  checkFields,
  type FormResult,
  type Problem,
  type Problems,
  problemsOf,
  readFields,
  readForm,
  textValues,
  type Values,
} from "./forms.ts";
export { chooseLang, preferred } from "./lang.ts";
export { type ListQuery, listHref, readListQuery } from "./list.ts";
export { redirectWithNotice, type Tone, takeNotice } from "./notices.ts";
export { type Method, type Route, type RouteList, type RouteOptions, routeList } from "./routes.ts";
