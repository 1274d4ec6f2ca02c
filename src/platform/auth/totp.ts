/** Enrolling and removing an authenticator app (RFC 6238), and the recovery codes that go with a second factor. */
import { randomBytes } from "node:crypto";
import { type Db, newId } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { isApiError } from "./api-error.ts";
import { type BantoAuth, type Caller, innerHeaders, isSecure } from "./create-auth.ts";
import { internals } from "./person.ts";
import { noteForPerson } from "./personal-ledger.ts";
import { newRecoveryCodes } from "./recovery-codes.ts";

/** How better-auth marks a secret that is kept in base32: 20 random bytes, 32 letters to type where no camera is. */
const PREFIX = "base32:";
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Encrypts as better-auth does, so that it can read what we wrote. */
async function encrypt(auth: BantoAuth, data: string): Promise<string> {
  const { symmetricEncrypt } = await import("better-auth/crypto");
  return symmetricEncrypt({ key: (await internals(auth)).secretConfig, data });
}

async function decrypt(auth: BantoAuth, data: string): Promise<string> {
  const { symmetricDecrypt } = await import("better-auth/crypto");
  return symmetricDecrypt({ key: (await internals(auth)).secretConfig, data });
}

function newSecret(): string {
  const bits = [...randomBytes(20)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET.charAt(Number.parseInt(five, 2))).join("");
}

/** Makes sure the person has a row for second factors, with secrets that nobody knows yet. */
export async function ensureFactorRow(auth: BantoAuth, trx: Db, userId: string): Promise<void> {
  const row = {
    id: newId(),
    user_id: userId,
    secret: await encrypt(auth, PREFIX + newSecret()),
    backup_codes: await encrypt(auth, JSON.stringify(newRecoveryCodes())),
    verified: 0 as const,
    failed_verification_count: 0,
    locked_until: null,
  };
  await trx
    .insertInto("auth_two_factor")
    .values(row)
    .onConflict((conflict) => conflict.column("user_id").doNothing())
    .execute();
}

export interface Enrolment {
  /** The secret in base32, for typing. */
  readonly secret: string;
  /** The address that the QR code holds. */
  readonly uri: string;
}

/** The enrolment that waits for its first code; one is begun if there is none. `null` when an app is enrolled. */
export async function enrolment(
  auth: BantoAuth,
  person: { readonly userId: string; readonly email: string },
): Promise<Enrolment | null> {
  return auth.transaction.run(async (trx) => {
    await ensureFactorRow(auth, trx, person.userId);
    const row = await trx
      .selectFrom("auth_two_factor")
      .select(["secret", "verified"])
      .where("user_id", "=", person.userId)
      .executeTakeFirstOrThrow();
    if (row.verified === 1) return null;
    const secret = (await decrypt(auth, row.secret)).slice(PREFIX.length);
    const query = new URLSearchParams({ secret, issuer: "Banto" });
    return { secret, uri: `otpauth://totp/Banto:${encodeURIComponent(person.email)}?${query}` };
  });
}

export type Confirmation =
  | { readonly kind: "wrong" }
  /** The session was renewed: set its cookies. The codes are shown now and never again. */
  | { readonly kind: "confirmed"; readonly headers: Headers; readonly recoveryCodes: readonly string[] };

/** Enrols the app if it shows the right code. Earlier recovery codes stop working: new ones are handed out. */
export async function confirmTotp(
  auth: BantoAuth,
  caller: Caller,
  userId: string,
  typed: string,
): Promise<Confirmation> {
  const code = typed.normalize("NFKC").replaceAll(/\D/g, "");
  const { api } = await auth.instance(isSecure(auth, caller.request));
  try {
    return await auth.transaction.run(async (trx): Promise<Confirmation> => {
      const { headers } = await api.verifyTOTP({
        body: { code },
        headers: innerHeaders(auth, caller),
        returnHeaders: true,
      });
      const recoveryCodes = await replaceCodes(auth, trx, userId);
      const data = { kind: "totp" };
      await noteForPerson(trx, userId, { action: "second-factor.added", data }, auth.clock());
      return { kind: "confirmed", headers, recoveryCodes };
    });
  } catch (error) {
    if (isApiError(error)) return { kind: "wrong" };
    throw error;
  }
}

async function replaceCodes(auth: BantoAuth, trx: Db, userId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  const backup_codes = await encrypt(auth, JSON.stringify(codes));
  await trx.updateTable("auth_two_factor").set({ backup_codes }).where("user_id", "=", userId).execute();
  return codes;
}

/** New recovery codes, to be shown once; the old ones stop working. The caller has asked for the password. */
export async function renewRecoveryCodes(auth: BantoAuth, userId: string): Promise<readonly string[]> {
  return auth.transaction.run(async (trx) => {
    const enrolled = trx.selectFrom("auth_user").select("two_factor_enabled").where("id", "=", userId);
    if ((await enrolled.executeTakeFirst())?.two_factor_enabled !== 1)
      throw new AppError("conflict", "no second factor");
    const codes = await replaceCodes(auth, trx, userId);
    await noteForPerson(trx, userId, { action: "recovery-codes.renewed" }, auth.clock());
    return codes;
  });
}

/** Removes the app. Passkeys, if any, stay and keep the sign-in in two steps. The password was asked for. */
export async function removeTotp(auth: BantoAuth, userId: string): Promise<void> {
  await auth.transaction.run(async (trx) => {
    await trx.deleteFrom("auth_two_factor").where("user_id", "=", userId).execute();
    await settleFactors(auth, trx, userId);
    const data = { kind: "totp" };
    await noteForPerson(trx, userId, { action: "second-factor.removed", data }, auth.clock());
  });
}

/**
 * Brings better-auth's mark on the person in line with the factors there are: with an app or a passkey the
 * password alone does not sign in; without either, nothing of a second factor is left.
 */
export async function settleFactors(auth: BantoAuth, trx: Db, userId: string): Promise<void> {
  const app = await trx
    .selectFrom("auth_two_factor")
    .select("id")
    .where("user_id", "=", userId)
    .where("verified", "=", 1)
    .executeTakeFirst();
  const passkey = await trx
    .selectFrom("auth_passkey")
    .select("id")
    .where("user_id", "=", userId)
    .limit(1)
    .executeTakeFirst();
  const present = app !== undefined || passkey !== undefined;
  if (present) await ensureFactorRow(auth, trx, userId);
  else await trx.deleteFrom("auth_two_factor").where("user_id", "=", userId).execute();
  await trx
    .updateTable("auth_user")
    .set({ two_factor_enabled: present ? 1 : 0, updated_at: auth.clock().toISOString() })
    .where("id", "=", userId)
    .execute();
}

/** For somebody who lost phone and codes: removes all second factors and ends all sessions (command line only). */
export async function removeSecondFactors(auth: BantoAuth, userId: string): Promise<void> {
  await auth.transaction.run(async (trx) => {
    await trx.deleteFrom("auth_passkey").where("user_id", "=", userId).execute();
    await trx.deleteFrom("auth_two_factor").where("user_id", "=", userId).execute();
    await trx.deleteFrom("auth_session").where("user_id", "=", userId).execute();
    await settleFactors(auth, trx, userId);
    const data = { kind: "all" };
    await noteForPerson(trx, userId, { action: "second-factor.removed", data }, auth.clock(), "cli");
  });
}
