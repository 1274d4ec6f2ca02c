/** Who vouches for a mail, checked by ourselves. Off unless somebody switches lookups on. */
export { checkOrigin, type Resolver } from "./check-origin.ts";
export { systemResolver } from "./system-resolver.ts";
