/** Reads the session of a request: one signature, one query, so that a revoked session ends at once. */
import { createHmac, timingSafeEqual } from "node:crypto";
import { sql } from "kysely";
import type { Role } from "#src/platform/access/index.ts";
import { type BantoAuth, isSecure } from "./create-auth.ts";
import { sessionDays } from "./session-life.ts";
import "./tables.ts";

export interface SessionView {
  readonly userId: string;
  readonly sessionId: string;
  readonly email: string;
  readonly name: string;
  /** The person's own choice of language, if made. */
  readonly language: string | null;
  /** The company being worked for, its name and the role there; `null` before one is chosen or after removal. */
  readonly companyId: string | null;
  readonly companyName: string | null;
  readonly role: Role | null;
  /** When the role was given: what `secondFactorState` counts from. */
  readonly roleSince: string | null;
  /** Whether signing in takes a code from an authenticator app. */
  readonly hasTotp: boolean;
  readonly hasPasskey: boolean;
  /** When this session began, ISO 8601. */
  readonly createdAt: string;
}

const HOUR = 3_600_000;

/** The value of one of better-auth's cookies, if its signature is ours. The form is better-call's signed cookie. */
export function signedCookie(auth: BantoAuth, request: Request, name: string): string | null {
  const fullName = `${isSecure(auth, request) ? "__Secure-" : ""}banto.${name}`;
  const signed = cookieValue(request.headers.get("cookie") ?? "", fullName);
  if (signed === null) return null;
  const dot = signed.lastIndexOf(".");
  const value = signed.slice(0, dot);
  const given = Buffer.from(signed.slice(dot + 1), "base64");
  const expected = createHmac("sha256", auth.secret).update(value).digest();
  return given.length === expected.length && timingSafeEqual(given, expected) ? value : null;
}

function cookieValue(header: string, name: string): string | null {
  for (const part of header.split(";")) {
    const equals = part.indexOf("=");
    if (part.slice(0, equals).trim() !== name) continue;
    try {
      return decodeURIComponent(part.slice(equals + 1).trim());
    } catch {
      return null;
    }
  }
  return null;
}

/**
 * The session of a request, or `null`. Always read from the database: with our own query this costs less than
 * decoding a cached copy from a cookie, and nothing that was revoked lives on.
 */
export async function sessionOf(auth: BantoAuth, request: Request): Promise<SessionView | null> {
  const token = signedCookie(auth, request, "session_token");
  if (token === null) return null;
  const now = auth.clock();
  const row = await sessionRow(auth, token, now);
  if (!row) return null;
  await touch(auth, row.id, row.updated_at, now);
  return {
    userId: row.user_id,
    sessionId: row.id,
    email: row.email,
    name: row.name,
    language: row.language,
    companyId: row.role === null ? null : row.active_company_id,
    companyName: row.company_name,
    role: row.role,
    roleSince: row.role_since,
    hasTotp: row.totp === 1,
    hasPasskey: row.passkeys > 0,
    createdAt: row.created_at,
  };
}

function sessionRow({ store: { db } }: BantoAuth, token: string, now: Date) {
  const idleSince = new Date(now.getTime() - sessionDays.idle * 24 * HOUR).toISOString();
  return db
    .selectFrom("auth_session as s")
    .innerJoin("auth_user as u", "u.id", "s.user_id")
    .leftJoin("auth_two_factor as f", "f.user_id", "s.user_id")
    .leftJoin("member as m", (join) =>
      join.onRef("m.company_id", "=", "s.active_company_id").onRef("m.user_id", "=", "s.user_id"),
    )
    .leftJoin("company as c", "c.id", "m.company_id")
    .select(["s.id", "s.user_id", "s.active_company_id", "s.created_at", "s.updated_at"])
    .select([
      "u.email",
      "u.name",
      "u.language",
      "m.role",
      "m.role_since",
      "c.name as company_name",
      "f.verified as totp",
    ])
    .select(sql<number>`(select count(*) from auth_passkey p where p.user_id = s.user_id)`.as("passkeys"))
    .where("s.token", "=", token)
    .where("s.expires_at", ">", now.toISOString())
    .where("s.updated_at", ">", idleSince)
    .executeTakeFirst();
}

/** Notes, at most once an hour, that a session is in use; see `sessionDays.idle`. */
async function touch({ store: { db } }: BantoAuth, id: string, updatedAt: string, now: Date): Promise<void> {
  if (now.getTime() - Date.parse(updatedAt) < HOUR) return;
  const updated_at = now.toISOString();
  await db.updateTable("auth_session").set({ updated_at }).where("id", "=", id).execute();
}
