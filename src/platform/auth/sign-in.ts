/** Signing in and out: password first, then the second factor where there is one. */
import { isApiError } from "./api-error.ts";
import { type BantoAuth, type Caller, innerHeaders, isSecure, sha256 } from "./create-auth.ts";
import { normalPassword } from "./person.ts";
import { normalRecoveryCode } from "./recovery-codes.ts";
import { attempt, forgive, uncount } from "./throttle.ts";

export type SignInResult =
  /** `headers` hold the cookies to set. */
  | { readonly kind: "signed-in" | "second-factor"; readonly headers: Headers }
  /** The address, the password or the code is wrong: never says which. */
  | { readonly kind: "wrong" }
  /** Too many attempts; not even the right password is looked at. */
  | { readonly kind: "wait"; readonly minutes: number }
  /** The half-done sign-in is over (ten minutes, or five wrong codes): back to the password. */
  | { readonly kind: "start-again" };

/**
 * The limits on guessing passwords, within 15 minutes. One browser's address and one account: 10. One account
 * from anywhere: 50, so that a stranger who spends his 10 does not lock the owner out. One address: 100, so
 * that an office behind one router is not locked out by one of its people.
 */
function passwordLimits(address: string, email: string) {
  const account = sha256(email);
  return {
    here: { key: `password:${address}:${account}`, most: 10 },
    address: { key: `password:${address}`, most: 100 },
    account: { key: `password:${account}`, most: 50 },
  };
}

/** Checks address and password. */
export async function signIn(
  auth: BantoAuth,
  caller: Caller,
  credentials: { readonly email: string; readonly password: string },
): Promise<SignInResult> {
  const email = credentials.email.trim().normalize("NFKC").toLowerCase();
  const { db } = auth.store;
  const limits = passwordLimits(caller.address, email);
  const minutes = await attempt(db, [limits.here, limits.address, limits.account], auth.clock());
  if (minutes > 0) return { kind: "wait", minutes };
  const headers = innerHeaders(auth, caller);
  const body = { email, password: normalPassword(credentials.password) };
  try {
    const { api } = await auth.instance(isSecure(auth, caller.request));
    const result = await api.signInEmail({ body, headers, returnHeaders: true });
    await forgive(db, [limits.here.key, limits.account.key], auth.clock());
    await uncount(db, limits.address.key);
    const kind = "twoFactorRedirect" in result.response ? "second-factor" : "signed-in";
    return { kind, headers: result.headers };
  } catch (error) {
    if (isApiError(error)) return { kind: "wrong" };
    throw error;
  }
}

/** Finishes a sign-in with a code of the authenticator app (6 digits, full width accepted). */
export async function finishWithTotp(auth: BantoAuth, caller: Caller, typed: string): Promise<SignInResult> {
  const code = typed.normalize("NFKC").replaceAll(/\D/g, "");
  const { api } = await auth.instance(isSecure(auth, caller.request));
  const headers = innerHeaders(auth, caller);
  return secondStep(() => api.verifyTOTP({ body: { code }, headers, returnHeaders: true }));
}

/** Finishes a sign-in with one of the recovery codes, which is used up. */
export async function finishWithRecoveryCode(
  auth: BantoAuth,
  caller: Caller,
  typed: string,
): Promise<SignInResult> {
  const code = normalRecoveryCode(typed);
  const { api } = await auth.instance(isSecure(auth, caller.request));
  const headers = innerHeaders(auth, caller);
  return secondStep(() => api.verifyBackupCode({ body: { code }, headers, returnHeaders: true }));
}

/** better-auth allows five codes a sign-in, and after ten wrong ones in a row locks the factor for 15 minutes. */
async function secondStep(verify: () => Promise<{ headers: Headers }>): Promise<SignInResult> {
  try {
    return { kind: "signed-in", headers: (await verify()).headers };
  } catch (error) {
    if (!isApiError(error)) throw error;
    const code = error.body?.code;
    if (code === "INVALID_CODE" || code === "INVALID_BACKUP_CODE") return { kind: "wrong" };
    if (code === "ACCOUNT_TEMPORARILY_LOCKED") return { kind: "wait", minutes: 15 };
    return { kind: "start-again" };
  }
}

/** Ends the session of a request. Returns the headers that clear its cookies. */
export async function signOut(auth: BantoAuth, caller: Caller): Promise<Headers> {
  const { api } = await auth.instance(isSecure(auth, caller.request));
  const result = await api.signOut({ headers: innerHeaders(auth, caller), returnHeaders: true });
  return result.headers;
}
