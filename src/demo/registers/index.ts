/** Fills the registers of the example through the same service as its users. */
import { addEntry, registerById } from "#src/features/registers/index.ts";
import type { Actor } from "#src/platform/access/index.ts";
import type { Store } from "#src/platform/db/index.ts";
import { dayIn, TOKYO } from "#src/text/dates.ts";
import { assets } from "./assets.ts";
import { backups } from "./backups.ts";
import { carryOuts } from "./carry-outs.ts";
import { connections } from "./connections.ts";
import { contracts } from "./contracts.ts";
import { copies, restoreTests } from "./copies.ts";
import { devices } from "./devices.ts";
import { domains } from "./domains.ts";
import { keys } from "./keys.ts";
import { dataRecords, personalData } from "./personal-data.ts";
import { roles } from "./roles.ts";
import { rights, shares } from "./shares.ts";
import { suppliers } from "./suppliers.ts";

/** Values as somebody would type them: people and linked entries by name. */
export type Row = Readonly<Record<string, string>>;

/** Register → its rows on a day, in an order in which what is linked to stands first. */
const rowsOf: readonly (readonly [register: string, rows: (today: string) => readonly Row[]])[] = [
  ["devices", devices],
  ["assets", assets],
  ["backups", backups],
  ["copies", copies],
  ["restore-tests", restoreTests],
  ["keys", keys],
  ["carry-outs", carryOuts],
  ["suppliers", suppliers],
  ["connections", connections],
  ["shares", shares],
  ["rights", rights],
  ["contracts", contracts],
  ["domains", domains],
  ["roles", roles],
  ["personal-data", personalData],
  ["data-records", dataRecords],
];

/** Adds everything as of `entered`, with days that look right `now`; a row that the service refuses is a fault of the example. */
export async function seedRegisters(store: Store, actor: Actor, entered: Date, now: Date): Promise<void> {
  const today = dayIn(TOKYO, now);
  for (const [id, rows] of rowsOf) {
    const register = registerById(id);
    if (!register) throw new Error(`the example speaks of ${id}, which is no register`);
    for (const row of rows(today)) {
      const saved = await addEntry(store.db, actor, register, row, entered);
      if (!saved.ok) throw new Error(`${id}: ${JSON.stringify(row)} ${JSON.stringify(saved.problems)}`);
    }
  }
}
