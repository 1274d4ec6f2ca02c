/** From the register's texts to what the judges of backups see; a day without a time counts until its end. */
import { type Copy, copiedInTime, type DataSet, type InTime } from "#src/engine/backup/index.ts";
import type { Entry, Values } from "../kit/definition.ts";
import { yesNo } from "../kit/read.ts";

const HOURS_PER_DAY = 24;

/** The id under which the judges know the original, which is no entry of its own. */
export const ORIGINAL = "original";

/** The moment at which the judges are asked on a day, ISO 8601. */
export function endOf(day: string): string {
  return `${day}T23:59:59Z`;
}

/** A set of data with its copies and restore tests. */
export function dataSetOf(entry: Entry, copies: readonly Entry[], tests: readonly Entry[]): DataSet {
  const { values } = entry;
  return {
    copies: [originalOf(values), ...copies.map(copyOf)],
    allListed: yesNo(values, "all_listed"),
    lossHours: numberIn(values, "loss_hours"),
    returnHours: numberIn(values, "return_hours"),
    restoreTests: tests.map(({ values: test }) => ({
      at: `${test.done_on ?? ""}T00:00:00Z`,
      minutes: numberIn(test, "minutes"),
      unchanged: yesNo(test, "unchanged"),
    })),
  };
}

/** Whether the newest copy is young enough. Of a goal shorter than a day, a run of today tells only that it may be. */
export function copiedWithinGoal(set: DataSet, today: string): InTime {
  const { lossHours } = set;
  if (lossHours === null || lossHours >= HOURS_PER_DAY) return copiedInTime(set, endOf(today));
  const copies = set.copies.map((copy) =>
    copy.copiedAt === endOf(today) ? { ...copy, copiedAt: null } : copy,
  );
  return copiedInTime({ ...set, copies }, endOf(today));
}

function originalOf(values: Values): Copy {
  const medium = values.original_on || null;
  return {
    id: ORIGINAL,
    original: true,
    medium,
    place: medium === "cloud" ? "cloud" : "beside",
    idle: "connected",
    unalterable: false,
    copiedAt: null,
  };
}

function copyOf({ id, values }: Entry): Copy {
  return {
    id,
    original: false,
    medium: values.medium || null,
    place: oneOf(values.place, ["beside", "same-area", "far", "cloud"]),
    idle: oneOf(values.idle, ["connected", "disconnected"]),
    unalterable: yesNo(values, "unalterable"),
    copiedAt:
      yesNo(values, "never_run") === true ? "never" : values.last_run_on ? endOf(values.last_run_on) : null,
  };
}

function oneOf<T extends string>(value: string | undefined, known: readonly T[]): T | null {
  return known.find((one) => one === value) ?? null;
}

export function numberIn(values: Values, key: string): number | null {
  const value = values[key];
  return value ? Number(value) : null;
}
