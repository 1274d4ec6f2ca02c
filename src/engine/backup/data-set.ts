// A set of data and its copies as the judges of backups see them; null is always "not known".
import { allOf, anyOf, not, type Verdict, verdictOn } from "../verdict/index.ts";

/** Where a copy stands: beside the original, within reach of the same disaster, beyond it, or with a cloud. */
export type Place = "beside" | "same-area" | "far" | "cloud";

/** One copy, or the original. */
export type Copy = {
  readonly id: string;
  /** The original counts as one of three, and is never the copy that survives ransomware. */
  readonly original: boolean;
  /** A medium of the handbook: "pc", "external-disk", "cloud" … One that the handbook lacks counts as not known. */
  readonly medium: string | null;
  readonly place: Place | null;
  /** Between two copying runs: attached and reachable, or taken off. */
  readonly idle: "connected" | "disconnected" | null;
  /** Written once or locked against change (DVD/BD, immutable cloud) for as long as it is needed. */
  readonly unalterable: boolean | null;
  /** The last time that copying succeeded, ISO 8601 in UTC; "never" if it never has. */
  readonly copiedAt: string | "never" | null;
};

/** A rehearsal of restoring. */
export type RestoreTest = {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** How long until work could go on. */
  readonly minutes: number | null;
  /** The restored files were the same as those copied. */
  readonly unchanged: boolean | null;
};

export type DataSet = {
  readonly copies: readonly Copy[];
  /** Whether `copies` is all there is; while nobody has said so, a missing copy is unknown rather than absent. */
  readonly allListed: boolean | null;
  /** RPO: how much work may be lost, in hours. */
  readonly lossHours: number | null;
  /** RTO: how long restoring may take, in hours. */
  readonly returnHours: number | null;
  readonly restoreTests: readonly RestoreTest[];
};

/** What the engine needs of a medium: media of one kind count once, and one that is online cannot be unplugged. */
export type Medium = { readonly id: string; readonly kind: string; readonly online: boolean };

/** The kind of a copy's medium, null when not known. */
export function kindOf(copy: Copy, media: readonly Medium[]): string | null {
  return media.find(({ id }) => id === copy.medium)?.kind ?? null;
}

/**
 * Whether there is anything on it: a copy that never ran is none, and one of which nobody knows the last run may be
 * none. The original is always there.
 */
export function isMade({ original, copiedAt }: Copy): Verdict {
  if (original) return "yes";
  return verdictOn(copiedAt === null ? null : copiedAt !== "never");
}

/** Whether a copy stands where one disaster cannot take it together with the office. */
export function isRemote(copy: Copy, media: readonly Medium[]): Verdict {
  const { place } = copy;
  const online = media.find(({ id }) => id === copy.medium)?.online === true;
  const remote = place === null ? (online ? true : null) : place === "far" || place === "cloud";
  return allOf([isMade(copy), verdictOn(remote)]);
}

/** Whether ransomware on the company's machines cannot reach or change the copy. */
export function isOutOfReach(copy: Copy, media: readonly Medium[]): Verdict {
  if (copy.original) return "no";
  const medium = media.find(({ id }) => id === copy.medium);
  const online = verdictOn(medium?.online ?? null);
  const off = verdictOn(copy.idle === null ? null : copy.idle === "disconnected");
  const survives = anyOf([verdictOn(copy.unalterable), allOf([off, not(online)])]);
  return allOf([isMade(copy), survives]);
}
