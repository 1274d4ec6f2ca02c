/**
 * Judging a company once for many views. All that is judged stands in the company's ledger, in the same transaction
 * as the change, so that what was worked out holds as long as the ledger's end, the time zone, the day and the
 * catalogue are the same. Each view reads that end from the database (one query over two keys): a change by another
 * process shows at once.
 */
import type { Db } from "#src/platform/db/index.ts";
import { dayIn } from "#src/text/dates.ts";
import { newestTime, type StandingPoint, standingPoint } from "./queries/standing-point.ts";

interface Recipe<T> {
  /** Of what is judged besides the company's data: its version. */
  readonly catalogue: string;
  /** Sees one state of the database. */
  readonly work: (trx: Db, companyId: string, now: Date) => Promise<T>;
  /** How many judgements it holds on to: some 150 bytes each. */
  readonly weigh: (value: T) => number;
  /** Judgements kept altogether, of all companies of a database. */
  readonly most: number;
}

interface Kept<T> {
  readonly key: string;
  /** No entry is later: at any moment from here on the same rows count. */
  readonly from: string;
  readonly value: T;
}

/** By company, the least recently used first. */
interface Shelf<T> {
  readonly kept: Map<string, Kept<T>>;
  /** What is being worked out, by company and key: those who ask meanwhile wait for it. */
  readonly pending: Map<string, Promise<T>>;
  weight: number;
}

/** Reads from one state of the database, so that no fact is newer than the evidence beside it. */
export function inSnapshot<T>(db: Db, read: (trx: Db) => Promise<T>): Promise<T> {
  if (db.isTransaction) return read(db);
  return db
    .transaction()
    .setAccessMode("read only")
    .setIsolationLevel("repeatable read")
    .execute((trx) => read(trx));
}

/** The work, done again only when something has changed. Within somebody's transaction nothing is kept. */
export function remembered<T>(recipe: Recipe<T>): (db: Db, companyId: string, now: Date) => Promise<T> {
  // One shelf a database, for tests and tools open several.
  const shelves = new WeakMap<Db, Shelf<T>>();
  return async (db, companyId, now) => {
    if (db.isTransaction) return recipe.work(db, companyId, now);
    const shelf = shelves.get(db) ?? { kept: new Map(), pending: new Map(), weight: 0 };
    shelves.set(db, shelf);
    const key = keyOf(await standingPoint(db, companyId), recipe, now);
    const known = shelf.kept.get(companyId);
    if (known?.key === key && known.from <= now.toISOString()) {
      shelf.kept.delete(companyId);
      shelf.kept.set(companyId, known);
      return known.value;
    }
    // At other moments of the day other rows may count, if a clock was set back.
    const flight = `${companyId} ${key} ${now.getTime()}`;
    const made = shelf.pending.get(flight) ?? make(db, shelf, recipe, companyId, now);
    shelf.pending.set(flight, made);
    return made.finally(() => shelf.pending.delete(flight));
  };
}

function make<T>(db: Db, shelf: Shelf<T>, recipe: Recipe<T>, companyId: string, now: Date): Promise<T> {
  return inSnapshot(db, async (trx) => {
    const point = await standingPoint(trx, companyId);
    const from = await newestTime(trx, companyId, point.seq);
    const value = await recipe.work(trx, companyId, now);
    if (from <= now.toISOString())
      put(shelf, recipe, companyId, { key: keyOf(point, recipe, now), from, value });
    return value;
  });
}

function keyOf<T>({ head, timeZone }: StandingPoint, { catalogue }: Recipe<T>, now: Date): string {
  return [head, timeZone, dayIn(timeZone, now), catalogue].join(" ");
}

/** What alone is heavier than all that may be kept is not kept. */
function put<T>(shelf: Shelf<T>, recipe: Recipe<T>, companyId: string, one: Kept<T>): void {
  drop(shelf, recipe, companyId);
  const weight = recipe.weigh(one.value);
  if (weight > recipe.most) return;
  shelf.kept.set(companyId, one);
  shelf.weight += weight;
  for (const oldest of shelf.kept.keys()) {
    if (shelf.weight <= recipe.most) return;
    drop(shelf, recipe, oldest);
  }
}

function drop<T>(shelf: Shelf<T>, recipe: Recipe<T>, companyId: string): void {
  const known = shelf.kept.get(companyId);
  if (!known) return;
  shelf.weight -= recipe.weigh(known.value);
  shelf.kept.delete(companyId);
}
