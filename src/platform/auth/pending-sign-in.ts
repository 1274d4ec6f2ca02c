/** The sign-in that has passed the password and waits for the second factor. */
import type { BantoAuth } from "./create-auth.ts";
import { internals } from "./person.ts";
import { signedCookie } from "./session.ts";

/** How the waiting person may go on; recovery codes always. `null` when no sign-in waits (any more). */
export async function pendingFactors(
  auth: BantoAuth,
  request: Request,
): Promise<{ readonly totp: boolean; readonly passkey: boolean } | null> {
  const identifier = signedCookie(auth, request, "two_factor");
  if (identifier === null) return null;
  const { internalAdapter } = await internals(auth);
  const proof = await internalAdapter.findVerificationValue(identifier);
  if (!proof || proof.expiresAt <= auth.clock()) return null;
  const { db } = auth.store;
  const app = db.selectFrom("auth_two_factor").select("verified").where("user_id", "=", proof.value);
  const passkey = db.selectFrom("auth_passkey").select("id").where("user_id", "=", proof.value).limit(1);
  return {
    totp: (await app.executeTakeFirst())?.verified === 1,
    passkey: (await passkey.executeTakeFirst()) !== undefined,
  };
}
