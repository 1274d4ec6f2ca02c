/** The first owner and the first company, made together or not at all. */
import { appendEntries } from "#src/platform/audit/index.ts";
import { type Db, newId } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { type BantoAuth, sha256 } from "./create-auth.ts";
import { addPerson, hashPassword, personByEmail } from "./person.ts";
import { hasOwner } from "./setup-token.ts";

export interface NewCompany {
  readonly name: string;
  /** Letter of the Japan Standard Industrial Classification. */
  readonly industry: string | null;
  readonly peopleCount: number | null;
  /** JIS X 0401 code, "01" to "47". */
  readonly prefecture: string | null;
  /** 1 to 12. */
  readonly fiscalYearEndMonth: number | null;
  readonly language: string;
  readonly timeZone: string;
}

export interface FirstOwner {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Adds a company, in the caller's transaction; returns its id. */
export async function addCompany(trx: Db, company: NewCompany, now: Date): Promise<string> {
  const id = newId(now);
  const at = now.toISOString();
  await trx
    .insertInto("company")
    .values({
      id,
      name: company.name,
      // better-auth wants a unique word for each organisation; nobody sees it.
      slug: id,
      industry: company.industry,
      people_count: company.peopleCount,
      prefecture: company.prefecture,
      fiscal_year_end_month: company.fiscalYearEndMonth,
      language: company.language,
      time_zone: company.timeZone,
      created_at: at,
      updated_at: at,
    })
    .execute();
  return id;
}

/**
 * Makes the first owner and company. The token is spent in the same transaction, so that of two people who
 * press the button at once only one becomes owner.
 *
 * @throws AppError `forbidden` when the token does not open set-up, `conflict` when the address is in use.
 */
export async function setUp(
  auth: BantoAuth,
  token: string,
  owner: FirstOwner,
  company: NewCompany,
): Promise<{ userId: string; companyId: string }> {
  const passwordHash = await hashPassword(auth, owner.password);
  const now = auth.clock();
  return auth.transaction.run(async (trx) => {
    const spent = await trx
      .deleteFrom("installation")
      .where("key", "=", "setup-token")
      .where("value", "=", sha256(token))
      .returning("key")
      .executeTakeFirst();
    if (!spent || (await hasOwner(trx))) throw new AppError("forbidden", "set-up is over");
    if (await personByEmail(auth, owner.email)) throw new AppError("conflict", "address in use");
    const { name, email } = owner;
    const userId = await addPerson(auth, { name, email, passwordHash, language: company.language });
    const companyId = await addCompany(trx, company, now);
    const memberId = newId(now);
    const at = now.toISOString();
    await trx
      .insertInto("member")
      .values({
        company_id: companyId,
        id: memberId,
        user_id: userId,
        role: "owner",
        role_since: at,
        created_at: at,
      })
      .execute();
    const happenings = [
      { action: "company.created", subject: `company:${companyId}` },
      { action: "member.added", subject: `member:${memberId}`, data: { user: userId, role: "owner" } },
    ];
    await appendEntries(trx, { companyId, id: `user:${userId}` }, happenings, now);
    return { userId, companyId };
  });
}
