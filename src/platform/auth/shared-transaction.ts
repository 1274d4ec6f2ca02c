/** Lets better-auth, which knows only one database, take part in a transaction of ours. */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Kysely, Transaction } from "kysely";
import type { Database, Store } from "#src/platform/db/index.ts";

export interface SharedTransaction {
  /** Stands for the database: inside `run` it is the transaction, elsewhere the store itself. */
  readonly db: Kysely<Database>;
  /**
   * Runs `work` in one transaction, in which every query of better-auth called from it takes part too.
   * Slow work (hashing a password) belongs before it: SQLite has one writer.
   */
  run<T>(work: (trx: Transaction<Database>) => Promise<T>): Promise<T>;
}

/**
 * Without this, a query of better-auth inside a transaction would ask for a second connection: on SQLite it
 * would wait for ever, on PostgreSQL it would not be rolled back with the rest.
 */
export function sharedTransaction(store: Store): SharedTransaction {
  const current = new AsyncLocalStorage<Transaction<Database>>();
  const run: SharedTransaction["run"] = (work) => {
    const outer = current.getStore();
    if (outer) return work(outer);
    return store.db.transaction().execute((trx) => current.run(trx, () => work(trx)));
  };
  const db = new Proxy(store.db, {
    get(target, property) {
      if (property === "transaction") return () => ({ execute: run });
      const live = current.getStore() ?? target;
      const value: unknown = Reflect.get(live, property, live);
      return typeof value === "function" ? value.bind(live) : value;
    },
  });
  return { db, run };
}
