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

interface SessionRow {
  readonly id: string;
  readonly user_id: string;
  readonly active_company_id: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly email: string;
  readonly name: string;
  readonly language: string | null;
  readonly role: Role | null;
  readonly role_since: string | null;
  readonly company_name: string | null;
  readonly totp: number | null;
  readonly passkeys: number;
}

/** Every request asks this, so it is written out: putting it together anew would take longer than answering it. */
async function sessionRow({ store: { db } }: BantoAuth, token: string, now: Date) {
  const idleSince = new Date(now.getTime() - sessionDays.idle * 24 * HOUR).toISOString();
  const { rows } = await sql<SessionRow>`
    select s.id, s.user_id, s.active_company_id, s.created_at, s.updated_at, u.email, u.name, u.language,
      m.role, m.role_since, c.name as company_name, f.verified as totp,
      (select count(*) from auth_passkey p where p.user_id = s.user_id) as passkeys
    from auth_session s
    join auth_user u on u.id = s.user_id
    left join auth_two_factor f on f.user_id = s.user_id
    left join member m on m.company_id = s.active_company_id and m.user_id = s.user_id
    left join company c on c.id = m.company_id
    where s.token = ${token} and s.expires_at > ${now.toISOString()} and s.updated_at > ${idleSince}`.execute(
    db,
  );
  return rows[0];
}

/** Notes, at most once an hour, that a session is in use; see `sessionDays.idle`. */
async function touch({ store: { db } }: BantoAuth, id: string, updatedAt: string, now: Date): Promise<void> {
  if (now.getTime() - Date.parse(updatedAt) < HOUR) return;
  const updated_at = now.toISOString();
  await db.updateTable("auth_session").set({ updated_at }).where("id", "=", id).execute();
}
