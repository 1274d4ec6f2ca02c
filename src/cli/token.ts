/** `banto token`: one-time links for when there is no other way in: set-up, and a forgotten password. */
import { readConfig } from "#src/config.ts";
import { ensureSetupToken } from "#src/platform/auth/index.ts";
import { publicAddress } from "#src/server/address.ts";
import { exit, type Run } from "./command.ts";
import { withStore } from "./ledger.ts";
import { text } from "./text.ts";

export const token: Run = async ([kind, email], io) => {
  const t = text[io.lang];
  const { config } = readConfig(io.env);
  const address = publicAddress(config, config.port);
  if (kind === "setup")
    return withStore(io, async (store) => {
      const made = await ensureSetupToken(store.db, io.clock());
      io.out(made ? `${address}/set-up/${made}` : t.ownerExists);
      return made ? exit.ok : exit.problem;
    });
  io.err(t.token);
  return email === undefined ? exit.usage : exit.usage;
};
