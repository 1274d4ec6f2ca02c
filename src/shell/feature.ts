/** What a feature hands to the composition root: its routes, its place in the navigation, its jobs. */
import type { Permission } from "#src/platform/access/index.ts";
import type { Route } from "#src/platform/http/index.ts";
import type { JobHandler, Schedule } from "#src/platform/jobs/index.ts";
import type { NavKey } from "./text.ts";

/** A word of the navigation, shown to those who hold the permission. */
export interface NavEntry {
  readonly key: NavKey;
  readonly href: string;
  readonly permission: Permission;
}

export interface Feature {
  /** The folder's name under `src/features`. */
  readonly id: string;
  readonly routes: readonly Route[];
  readonly nav?: readonly NavEntry[];
  readonly jobs?: Readonly<Record<string, JobHandler>>;
  readonly schedules?: readonly Schedule[];
}
