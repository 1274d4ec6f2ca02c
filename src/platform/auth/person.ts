/** Making a person who can sign in, and checking or changing their password. */
import type { BetterAuth } from "./better-auth.ts";
import type { BantoAuth } from "./create-auth.ts";

/** better-auth's own functions on its tables; the same on either instance. */
export async function internals(auth: BantoAuth): Promise<Awaited<BetterAuth["$context"]>> {
  return (await auth.instance(false)).$context;
}

/**
 * The form in which a password is hashed and compared: full-width letters typed with the Japanese input method
 * on are the same password as without it (NFKC, as NIST SP 800-63B 3.1.1.2 allows).
 */
export function normalPassword(typed: string): string {
  return typed.normalize("NFKC");
}

/** Takes about 60 ms and 32 MB: call it before a transaction, never within. */
export async function hashPassword(auth: BantoAuth, password: string): Promise<string> {
  return (await internals(auth)).password.hash(normalPassword(password));
}

/** Whether this is the person's password. Costs the same when the person has none. */
export async function isPasswordOf(auth: BantoAuth, userId: string, password: string): Promise<boolean> {
  const { internalAdapter, password: hashing } = await internals(auth);
  const account = await internalAdapter.findCredentialAccount(userId);
  if (account?.password) {
    return hashing.verify({ hash: account.password, password: normalPassword(password) });
  }
  await hashing.hash(password);
  return false;
}

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  /** From {@link hashPassword}. */
  readonly passwordHash: string;
  readonly language: string;
}

/** Adds a person with a password, in the running shared transaction. The address must be free. Returns the id. */
export async function addPerson(auth: BantoAuth, person: NewPerson): Promise<string> {
  const { internalAdapter } = await internals(auth);
  const { name, email, language } = person;
  const user = await internalAdapter.createUser(
    { name, email, language, emailVerified: false },
    { method: "email-password" },
  );
  await internalAdapter.createAccount({
    userId: user.id,
    providerId: "credential",
    accountId: user.id,
    password: person.passwordHash,
  });
  return user.id;
}

/** Whether somebody signs in with this address. For those who may know (an owner inviting), never for a form. */
export async function personByEmail(
  auth: BantoAuth,
  email: string,
): Promise<{ id: string; name: string } | null> {
  const row = await auth.transaction.db
    .selectFrom("auth_user")
    .select(["id", "name"])
    .where("email", "=", email.toLowerCase())
    .executeTakeFirst();
  return row ?? null;
}
