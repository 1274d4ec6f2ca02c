/** Banto's own 3-2-1, from what can be seen now. Pure: the caller looks at the disks. */

export interface SeenCopy {
  /** Whether the file is there and has the size it had. */
  readonly present: boolean;
  readonly otherDevice: boolean;
}

export interface OwnBackupFacts {
  /** Copies of the newest backup that went well, as found on the disks. */
  readonly copies: readonly SeenCopy[];
  readonly madeAt: string | undefined;
  /** When a copy was last taken elsewhere, by somebody's word. */
  readonly takenElsewhereAt: string | undefined;
  readonly now: Date;
}

export interface OwnBackupState {
  /** The original counts: 3-2-1 speaks of three copies of the data in all. */
  readonly copies: { readonly seen: number; readonly needed: 3 };
  readonly media: { readonly seen: number; readonly needed: 2 };
  readonly elsewhere: { readonly seen: number; readonly needed: 1 };
  /** No backup within a day and a half: the daily one failed or nothing ran. */
  readonly stale: boolean;
}

const HOUR = 3_600_000;
const STALE_AFTER = 36 * HOUR;
/** A copy elsewhere older than this is no longer counted. */
const ELSEWHERE_FOR = 30 * 24 * HOUR;

/** Counts what is seen. A copy taken elsewhere counts as a copy and as a medium of its own. */
export function ownBackupState({ copies, madeAt, takenElsewhereAt, now }: OwnBackupFacts): OwnBackupState {
  const age = (at: string | undefined) =>
    at === undefined ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(at);
  const present = copies.filter((copy) => copy.present);
  const elsewhere = age(takenElsewhereAt) <= ELSEWHERE_FOR ? 1 : 0;
  const otherMedium = present.some((copy) => copy.otherDevice) || elsewhere === 1 ? 1 : 0;
  return {
    copies: { seen: Math.min(3, 1 + present.length + elsewhere), needed: 3 },
    media: { seen: 1 + otherMedium, needed: 2 },
    elsewhere: { seen: elsewhere, needed: 1 },
    stale: age(madeAt) > STALE_AFTER,
  };
}
