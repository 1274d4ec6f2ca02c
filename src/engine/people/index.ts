// The judges of who can and who may, R94, R131 and R169: everything callers need, in one place.
export {
  type AblePerson,
  type BusFactor,
  type BusFactorFix,
  type BusFactorLine,
  busFactor,
  type CriticalThing,
} from "./bus-factor.ts";
export type { PlannedRoleFix, RoleFix } from "./role-fix.ts";
export { type Assignment, judgeRoles, type Role, type RoleLine, type Roles } from "./roles.ts";
export { type AccountUse, type SharedIdGap, type SharedIds, sharedIds } from "./shared-id.ts";
