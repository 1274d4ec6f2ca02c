/** Who comes in by the company's key: what they may see of it, and how often they may ask. */
import { createHash } from "node:crypto";
import { attempt, type Limit } from "#src/platform/auth/throttle.ts";
import type { Db } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { settingByKey } from "../queries/setting.ts";
import { readPageKey } from "../rules/keys.ts";

/** All that the page without sign-in shows of a company. */
export interface Visit {
  readonly companyId: string;
  readonly key: string;
  readonly company: string;
  readonly timeZone: string;
  readonly contactName: string;
  readonly contactPhone: string;
}

/** @throws AppError `not-found` for a key that opens nothing */
export async function visitByKey(db: Db, typed: string): Promise<Visit> {
  const key = readPageKey(typed);
  const found = key === undefined ? undefined : await settingByKey(db, key);
  if (!found || key === undefined) throw new AppError("not-found");
  return {
    companyId: found.company_id,
    key,
    company: found.company_name,
    timeZone: found.time_zone,
    contactName: found.contact_name,
    contactPhone: found.contact_phone,
  };
}

/** In a quarter of an hour: from one address, and for one company. An office may share one address. */
const limits = {
  examine: { address: 60, company: 600 },
  report: { address: 30, company: 200 },
} as const;

/** Counts an act. @throws AppError `too-many` */
export async function countAct(
  db: Db,
  act: keyof typeof limits,
  { companyId, address }: { readonly companyId: string; readonly address: string },
  now: Date,
): Promise<void> {
  const { address: fromAddress, company } = limits[act];
  const hash = createHash("sha256").update(address).digest("base64url").slice(0, 22);
  const both: Limit[] = [
    { key: `examine-${act}:${companyId}:${hash}`, most: fromAddress },
    { key: `examine-${act}:${companyId}`, most: company },
  ];
  if ((await attempt(db, both, now)) > 0) throw new AppError("too-many");
}
