export type { Database, Db, Engine, Store } from "./database.ts";
export { newId } from "./id.ts";
export { type Migration, migrate, readMigrations, statementsOf } from "./migrate.ts";
export { openPostgres, openSqlite, openStore } from "./open.ts";
export { holdsWord } from "./search.ts";
