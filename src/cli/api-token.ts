/** `banto token create|list|revoke`: tokens of the API without a browser, for set-up by script. */
import {
  createToken,
  lifetime,
  listTokens,
  memberByMail,
  revokeToken,
  rolesWithin,
  tokenForm,
  tokenState,
} from "#src/features/api/index.ts";
import { commandLineActor } from "#src/platform/access/index.ts";
import type { Store } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { exit, type Io, takeFlag, takeOption } from "./command.ts";
import { withStore } from "./ledger.ts";
import { text } from "./text.ts";

/** Makes a token that acts for a member. Without `--json` the token alone stands on the last line. */
export function createFor(companyId: string, args: readonly string[], io: Io): Promise<number> {
  const t = text[io.lang];
  const { value: mail = "", rest: afterMail } = takeOption(args, "for");
  const { value: name = "", rest: afterName } = takeOption(afterMail, "name");
  const { value: role = "supporter", rest: afterRole } = takeOption(afterName, "role");
  const { value: days = String(lifetime.usual), rest } = takeOption(afterRole, "days");
  const input = tokenForm.safeParse({ name, role, days });
  if (!input.success) {
    io.err(t.tokenInput);
    return Promise.resolve(exit.usage);
  }
  return inCompany(companyId, io, async (store) => {
    const member = await memberByMail(store.db, companyId, mail);
    if (!member) return failed(io, t.noSuchUser);
    if (!rolesWithin(member.role).includes(input.data.role)) return failed(io, t.tokenRoleTooHigh);
    const actor = commandLineActor(companyId);
    const made = await createToken(store.db, actor, member.userId, input.data, io.clock());
    if (takeFlag(rest, "json").set) {
      const { id, token, expiresAt } = made;
      io.out(JSON.stringify({ id, token, expires_at: expiresAt }, null, 2));
      return exit.ok;
    }
    io.out(t.tokenMade(made.expiresAt));
    io.out(made.token);
    return exit.ok;
  });
}

const MOST = 1000;

/** Lists a company's tokens; what they can never show is the token itself. */
export function listOf(companyId: string, args: readonly string[], io: Io): Promise<number> {
  return inCompany(companyId, io, async (store) => {
    const now = io.clock();
    const { rows } = await listTokens(store.db, companyId, { page: 1, pageSize: MOST }, now);
    const tokens = rows.map((row) => ({
      id: row.id,
      name: row.name,
      role: row.role,
      for: row.member,
      state: tokenState(row, row.isMember, now),
      hint: row.hint,
      expires_at: row.expires_at,
      last_used_at: row.last_used_at,
    }));
    if (takeFlag(args, "json").set) io.out(JSON.stringify(tokens, null, 2));
    else
      for (const one of tokens)
        io.out(
          [one.id, one.state.padEnd(10), one.role.padEnd(9), one.expires_at.slice(0, 10), one.name].join(
            "  ",
          ),
        );
    return exit.ok;
  });
}

/** Ends a token at once. */
export function revoke(companyId: string, id: string, io: Io): Promise<number> {
  const t = text[io.lang];
  return inCompany(companyId, io, async (store) => {
    try {
      const name = await revokeToken(store.db, commandLineActor(companyId), id, io.clock());
      io.out(t.tokenRevoked(name));
      return exit.ok;
    } catch (error) {
      if (error instanceof AppError && error.code === "not-found") return failed(io, t.noSuchToken);
      throw error;
    }
  });
}

function inCompany(companyId: string, io: Io, use: (store: Store) => Promise<number>): Promise<number> {
  return withStore(io, async (store) => {
    const { db } = store;
    const known = await db.selectFrom("company").select("id").where("id", "=", companyId).executeTakeFirst();
    return known ? use(store) : failed(io, text[io.lang].noSuchCompany(companyId));
  });
}

function failed(io: Io, message: string): number {
  io.err(message);
  return exit.problem;
}
