import type { Kysely, Transaction } from "kysely";

/**
 * All tables by name. Each module that owns a table adds it here by declaration merging, beside its queries:
 * `declare module "#src/platform/db/database.ts" { interface Database { person: PersonTable } }`.
 */
export interface Database {
  schema_migration: { name: string; checksum: string; applied_at: string };
}

/** What every query function takes first: the database, or a transaction on it. */
export type Db = Kysely<Database> | Transaction<Database>;

export type Engine = "sqlite" | "postgres";

/** An open database with the engine it runs on. */
export interface Store {
  readonly db: Kysely<Database>;
  readonly engine: Engine;
  /** The SQLite file, for the status page; absent in memory and on PostgreSQL. */
  readonly file?: string;
  close(): Promise<void>;
}
