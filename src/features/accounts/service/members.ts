/** Changing who belongs to a company; each change with its entry in the ledger, in one transaction. */
import { type Actor, authorise, type Role } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import type { Db, Store } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { findMember, rolesOfMembers } from "../queries.ts";
import { leavesNoOwner } from "../rules.ts";

/** The answer to a change that would leave the company without an owner: not an error, the page explains it. */
export type MemberChange = "done" | "last-owner";

/**
 * Gives a member another role. The right to it counts from now: a second factor is due a day later.
 *
 * @throws AppError `not-found` for a member that the company does not have.
 */
export function changeRole(
  store: Store,
  actor: Actor,
  memberId: string,
  role: Role,
  now: Date,
): Promise<MemberChange> {
  return change(store, actor, memberId, role, now);
}

/** Takes a member out of the company. The person, and their other companies, stay. @throws AppError `not-found` */
export function removeMember(store: Store, actor: Actor, memberId: string, now: Date): Promise<MemberChange> {
  return change(store, actor, memberId, null, now);
}

async function change(
  store: Store,
  actor: Actor,
  memberId: string,
  role: Role | null,
  now: Date,
): Promise<MemberChange> {
  authorise(actor, "members.edit");
  const { companyId } = actor;
  return store.db.transaction().execute(async (trx) => {
    // Two owners who demote each other at once must not both succeed: the second waits here for the first.
    await trx
      .updateTable("company")
      .set({ updated_at: now.toISOString() })
      .where("id", "=", companyId)
      .execute();
    const member = await findMember(trx, companyId, memberId);
    if (!member) throw new AppError("not-found", "member");
    if (member.role === role) return "done";
    if (leavesNoOwner(await rolesOfMembers(trx, companyId), { id: memberId, role })) return "last-owner";
    if (role === null) {
      await trx.deleteFrom("member").where("company_id", "=", companyId).where("id", "=", memberId).execute();
    } else {
      await trx
        .updateTable("member")
        .set({ role, role_since: now.toISOString() })
        .where("company_id", "=", companyId)
        .where("id", "=", memberId)
        .execute();
    }
    await withdrawInvitationsBy(trx, companyId, member.userId);
    const happening = {
      action: role === null ? "member.removed" : "member.role-changed",
      subject: `member:${memberId}`,
      data: { user: member.userId, before: member.role, ...(role === null ? {} : { after: role }) },
    };
    await appendEntry(trx, actor, happening, now);
    return "done";
  });
}

/** What somebody invited by a right they no longer have does not outlive that right. */
async function withdrawInvitationsBy(trx: Db, companyId: string, inviterId: string): Promise<void> {
  await trx
    .updateTable("invitation")
    .set({ status: "cancelled" })
    .where("company_id", "=", companyId)
    .where("inviter_id", "=", inviterId)
    .where("status", "=", "pending")
    .execute();
}
