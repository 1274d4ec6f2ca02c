/** When somebody must have a second factor. */
import type { Role } from "#src/platform/access/index.ts";

export type SecondFactorState =
  /** A second factor is there, or the role does not ask for one. */
  | { readonly state: "present" | "not-asked" }
  | { readonly state: "due"; readonly hoursLeft: number }
  | { readonly state: "overdue" };

const HOUR = 3_600_000;
const HOURS_ALLOWED = 24;

export interface SecondFactorFacts {
  readonly role: Role;
  /** When the person got this role (ISO 8601), not when the account was made: a supporter may become IT later. */
  readonly since: string;
  readonly hasTotp: boolean;
  readonly hasPasskey: boolean;
  readonly now: Date;
}

/** Owner and IT may change everything, so they need a second factor within a day of getting that role. */
export function secondFactorState({
  role,
  since,
  hasTotp,
  hasPasskey,
  now,
}: SecondFactorFacts): SecondFactorState {
  if (hasTotp || hasPasskey) return { state: "present" };
  if (role !== "owner" && role !== "it") return { state: "not-asked" };
  const hoursGone = (now.getTime() - Date.parse(since)) / HOUR;
  if (hoursGone >= HOURS_ALLOWED) return { state: "overdue" };
  return { state: "due", hoursLeft: Math.min(HOURS_ALLOWED, Math.ceil(HOURS_ALLOWED - hoursGone)) };
}
