/** What is known about backups made and copies taken elsewhere: the rows behind the status page. */
import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Db, newId } from "#src/platform/db/index.ts";
import { INSTALLATION } from "#src/platform/jobs/index.ts";
import type { MadeBackup, Place } from "./file.ts";
import { type OwnBackupState, ownBackupState } from "./own-state.ts";

declare module "#src/platform/db/database.ts" {
  interface Database {
    backup: {
      company_id: string;
      id: string;
      made_at: string;
      file: string;
      size: number | null;
      sha256: string | null;
      encrypted: 0 | 1;
      verified_at: string | null;
      places: string;
      problem: string | null;
    };
    backup_removal: {
      company_id: string;
      id: string;
      backup_file: string;
      place: string;
      taken_at: string;
      taken_by: string;
    };
  }
}

/** Notes a backup that was made. */
export async function recordBackup(db: Db, made: MadeBackup, verified: boolean, now: Date): Promise<void> {
  const at = now.toISOString();
  await db
    .insertInto("backup")
    .values({
      company_id: INSTALLATION,
      id: newId(now),
      made_at: at,
      file: basename(made.file),
      size: made.size,
      sha256: made.sha256,
      encrypted: made.encrypted ? 1 : 0,
      verified_at: verified ? at : null,
      places: JSON.stringify(made.places),
      problem: null,
    })
    .execute();
}

/** Notes that making a backup failed, and why. */
export async function recordFailure(db: Db, problem: string, now: Date): Promise<void> {
  await db
    .insertInto("backup")
    .values({
      company_id: INSTALLATION,
      id: newId(now),
      made_at: now.toISOString(),
      file: "",
      size: null,
      sha256: null,
      encrypted: 0,
      verified_at: null,
      places: "[]",
      problem: problem.slice(0, 500),
    })
    .execute();
}

/** The newest backups, good and bad. */
export function listBackups(db: Db, count: number) {
  return db
    .selectFrom("backup")
    .selectAll()
    .where("company_id", "=", INSTALLATION)
    .orderBy("made_at", "desc")
    .orderBy("id", "desc")
    .limit(count)
    .execute();
}

export type BackupRow = Awaited<ReturnType<typeof listBackups>>[number];

/** Notes, by somebody's word, that a copy of a backup was taken elsewhere. */
export async function recordRemoval(
  db: Db,
  removal: { readonly file: string; readonly place: string; readonly by: string },
  now: Date,
): Promise<string> {
  const id = newId(now);
  const { file, place, by } = removal;
  const row = { backup_file: file, place, taken_at: now.toISOString(), taken_by: by };
  await db
    .insertInto("backup_removal")
    .values({ company_id: INSTALLATION, id, ...row })
    .execute();
  return id;
}

export function newestRemoval(db: Db) {
  return db
    .selectFrom("backup_removal")
    .selectAll()
    .where("company_id", "=", INSTALLATION)
    .orderBy("taken_at", "desc")
    .limit(1)
    .executeTakeFirst();
}

export interface OwnBackups {
  readonly state: OwnBackupState;
  /** The newest that went well, and where it is found now. */
  readonly newest: BackupRow | undefined;
  readonly places: readonly (Place & { readonly present: boolean })[];
  /** Set when the last try failed. */
  readonly failure: BackupRow | undefined;
  readonly removal: Awaited<ReturnType<typeof newestRemoval>>;
  readonly history: readonly BackupRow[];
}

/** Looks at the rows and at the disks: a backup counts where its file is found, as long as it was. */
export async function ownBackups(db: Db, now: Date): Promise<OwnBackups> {
  const history = await listBackups(db, 14);
  const [last] = history;
  const newest = history.find((row) => row.problem === null);
  const removal = await newestRemoval(db);
  const recorded = JSON.parse(newest?.places ?? "[]") as Place[];
  const places = await Promise.all(
    recorded.map(async (place) => ({
      ...place,
      present: await hasSize(join(place.folder, newest?.file ?? ""), newest?.size ?? -1),
    })),
  );
  const state = ownBackupState({
    copies: places,
    madeAt: newest?.made_at,
    takenElsewhereAt: removal?.taken_at,
    now,
  });
  return { state, newest, places, failure: last?.problem ? last : undefined, removal, history };
}

async function hasSize(file: string, size: number): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() === true && found.size === size;
}
