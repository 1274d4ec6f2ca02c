/** What of Banto's own state needs attention. Pure. */
import type { OwnBackupState } from "#src/platform/backup/index.ts";
import type { Lang } from "#src/text/words.ts";
import { text } from "./text.ts";

export type Heartbeat = "none" | "ok" | "late";

/** The worker gives a sign of life every few seconds; two minutes without one is no accident. */
const LATE_AFTER = 120;

export function heartbeatState(secondsSince: number | undefined): Heartbeat {
  if (secondsSince === undefined) return "none";
  return secondsSince > LATE_AFTER ? "late" : "ok";
}

/** A length of time in its largest fitting unit: 40秒, 3分, 2時間, 5日. */
export function shortTime(lang: Lang, seconds: number): string {
  const t = text[lang];
  if (seconds < 60) return t.seconds(Math.round(seconds));
  if (seconds < 3600) return t.minutes(Math.round(seconds / 60));
  if (seconds < 86_400) return t.hours(Math.round(seconds / 3600));
  return t.days(Math.round(seconds / 86_400));
}

export interface OwnFacts {
  readonly secondsSinceHeartbeat: number | undefined;
  readonly failedJobs: number;
  readonly mailSettingsWrong: boolean;
  readonly backup: OwnBackupState;
}

/** How many things need somebody's hand. Three copies, two media and one elsewhere count one each. */
export function attentionCount({
  secondsSinceHeartbeat,
  failedJobs,
  mailSettingsWrong,
  backup,
}: OwnFacts): number {
  const lacking = [backup.copies, backup.media, backup.elsewhere].filter(({ seen, needed }) => seen < needed);
  return (
    lacking.length +
    (backup.stale ? 1 : 0) +
    (heartbeatState(secondsSinceHeartbeat) === "ok" ? 0 : 1) +
    (failedJobs > 0 ? 1 : 0) +
    (mailSettingsWrong ? 1 : 0)
  );
}
