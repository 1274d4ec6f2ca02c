/** Where a simulation of a real company begins: its own objects, answers, evidence and waivers, read and not changed. */
import { join } from "node:path";
import { readConfig } from "#src/config.ts";
import { exampleStart } from "#src/demo/year.ts";
import type { Start } from "#src/engine/simulation/index.ts";
import { assessCompany, waiversIn } from "#src/features/controls/index.ts";
import { daysOffOf } from "#src/features/tasks/index.ts";
import { openMigratedStore } from "#src/server/open.ts";
import type { Io } from "./command.ts";

export interface Chosen {
  /** The example that `banto demo` has made. */
  readonly demo: boolean;
  /** Of the configured database; the only one if there is but one. */
  readonly company: string | undefined;
}

/** Undefined when the company is not there, or none was named among several. */
export async function companyStart(
  io: Io,
  { demo, company }: Chosen,
  months: number,
  seed: number,
): Promise<Start | undefined> {
  const { config } = readConfig(io.env);
  const own = demo ? { ...config, dataDir: join(config.dataDir, "demo"), databaseUrl: undefined } : config;
  const store = await openMigratedStore(own, io.clock());
  try {
    const ids = (await store.db.selectFrom("company").select("id").orderBy("id").execute()).map(
      ({ id }) => id,
    );
    const [only] = ids;
    const id = company ?? (ids.length === 1 ? only : undefined);
    if (id === undefined || !ids.includes(id)) return undefined;
    const now = io.clock();
    const assessment = await assessCompany(store.db, id, now);
    const { today, facts, evidence } = assessment;
    const example = exampleStart(today, months, seed);
    const own = await daysOffOf(store.db, id, today);
    return {
      ...example,
      facts,
      evidence: [...evidence.values()],
      waivers: waiversIn(assessment),
      off: new Set([...example.off, ...own]),
    };
  } finally {
    await store.close();
  }
}
