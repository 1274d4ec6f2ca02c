/** Reads and judges the risks of a company's assets: all of them, or one with its history. */
import type { Risk } from "#src/engine/risk/index.ts";
import { type Assessment, assessCompany } from "#src/features/controls/index.ts";
import { type ChoosablePerson, memberNames, peopleById } from "#src/features/people/index.ts";
import {
  assetById,
  assetsAt,
  assetsById,
  type DecisionRow,
  decisionsAt,
  latestDecisions,
  latestViews,
  measuresAt,
  viewsAt,
} from "#src/features/registers/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { dayIn } from "#src/text/dates.ts";
import { type Ground, groundOf, type JudgedAsset, judge } from "./judge.ts";

/** Owners and approvers, those who left included, by id. */
export type People = ReadonlyMap<string, ChoosablePerson>;

export interface RiskReview {
  readonly company: string;
  readonly ground: Ground;
  readonly assets: readonly JudgedAsset[];
  readonly people: People;
}

/** Every asset in use. They are judged together in memory: a risk stands in no column, it follows from the controls. */
export async function readReview(db: Db, companyId: string, now: Date): Promise<RiskReview> {
  const { name, ground, decisions, measures } = await readGround(db, companyId, now);
  const entries = await assetsAt(db, companyId, { at: now, today: ground.today });
  const latest = latestDecisions(decisions);
  const byAsset = Map.groupBy(measures, ({ asset_id }) => asset_id);
  const assets = entries.map((asset) =>
    judge(asset, latest.get(asset.id), byAsset.get(asset.id) ?? [], ground),
  );
  const named = assets.flatMap(({ asset, decision }) => [asset.values.owner ?? "", decision?.approver ?? ""]);
  return { company: name, ground, assets, people: await peopleById(db, companyId, named, ground.today) };
}

/** The present risk of some assets, by id; decisions are not looked at. */
export async function risksOf(
  db: Db,
  companyId: string,
  ids: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, Risk>> {
  if (ids.length === 0) return new Map();
  const { ground } = await readBasis(db, companyId, now);
  const assets = await assetsById(db, companyId, ids);
  return new Map(assets.map((asset) => [asset.id, judge(asset, undefined, [], ground).result.risk]));
}

export interface OneRisk extends JudgedAsset {
  readonly ground: Ground;
  readonly assessment: Assessment;
  /** Every decision, the last first. */
  readonly decisions: readonly DecisionRow[];
  readonly people: People;
  /** Who recorded decisions: user → name. */
  readonly members: ReadonlyMap<string, string>;
}

/** One asset. @throws AppError `not-found` */
export async function readRisk(db: Db, companyId: string, assetId: string, now: Date): Promise<OneRisk> {
  const asset = await assetById(db, companyId, assetId);
  const read = await readGround(db, companyId, now);
  const { ground, assessment } = read;
  const decisions = read.decisions.filter(({ asset_id }) => asset_id === assetId).toReversed();
  const measures = read.measures.filter(({ asset_id }) => asset_id === assetId);
  const named = [asset.values.owner ?? "", ...decisions.map(({ approver }) => approver)];
  return {
    ...judge(asset, decisions[0], measures, ground),
    ground,
    assessment,
    decisions,
    people: await peopleById(db, companyId, named, ground.today),
    members: await memberNames(
      db,
      companyId,
      decisions.map(({ made_by }) => made_by),
    ),
  };
}

/** What all assets are judged by. */
async function readBasis(db: Db, companyId: string, now: Date) {
  const { timeZone, name } = await companyProfile(db, companyId);
  const assessment = await assessCompany(db, companyId, now);
  const states = Object.fromEntries(assessment.results.map(({ id, state }) => [id, state]));
  const views = latestViews(await viewsAt(db, companyId, now.toISOString()));
  return { name, assessment, ground: groundOf(views, states, dayIn(timeZone, now)) };
}

async function readGround(db: Db, companyId: string, now: Date) {
  const at = now.toISOString();
  return {
    ...(await readBasis(db, companyId, now)),
    decisions: await decisionsAt(db, companyId, at),
    measures: await measuresAt(db, companyId, at),
  };
}
