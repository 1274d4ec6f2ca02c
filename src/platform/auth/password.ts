/** Changing a password, with the old one or with a reset link. */
import { randomBytes } from "node:crypto";
import { AppError } from "#src/platform/errors.ts";
import { type BantoAuth, sha256 } from "./create-auth.ts";
import { hashPassword, internals, isPasswordOf } from "./person.ts";
import { noteForPerson } from "./personal-ledger.ts";
import { attempt, forgive } from "./throttle.ts";

export type PasswordCheck =
  | { readonly kind: "right" | "wrong" }
  | { readonly kind: "wait"; readonly minutes: number };

/** Asks a signed-in person for the password again before something weighty; ten wrong answers, then a wait. */
export async function confirmPassword(
  auth: BantoAuth,
  userId: string,
  typed: string,
): Promise<PasswordCheck> {
  const key = `confirm:${userId}`;
  const minutes = await attempt(auth.store.db, [{ key, most: 10 }], auth.clock());
  if (minutes > 0) return { kind: "wait", minutes };
  if (!(await isPasswordOf(auth, userId, typed))) return { kind: "wrong" };
  await forgive(auth.store.db, [key], auth.clock());
  return { kind: "right" };
}

/** Sets a new password, already judged, and ends all other sessions of the person. */
export async function changePassword(
  auth: BantoAuth,
  session: { readonly userId: string; readonly sessionId: string },
  next: string,
): Promise<void> {
  const { userId, sessionId } = session;
  const hash = await hashPassword(auth, next);
  const { internalAdapter } = await internals(auth);
  await auth.transaction.run(async (trx) => {
    await internalAdapter.updatePassword(userId, hash);
    const others = trx.deleteFrom("auth_session").where("user_id", "=", userId);
    await others.where("id", "!=", sessionId).execute();
    await noteForPerson(trx, userId, { action: "password.changed" }, auth.clock());
  });
}

const RESET_MINUTES = 60;

/** What a reset link stands for, in better-auth's table of proofs, which keeps only a hash of this. */
const identifierOf = (token: string) => `reset-password:${token}`;

/** A new reset token for a person, good for an hour and for one use. */
export async function newResetToken(auth: BantoAuth, userId: string): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  const { internalAdapter } = await internals(auth);
  const expiresAt = new Date(auth.clock().getTime() + RESET_MINUTES * 60_000);
  await internalAdapter.createVerificationValue({
    identifier: identifierOf(token),
    value: userId,
    expiresAt,
  });
  return token;
}

/**
 * Somebody asks for a reset by mail. Returns what to mail, or `null` when there is no such person or too many
 * were asked for (in 15 minutes 3 for one person, 20 from one address): the page says the same in each case.
 */
export async function requestReset(
  auth: BantoAuth,
  typedEmail: string,
  address: string,
): Promise<{ token: string; name: string; email: string; language: string | null } | null> {
  const email = typedEmail.trim().normalize("NFKC").toLowerCase();
  const { db } = auth.store;
  const limits = [
    { key: `reset:${address}`, most: 20 },
    { key: `reset:${sha256(email)}`, most: 3 },
  ];
  if ((await attempt(db, limits, auth.clock())) > 0) return null;
  const person = await db
    .selectFrom("auth_user")
    .select(["id", "name", "email", "language"])
    .where("email", "=", email)
    .executeTakeFirst();
  if (!person) return null;
  const { name, language } = person;
  return { token: await newResetToken(auth, person.id), name, email: person.email, language };
}

/** Whom a reset token belongs to, if it is still good. */
export async function personOfReset(
  auth: BantoAuth,
  token: string,
): Promise<{ id: string; name: string; email: string } | null> {
  const { internalAdapter } = await internals(auth);
  const proof = await internalAdapter.findVerificationValue(identifierOf(token));
  if (!proof || proof.expiresAt <= auth.clock()) return null;
  const person = await auth.transaction.db
    .selectFrom("auth_user")
    .select(["id", "name", "email"])
    .where("id", "=", proof.value)
    .executeTakeFirst();
  return person ?? null;
}

/**
 * Sets a new password, already judged, by a reset token, and ends all sessions of the person. The second factor
 * stays: a stolen mailbox alone does not sign in. @throws AppError `not-found` when the token is not good (any more).
 */
export async function resetPassword(auth: BantoAuth, token: string, next: string): Promise<void> {
  const hash = await hashPassword(auth, next);
  const { internalAdapter } = await internals(auth);
  await auth.transaction.run(async (trx) => {
    const person = await personOfReset(auth, token);
    const spent = await internalAdapter.consumeVerificationValue(identifierOf(token));
    if (!person || !spent) throw new AppError("not-found", "reset link");
    await internalAdapter.updatePassword(person.id, hash);
    await trx.deleteFrom("auth_session").where("user_id", "=", person.id).execute();
    await noteForPerson(trx, person.id, { action: "password.reset" }, auth.clock());
  });
}

/** Whether an address may have another password judged: the meter asks at each pause of typing, a machine more. */
export async function passwordAttempt(auth: BantoAuth, address: string): Promise<boolean> {
  const limit = { key: `judge:${address}`, most: 600 };
  return (await attempt(auth.store.db, [limit], auth.clock())) === 0;
}
