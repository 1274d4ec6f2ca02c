/** Inviting people, and accepting an invitation. The link is the only copy of its token. */
import { randomBytes } from "node:crypto";
import { type Actor, authorise, type Role } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { addPerson, type BantoAuth, hashPassword, personByEmail, sha256 } from "#src/platform/auth/index.ts";
import { type Db, newId, type Store } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { type FoundInvitation, invitationByToken } from "../queries.ts";
import { INVITATION_DAYS, invitationState } from "../rules.ts";

const DAY = 86_400_000;

/**
 * Invites somebody; an earlier invitation of the same address is withdrawn. Returns the token for the link, or
 * `null` when the person is a member already.
 */
export async function invite(
  store: Store,
  actor: Actor,
  inviterId: string,
  invited: { readonly email: string; readonly role: Role },
  now: Date,
): Promise<string | null> {
  authorise(actor, "members.edit");
  const { companyId } = actor;
  const { email, role } = invited;
  return store.db.transaction().execute(async (trx) => {
    if (await isMember(trx, companyId, email)) return null;
    await trx
      .updateTable("invitation")
      .set({ status: "cancelled" })
      .where("company_id", "=", companyId)
      .where("email", "=", email)
      .where("status", "=", "pending")
      .execute();
    const token = randomBytes(24).toString("base64url");
    const id = newId(now);
    await trx
      .insertInto("invitation")
      .values({
        company_id: companyId,
        id,
        email,
        role,
        status: "pending",
        token_hash: sha256(token),
        inviter_id: inviterId,
        expires_at: new Date(now.getTime() + INVITATION_DAYS * DAY).toISOString(),
        created_at: now.toISOString(),
      })
      .execute();
    const happening = { action: "invitation.created", subject: `invitation:${id}`, data: { role } };
    await appendEntry(trx, actor, happening, now);
    return token;
  });
}

async function isMember(db: Db, companyId: string, email: string): Promise<boolean> {
  const row = await db
    .selectFrom("member as m")
    .innerJoin("auth_user as u", "u.id", "m.user_id")
    .select("m.id")
    .where("m.company_id", "=", companyId)
    .where("u.email", "=", email)
    .executeTakeFirst();
  return row !== undefined;
}

/** Withdraws an unanswered invitation: its link stops working. @throws AppError `not-found` */
export async function cancelInvitation(store: Store, actor: Actor, id: string, now: Date): Promise<void> {
  authorise(actor, "members.edit");
  await store.db.transaction().execute(async (trx) => {
    if (!(await settle(trx, actor.companyId, id, "cancelled"))) throw new AppError("not-found", "invitation");
    await appendEntry(trx, actor, { action: "invitation.cancelled", subject: `invitation:${id}` }, now);
  });
}

/** Answers a pending invitation, once: of two at the same moment one gets `false`. */
async function settle(
  trx: Db,
  companyId: string,
  id: string,
  status: "accepted" | "cancelled",
): Promise<boolean> {
  const row = await trx
    .updateTable("invitation")
    .set({ status })
    .where("company_id", "=", companyId)
    .where("id", "=", id)
    .where("status", "=", "pending")
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** The invitation of a link if it can still be accepted. */
export async function pendingInvitation(
  db: Db,
  token: string,
  now: Date,
): Promise<FoundInvitation | undefined> {
  const found = await invitationByToken(db, token);
  return found && invitationState(found, now) === "pending" ? found : undefined;
}

/**
 * Joins the company as a person who already signs in, with the invited address.
 *
 * @throws AppError `not-found` when the link is not good (any more), `forbidden` for another address.
 */
export async function acceptAsMember(
  auth: BantoAuth,
  token: string,
  person: { readonly userId: string; readonly email: string },
): Promise<string> {
  return auth.transaction.run(async (trx) => {
    const found = await pendingInvitation(trx, token, auth.clock());
    if (!found) throw new AppError("not-found", "invitation");
    if (found.email !== person.email) throw new AppError("forbidden", "another address");
    return join(trx, found, person.userId, auth.clock());
  });
}

/** Joins as somebody new, with a judged password. @throws AppError `not-found`, or `conflict` if no longer new. */
export async function acceptAsNewPerson(
  auth: BantoAuth,
  token: string,
  person: { readonly name: string; readonly password: string; readonly language: string },
): Promise<{ readonly email: string; readonly companyId: string }> {
  const passwordHash = await hashPassword(auth, person.password);
  const { name, language } = person;
  return auth.transaction.run(async (trx) => {
    const found = await pendingInvitation(trx, token, auth.clock());
    if (!found) throw new AppError("not-found", "invitation");
    if (await personByEmail(auth, found.email)) throw new AppError("conflict", "address in use");
    const userId = await addPerson(auth, { name, email: found.email, passwordHash, language });
    return { email: found.email, companyId: await join(trx, found, userId, auth.clock()) };
  });
}

async function join(trx: Db, invitation: FoundInvitation, userId: string, now: Date): Promise<string> {
  const { companyId, id, role } = invitation;
  if (!(await settle(trx, companyId, id, "accepted"))) throw new AppError("not-found", "invitation");
  const memberId = newId(now);
  const at = now.toISOString();
  await trx
    .insertInto("member")
    .values({ company_id: companyId, id: memberId, user_id: userId, role, role_since: at, created_at: at })
    .execute();
  const data = { user: userId, role, invitation: id };
  const happening = { action: "member.added", subject: `member:${memberId}`, data };
  await appendEntry(trx, { companyId, id: `user:${userId}` }, happening, now);
  return companyId;
}
