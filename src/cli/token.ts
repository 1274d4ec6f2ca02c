/** `banto token`: one-time links for when there is no other way in, and tokens of the API (api-token.ts). */
import { type Config, readConfig } from "#src/config.ts";
import { createAuth, ensureSetupToken, newResetToken, personByEmail } from "#src/platform/auth/index.ts";
import type { Store } from "#src/platform/db/index.ts";
import { publicAddress } from "#src/server/address.ts";
import { sessionSecret } from "#src/server/secret.ts";
import { createFor, listOf, revoke } from "./api-token.ts";
import { exit, type Io, type Run } from "./command.ts";
import { withStore } from "./ledger.ts";
import { text } from "./text.ts";

/** Sign-in as the server does it, for the time of one command. */
export function authOn(store: Store, config: Config, io: Io) {
  return createAuth({ store, secret: sessionSecret(config.dataDir, config.secret), clock: io.clock });
}

export const token: Run = async ([kind, email, ...more], io) => {
  const t = text[io.lang];
  const { config } = readConfig(io.env);
  const address = publicAddress(config, config.port);
  if (kind === "setup")
    return withStore(io, async (store) => {
      const made = await ensureSetupToken(store.db, io.clock());
      io.out(made ? `${address}/set-up/${made}` : t.ownerExists);
      return made ? exit.ok : exit.problem;
    });
  if (kind === "password" && email)
    return withStore(io, async (store) => {
      const auth = authOn(store, config, io);
      const person = await personByEmail(auth, email);
      if (!person) {
        io.err(t.noSuchUser);
        return exit.problem;
      }
      io.out(t.passwordLink);
      io.out(`${address}/password-resets/${await newResetToken(auth, person.id)}`);
      return exit.ok;
    });
  if (kind === "create" && email) return createFor(email, more, io);
  if (kind === "list" && email) return listOf(email, more, io);
  if (kind === "revoke" && email && more[0]) return revoke(email, more[0], io);
  io.err(t.token);
  return exit.usage;
};
