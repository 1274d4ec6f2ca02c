/** A Kysely driver over `node:sqlite`: one connection, used by one caller at a time, statements kept prepared. */
import type { DatabaseSync, StatementSync } from "node:sqlite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";

/** Prepared statements kept; a page needs a dozen, the whole product a few hundred. */
const KEPT_STATEMENTS = 400;

type Bindable = null | number | bigint | string | Uint8Array;

interface Prepared {
  readonly statement: StatementSync;
  readonly returnsRows: boolean;
}

function prepareCached(database: DatabaseSync, cache: Map<string, Prepared>, text: string): Prepared {
  const known = cache.get(text);
  if (known) {
    // Re-insert, so that the first key of the map is always the least recently used.
    cache.delete(text);
    cache.set(text, known);
    return known;
  }
  const statement = database.prepare(text);
  const prepared = { statement, returnsRows: statement.columns().length > 0 };
  cache.set(text, prepared);
  const oldest = cache.keys().next();
  if (cache.size > KEPT_STATEMENTS && !oldest.done) cache.delete(oldest.value);
  return prepared;
}

function connectionTo(database: DatabaseSync): DatabaseConnection {
  const cache = new Map<string, Prepared>();
  return {
    executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const { statement, returnsRows } = prepareCached(database, cache, query.sql);
      const parameters = query.parameters as Bindable[];
      if (returnsRows) return Promise.resolve({ rows: statement.all(...parameters) as R[] });
      const { changes, lastInsertRowid } = statement.run(...parameters);
      return Promise.resolve({
        rows: [],
        numAffectedRows: BigInt(changes),
        insertId: BigInt(lastInsertRowid),
      });
    },
    async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
      // Not from the cache: an iterator half-way through must not be reset by the same query elsewhere.
      const statement = database.prepare(query.sql);
      for (const row of statement.iterate(...(query.parameters as Bindable[]))) yield { rows: [row as R] };
    },
  };
}

/** Hands the one connection to callers in the order in which they asked. */
function queueFor<T>(thing: T): { acquire(): Promise<T>; release(): void } {
  const waiting: ((thing: T) => void)[] = [];
  let taken = false;
  return {
    acquire() {
      if (!taken) {
        taken = true;
        return Promise.resolve(thing);
      }
      return new Promise((resolve) => waiting.push(resolve));
    },
    release() {
      const next = waiting.shift();
      if (next) next(thing);
      else taken = false;
    },
  };
}

function driverFor(database: DatabaseSync): Driver {
  const queue = queueFor(connectionTo(database));
  const run = (connection: DatabaseConnection, text: string) =>
    connection.executeQuery(CompiledQuery.raw(text));
  return {
    async init() {},
    acquireConnection: () => queue.acquire(),
    // IMMEDIATE: a transaction that starts by reading and then writes would otherwise fail at once,
    // without waiting, when another process has written in between.
    // A transaction that only reads takes a snapshot without keeping writers waiting.
    async beginTransaction(connection, settings) {
      await run(connection, settings.accessMode === "read only" ? "begin" : "begin immediate");
    },
    async commitTransaction(connection) {
      await run(connection, "commit");
    },
    async rollbackTransaction(connection) {
      await run(connection, "rollback");
    },
    async releaseConnection() {
      queue.release();
    },
    async destroy() {
      database.close();
    },
  };
}

/** The Kysely dialect for an open `node:sqlite` database. */
export function sqliteDialect(database: DatabaseSync): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => driverFor(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}
