/** `banto remove-second-factor`: for somebody who lost both the phone and the recovery codes. */
import { readConfig } from "#src/config.ts";
import { personByEmail, removeSecondFactors } from "#src/platform/auth/index.ts";
import { exit, type Run } from "./command.ts";
import { withStore } from "./ledger.ts";
import { text } from "./text.ts";
import { authOn } from "./token.ts";

export const removeSecondFactor: Run = async ([email], io) => {
  const t = text[io.lang];
  if (!email) {
    io.err(t.removeSecondFactor);
    return exit.usage;
  }
  return withStore(io, async (store) => {
    const auth = authOn(store, readConfig(io.env).config, io);
    const person = await personByEmail(auth, email);
    if (!person) {
      io.err(t.noSuchUser);
      return exit.problem;
    }
    await removeSecondFactors(auth, person.id);
    io.out(t.secondFactorRemoved(person.name));
    return exit.ok;
  });
};
