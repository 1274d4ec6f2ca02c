/** Making and ending tokens: the right, the row and its trace in one transaction. */
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { isWithin, newToken, tokenHash, tokenHint } from "#src/platform/api/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { newId, type Store } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { endToken, insertToken, roleOfMember } from "./queries.ts";
import { lifetime, type NewToken } from "./schema.ts";

type StoreDb = Store["db"];

export interface MadeToken {
  readonly id: string;
  /** Handed out this once; only its hash is kept. */
  readonly token: string;
  readonly expiresAt: string;
}

/**
 * Makes a token that acts on behalf of a member.
 * @param userId the member; its maker, except at the command line
 * @throws AppError `forbidden` for a role that holds more than the member's, or somebody who is no member;
 *   RangeError for a lifetime that is none
 */
export async function createToken(
  db: StoreDb,
  actor: Actor,
  userId: string,
  input: NewToken,
  now: Date,
): Promise<MadeToken> {
  authorise(actor, "tokens.edit");
  if (!(input.days >= 1 && input.days <= lifetime.most)) throw new RangeError(`${input.days} days`);
  const token = newToken();
  const id = newId(now);
  const expiresAt = new Date(now.getTime() + input.days * 86_400_000).toISOString();
  await db.transaction().execute(async (trx) => {
    const role = await roleOfMember(trx, actor.companyId, userId);
    if (role === undefined || !isWithin(input.role, role)) throw new AppError("forbidden", "role");
    const { companyId: company_id, id: made_by } = actor;
    const made = { made_at: now.toISOString(), made_by, expires_at: expiresAt, last_used_at: null };
    const kept = { token_hash: tokenHash(token), hint: tokenHint(token), revoked_at: null, revoked_by: null };
    const { name } = input;
    await insertToken(trx, { company_id, id, name, role: input.role, user_id: userId, ...made, ...kept });
    const data = { name, role: input.role, for: `user:${userId}`, expiresAt };
    await appendEntry(trx, actor, { action: "token.made", subject: `token:${id}`, data }, now);
  });
  return { id, token, expiresAt };
}

/** Ends a token at once. @throws AppError `not-found` for one that the company does not have, or that has ended */
export async function revokeToken(db: StoreDb, actor: Actor, id: string, now: Date): Promise<string> {
  authorise(actor, "tokens.edit");
  return db.transaction().execute(async (trx) => {
    const name = await endToken(trx, actor.companyId, id, { at: now.toISOString(), by: actor.id });
    if (name === undefined) throw new AppError("not-found");
    await appendEntry(trx, actor, { action: "token.revoked", subject: `token:${id}` }, now);
    return name;
  });
}
