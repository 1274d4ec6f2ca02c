// One asset's risk from plain data: importance, threats, vulnerability, value, and what to find out first.
import { type Importance, importanceOf, type Rating, type RatingKey } from "./importance.ts";
import type { Level } from "./level.ts";
import { type ThreatOf, type ThreatsAt, type ThreatView, threatsAt } from "./threat.ts";
import { possibleTreatments, type Treatment } from "./treatment.ts";
import { type Risk, riskOf } from "./value.ts";
import type { Vulnerability } from "./vulnerability.ts";

export type AssetRisk = {
  readonly importance: Importance;
  readonly threat: ThreatsAt;
  readonly vulnerability: { readonly low: Level; readonly high: Level };
  readonly risk: Risk;
  readonly suggested: readonly Treatment[];
  /** The quickest thing to find out that could still change the risk; null when nothing could. */
  readonly findOut: FindOut | null;
};

/** Asking the owner about the asset takes a minute, rating threats some, going through checks longest. */
export type FindOut =
  | { readonly kind: "medium" }
  | { readonly kind: "rating"; readonly keys: readonly RatingKey[] }
  | { readonly kind: "threats"; readonly threats: readonly string[] }
  | { readonly kind: "checks"; readonly ids: readonly string[] };

/**
 * The risk of an asset.
 *
 * @param vulnerability of its medium, from check answers or the state of controls; or a level the user set
 */
export function assetRisk(
  asset: Rating & { readonly medium: string | null },
  threats: readonly ThreatOf[],
  vulnerability: Vulnerability | Level,
  views: readonly ThreatView[] = [],
): AssetRisk {
  const importance = importanceOf(asset);
  const threat = threatsAt(asset.medium, threats, views);
  const own = typeof vulnerability === "number";
  const v = own
    ? { low: vulnerability, high: vulnerability }
    : { low: vulnerability.low, high: vulnerability.high };
  const risk = riskOf(importance, threat, v);
  const checks = own ? [] : vulnerability.missing;
  return {
    importance,
    threat,
    vulnerability: v,
    risk,
    suggested: possibleTreatments(importance, risk.likelihood),
    findOut: risk.value.low === risk.value.high ? null : toFindOut(asset.medium, importance, threat, checks),
  };
}

function toFindOut(
  medium: string | null,
  importance: Importance,
  threat: ThreatsAt,
  checks: readonly string[],
): FindOut | null {
  if (medium === null) return { kind: "medium" };
  if (importance.missing.length > 0) return { kind: "rating", keys: importance.missing };
  if (threat.missing.length > 0) return { kind: "threats", threats: threat.missing };
  return checks.length > 0 ? { kind: "checks", ids: checks } : null;
}
