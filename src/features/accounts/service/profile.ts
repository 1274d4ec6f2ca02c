/** A person's own name and language. */
import { type BantoAuth, noteForPerson } from "#src/platform/auth/index.ts";

/** Changes how a person is called and in which language mail comes. */
export async function changeProfile(
  auth: BantoAuth,
  userId: string,
  profile: { readonly name: string; readonly language: string },
): Promise<void> {
  const now = auth.clock();
  await auth.transaction.run(async (trx) => {
    await trx
      .updateTable("auth_user")
      .set({ ...profile, updated_at: now.toISOString() })
      .where("id", "=", userId)
      .execute();
    await noteForPerson(trx, userId, { action: "profile.changed" }, now);
  });
}
