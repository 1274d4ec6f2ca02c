/** Passkeys: the four JSON endpoints that a browser needs, where they can work, and the list of a person's own. */
import type { Db } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { type BantoAuth, type Caller, innerHeaders, isSecure, originOf } from "./create-auth.ts";
import { noteForPerson } from "./personal-ledger.ts";
import { sessionOf } from "./session.ts";
import { attempt } from "./throttle.ts";
import { settleFactors } from "./totp.ts";

/** All that is let through to better-auth's own router; everything else it offers has no address here. */
export const passkeyEndpoints = [
  { method: "get", path: "/passkey/generate-register-options" },
  { method: "post", path: "/passkey/verify-registration" },
  { method: "get", path: "/passkey/generate-authenticate-options" },
  { method: "post", path: "/passkey/verify-authentication" },
] as const;

export type PasskeyEndpoint = (typeof passkeyEndpoints)[number];

/** Requests from one address in 15 minutes: each leaves a challenge in the database; an office makes two a person. */
const REQUESTS = 600;

/**
 * Whether browsers allow passkeys under the address of this request: https or localhost, and a name rather than
 * an IP address (WebAuthn Level 3, 5.1.2 and 13.4.9).
 */
export function canUsePasskeys(auth: BantoAuth, request: Request): boolean {
  const { protocol, hostname } = new URL(originOf(auth, request));
  if (hostname === "localhost") return true;
  return protocol === "https:" && hostname.includes(".") && !/^[\d.]+$|^\[/.test(hostname);
}

/** Answers one of {@link passkeyEndpoints}. A registration is complete only with its entry in the ledger. */
export async function answerPasskey(
  auth: BantoAuth,
  caller: Caller,
  endpoint: PasskeyEndpoint,
): Promise<Response> {
  const { request } = caller;
  const origin = originOf(auth, request);
  if (!canUsePasskeys(auth, request)) throw new AppError("not-found", "passkeys need https");
  if (endpoint.method === "post" && request.headers.get("origin") !== origin)
    throw new AppError("forbidden", "another origin");
  const limit = { key: `passkey:${caller.address}`, most: REQUESTS };
  if ((await attempt(auth.store.db, [limit], auth.clock())) > 0) throw new AppError("too-many", "passkeys");
  const { search } = new URL(request.url);
  const headers = innerHeaders(auth, caller);
  // better-auth expects the passkey's answer to name this origin: ours, not whatever the request claims.
  headers.set("origin", origin);
  const inner = new Request(`${origin}/api/auth${endpoint.path}${endpoint.method === "get" ? search : ""}`, {
    method: endpoint.method.toUpperCase(),
    headers,
    body: endpoint.method === "post" ? await request.text() : null,
  });
  const { handler } = await auth.instance(isSecure(auth, request));
  if (endpoint.path !== "/passkey/verify-registration") return handler(inner);
  const session = await sessionOf(auth, request);
  if (!session) throw new AppError("unauthenticated");
  return auth.transaction.run(async (trx) => {
    const answer = await handler(inner);
    if (!answer.ok) return answer;
    await settleFactors(auth, trx, session.userId);
    const data = { kind: "passkey" };
    await noteForPerson(trx, session.userId, { action: "second-factor.added", data }, auth.clock());
    return answer;
  });
}

export interface Passkey {
  readonly id: string;
  readonly name: string | null;
  readonly createdAt: string | null;
  /** Kept in sync between the person's devices, or bound to one. */
  readonly synced: boolean;
}

/** A person's passkeys, oldest first. */
export async function passkeysOf(db: Db, userId: string): Promise<Passkey[]> {
  const rows = await db
    .selectFrom("auth_passkey")
    .select(["id", "name", "created_at", "backed_up"])
    .where("user_id", "=", userId)
    .orderBy("id")
    .execute();
  return rows.map(({ id, name, created_at, backed_up }) => ({
    id,
    name,
    createdAt: created_at,
    synced: backed_up === 1,
  }));
}

/** Removes a passkey of the person. The password was asked for. @throws AppError `not-found` */
export async function removePasskey(auth: BantoAuth, userId: string, id: string): Promise<void> {
  await auth.transaction.run(async (trx) => {
    const gone = await trx
      .deleteFrom("auth_passkey")
      .where("id", "=", id)
      .where("user_id", "=", userId)
      .returning("id")
      .executeTakeFirst();
    if (!gone) throw new AppError("not-found", "passkey");
    await settleFactors(auth, trx, userId);
    const data = { kind: "passkey" };
    await noteForPerson(trx, userId, { action: "second-factor.removed", data }, auth.clock());
  });
}
