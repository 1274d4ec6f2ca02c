/** Recomputes what the workbook computes, by its own formulas. */

import { importanceOf, type Level, likelihoodOf, riskValueOf } from "../../risk/index.ts";
import { asLevel } from "./cells.ts";
import type { IpaAsset, IpaDifference, Stated } from "./content.ts";

/**
 * Where the file's computed cells differ from its formulas: importance from the row's own ratings, threat from the
 * sheet of threats, likelihood and risk from the numbers before them. The vulnerability has no published formula.
 */
export function differencesOf(
  asset: IpaAsset,
  frequencies: Readonly<Record<string, Level>>,
): readonly IpaDifference[] {
  const { stated, row } = asset;
  const importance = importanceOfAsset(asset);
  const threat = asset.medium === null ? undefined : frequencies[asset.medium];
  const t = threat ?? asLevel(stated.threat ?? undefined);
  const v = asLevel(stated.vulnerability ?? undefined);
  const likelihood = t && v ? likelihoodOf(t, v) : undefined;
  const risk = importance && likelihood ? riskValueOf(importance, likelihood) : undefined;
  const ours: Partial<Record<keyof Stated, number | undefined>> = {
    importance: importance ?? undefined,
    threat,
    likelihood,
    risk,
  };
  return (Object.keys(ours) as (keyof Stated)[]).flatMap((key) => {
    const [file, own] = [stated[key], ours[key]];
    return file !== null && own !== undefined && file !== own ? [{ row, key, file, ours: own }] : [];
  });
}

/** max(C, I, A), 3 for personal data; null while a rating that could raise it is open. */
export function importanceOfAsset(asset: Omit<IpaAsset, "row" | "stated">): Level | null {
  const { low, high } = importanceOf({
    ...asset,
    personalData: asset.personal || asset.sensitive || asset.myNumber,
    graveConsequence: false,
  });
  return low === high ? low : null;
}
