/** What a feature hands to the composition root: its routes, its place in the navigation, its jobs. */
import type { FactName, Facts } from "#src/engine/control/index.ts";
import type { Permission } from "#src/platform/access/index.ts";
import type { ApiRoute } from "#src/platform/api/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import type { ListColumn, Route } from "#src/platform/http/index.ts";
import type { JobHandler, Schedule } from "#src/platform/jobs/index.ts";
import type { NavKey } from "./text.ts";

/** A word of the navigation, shown to those who hold the permission. */
export interface NavEntry {
  readonly key: NavKey;
  readonly href: string;
  readonly permission: Permission;
}

/** What a feature knows by itself about a company, for the judge of controls. */
export interface FactSource {
  /** The facts about the company that it answers, so that nobody is asked for them. */
  readonly facts: readonly FactName[];
  /** What was so at a moment: past ones are asked for too. What is not known is left out or null. */
  readonly collect: (
    db: Db,
    companyId: string,
    moment: { readonly at: Date; readonly today: string },
  ) => Promise<Facts>;
}

export interface Feature {
  /** The folder's name under `src/features`. */
  readonly id: string;
  readonly routes: readonly Route[];
  /** What programs may do, with a token: `src/platform/api`. */
  readonly api?: readonly ApiRoute[];
  readonly nav?: readonly NavEntry[];
  readonly jobs?: Readonly<Record<string, JobHandler>>;
  readonly schedules?: readonly Schedule[];
  readonly facts?: FactSource;
  /** Columns that it adds to the lists of other features. */
  readonly columns?: readonly ListColumn[];
}
