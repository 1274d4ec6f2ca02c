/** Where the company stands towards its declarations: the judge's view, the records, the edition in use. */
import { type StarGap, starGap } from "#src/engine/diagnosis/index.ts";
import { latestResult, underWay, versionOf } from "#src/features/diagnosis/index.ts";
import { type ContentVersion, defaultVersion } from "#src/handbook/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { dayIn } from "#src/text/dates.ts";
import { standingRecords } from "./queries.ts";
import { lastLook, policyOf, type Standing, type StarRecord, standing } from "./rules.ts";

export interface StarView {
  readonly timeZone: string;
  /** The company's day, YYYY-MM-DD. */
  readonly today: string;
  readonly gap: StarGap;
  readonly version: ContentVersion;
  readonly now: Standing;
  readonly lastLook: StarRecord | null;
  readonly diagnosis:
    | { readonly state: "none" }
    | { readonly state: "under-way"; readonly answered: number }
    | { readonly state: "closed"; readonly id: string; readonly closedAt: string };
}

/** The newest closed diagnosis and the records that stand, judged. */
export async function readStars(db: Db, companyId: string, moment: Date): Promise<StarView> {
  const { timeZone } = await companyProfile(db, companyId);
  const latest = await latestResult(db, companyId);
  const open = latest ? null : await underWay(db, companyId);
  const now = standing(await standingRecords(db, companyId));
  const version = versionOf(latest?.contentVersion ?? defaultVersion);
  return {
    timeZone,
    today: dayIn(timeZone, moment),
    gap: starGap(latest?.sheet ?? {}, version, policyOf(now)),
    version,
    now,
    lastLook: lastLook(now),
    diagnosis: latest
      ? { state: "closed", id: latest.diagnosisId, closedAt: latest.closedAt }
      : open
        ? { state: "under-way", answered: open.answered }
        : { state: "none" },
  };
}
