/** A person's own sessions: where somebody is signed in, and ending it. */
import type { Db } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import type { BantoAuth } from "./create-auth.ts";
import { noteForPerson } from "./personal-ledger.ts";

export interface OwnSession {
  readonly id: string;
  readonly createdAt: string;
  /** To the hour. */
  readonly lastUsedAt: string;
  readonly address: string | null;
  readonly userAgent: string | null;
}

/** The sessions of a person that are still alive, newest first. */
export async function sessionsOf(db: Db, userId: string, now: Date): Promise<OwnSession[]> {
  const rows = await db
    .selectFrom("auth_session")
    .select(["id", "created_at", "updated_at", "ip_address", "user_agent"])
    .where("user_id", "=", userId)
    .where("expires_at", ">", now.toISOString())
    .orderBy("created_at", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.created_at,
    lastUsedAt: row.updated_at,
    address: row.ip_address,
    userAgent: row.user_agent,
  }));
}

/** Ends one session of the person, from the next request on. @throws AppError `not-found` */
export async function revokeSession(auth: BantoAuth, userId: string, id: string): Promise<void> {
  await auth.transaction.run(async (trx) => {
    const gone = await trx
      .deleteFrom("auth_session")
      .where("id", "=", id)
      .where("user_id", "=", userId)
      .returning("id")
      .executeTakeFirst();
    if (!gone) throw new AppError("not-found", "session");
    await noteForPerson(trx, userId, { action: "session.revoked", data: { session: id } }, auth.clock());
  });
}

/** Ends all sessions of the person but one; returns how many. */
export async function revokeOtherSessions(auth: BantoAuth, userId: string, keep: string): Promise<number> {
  return auth.transaction.run(async (trx) => {
    const gone = await trx
      .deleteFrom("auth_session")
      .where("user_id", "=", userId)
      .where("id", "!=", keep)
      .returning("id")
      .execute();
    const data = { sessions: gone.length };
    await noteForPerson(trx, userId, { action: "session.revoked", data }, auth.clock());
    return gone.length;
  });
}

/** Chooses the company that the session works for. @throws AppError `forbidden` without a membership of it. */
export async function chooseCompany(
  db: Db,
  session: { readonly sessionId: string; readonly userId: string },
  companyId: string,
): Promise<void> {
  const chosen = await db
    .updateTable("auth_session")
    .set({ active_company_id: companyId })
    .where("id", "=", session.sessionId)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("member")
          .select("member.id")
          .where("member.company_id", "=", companyId)
          .where("member.user_id", "=", session.userId),
      ),
    )
    .returning("id")
    .executeTakeFirst();
  if (!chosen) throw new AppError("forbidden", "not a member");
}
