/** The risk of each asset as it stands: judged by the engine from its values, the company's views and the controls. */
import type { State } from "#src/engine/control/index.ts";
import {
  type AssetRisk,
  assetRisk,
  type Decision,
  type DecisionGap,
  gapsOfDecision,
  type Pipeline,
  pipelineOf,
  type Residual,
  residualOf,
  type ThreatOf,
  type ThreatView,
  type Vulnerability,
  vulnerabilityFrom,
  vulnerabilityFromControls,
} from "#src/engine/risk/index.ts";
import { verdictOn } from "#src/engine/verdict/index.ts";
import {
  type Asset,
  type DecisionRow,
  decisionOf,
  type MeasureRow,
  ratingOf,
  stepsOf,
  takesMeasures,
  threatsWith,
  type ViewRow,
  viewOf,
} from "#src/features/registers/index.ts";
import { controlsByMedium, media } from "#src/handbook/registers/index.ts";

/** An asset with everything that is known and was decided about its risk. */
export interface JudgedAsset {
  readonly asset: Asset;
  readonly result: AssetRisk;
  readonly vulnerability: Vulnerability;
  readonly decision: DecisionRow | undefined;
  readonly gaps: readonly DecisionGap[];
  readonly measures: readonly MeasureRow[];
  readonly residual: Residual;
  readonly pipeline: Pipeline;
}

/** What all assets of a company have in common. */
export interface Ground {
  readonly today: string;
  readonly views: readonly ViewRow[];
  readonly threats: readonly ThreatOf[];
  readonly seen: readonly ThreatView[];
  /** Control → its state; one that is not assessed is missing. */
  readonly states: Readonly<Record<string, State>>;
  /** Medium → how open what is kept there is, by the controls that bear on it. */
  readonly weaknesses: ReadonlyMap<string, Vulnerability>;
}

/** @param views the last of each threat at each medium */
export function groundOf(views: readonly ViewRow[], states: Ground["states"], today: string): Ground {
  const weaknesses = new Map<string, Vulnerability>(
    media.map(({ id }) => [id, vulnerabilityFromControls(id, states, controlsByMedium)]),
  );
  return { today, views, threats: threatsWith(views), seen: views.map(viewOf), states, weaknesses };
}

const nowhere = vulnerabilityFrom([]);

export function judge(
  asset: Asset,
  decision: DecisionRow | undefined,
  measures: readonly MeasureRow[],
  ground: Ground,
): JudgedAsset {
  const { today, threats, seen, views } = ground;
  const rating = ratingOf(asset.values);
  const vulnerability = ground.weaknesses.get(rating.medium ?? "") ?? nowhere;
  const result = assetRisk(rating, threats, vulnerability, seen);
  const taken: Decision | null = decision ? decisionOf(decision, measures) : null;
  return {
    asset,
    result,
    vulnerability,
    decision,
    gaps: gapsOfDecision(taken, today),
    measures,
    residual: residual(result, decision, measures, today),
    pipeline: pipeline(asset, views, decision, measures, today),
  };
}

function residual(
  { importance, threat, vulnerability }: AssetRisk,
  decision: DecisionRow | undefined,
  measures: readonly MeasureRow[],
  today: string,
): Residual {
  const treatment = decision?.treatment ?? null;
  const counted = treatment && takesMeasures(treatment) ? measures : [];
  const { expected_threat: t, expected_vulnerability: v } = decision ?? {};
  return residualOf(
    { importance, threat, vulnerability },
    {
      treatment,
      inPlace: counted.map(({ done_on }) => done_on !== "" && done_on <= today),
      expected: { ...(t && { threat: t }), ...(v && { vulnerability: v }) },
    },
  );
}

function pipeline(
  asset: Asset,
  views: readonly ViewRow[],
  decision: DecisionRow | undefined,
  measures: readonly MeasureRow[],
  today: string,
): Pipeline {
  const steps = stepsOf(asset, views, decision, measures, today);
  const { owner, medium } = asset.values;
  return pipelineOf({
    inventory: verdictOn(Boolean(owner) && Boolean(medium)),
    identification: verdictOn(steps["asset.riskJudged"]),
    decision: verdictOn(steps["asset.treatmentDecided"]),
    measures: verdictOn(steps["asset.measuresInPlace"]),
  });
}
