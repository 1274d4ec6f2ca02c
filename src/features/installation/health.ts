/** Whether this process can serve: the database answers. What a load balancer or a watchdog asks. */
import type { Db } from "#src/platform/db/index.ts";

export interface Health {
  readonly status: "ok" | "down";
  readonly version: string;
  readonly database: "ok" | "down";
}

/** Asks the database the smallest question; any failure means down. */
export async function health(db: Db, version: string): Promise<Health> {
  try {
    await db.selectFrom("schema_migration").select("name").limit(1).execute();
    return { status: "ok", version, database: "ok" };
  } catch {
    return { status: "down", version, database: "down" };
  }
}
