/** Where a token stands, and which roles somebody may hand on. */
import { type Role, roles } from "#src/platform/access/index.ts";
import { isWithin, type TokenRow } from "#src/platform/api/index.ts";

export type TokenState = "works" | "soon" | "expired" | "revoked" | "maker-left";

/** So long before its end a token is shown with an hourglass. */
const SOON = 14 * 86_400_000;

/** @param isMember whether the member on whose behalf it acts still is one */
export function tokenState(
  { revoked_at, expires_at }: Pick<TokenRow, "revoked_at" | "expires_at">,
  isMember: boolean,
  now: Date,
): TokenState {
  if (revoked_at !== null) return "revoked";
  if (expires_at <= now.toISOString()) return "expired";
  if (!isMember) return "maker-left";
  return Date.parse(expires_at) - now.getTime() <= SOON ? "soon" : "works";
}

/** The roles that a token of this member may have: none with more than the member's own. */
export function rolesWithin(role: Role): readonly Role[] {
  return roles.filter((one) => isWithin(one, role));
}
