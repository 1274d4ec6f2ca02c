/** How far the risk of each asset has been dealt with: judged, decided, carried out (R77). */
import type { FactName, FactValues } from "#src/engine/control/index.ts";
import { gapsOfDecision } from "#src/engine/risk/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import type { Entry } from "../../kit/definition.ts";
import { importance } from "../rating.ts";
import { decisionsAt, measuresAt, viewsAt } from "./queries.ts";
import { decisionOf, isViewed, latestDecisions, latestViews, takesMeasures } from "./rules.ts";
import type { DecisionRow, MeasureRow, ViewRow } from "./tables.ts";

const names = [
  "asset.riskJudged",
  "asset.treatmentDecided",
  "asset.measuresInPlace",
] as const satisfies readonly FactName[];

/** Before the first view or decision of a company nobody knows: it may judge its risks on paper. */
async function read(
  db: Db,
  companyId: string,
  entries: readonly Entry[],
  moment: { readonly at: Date; readonly today: string },
): Promise<ReadonlyMap<string, FactValues>> {
  const at = moment.at.toISOString();
  const views = latestViews(await viewsAt(db, companyId, at));
  const decisions = latestDecisions(await decisionsAt(db, companyId, at));
  if (views.length === 0 && decisions.size === 0) return new Map();
  const measures = Map.groupBy(await measuresAt(db, companyId, at), ({ asset_id }) => asset_id);
  return new Map(
    entries.map((entry) => {
      const decision = decisions.get(entry.id);
      return [entry.id, factsOf(entry, views, decision, measures.get(entry.id) ?? [], moment.today)];
    }),
  );
}

/** The three facts of an asset of a company that judges its risks here. */
export function factsOf(
  { values }: Pick<Entry, "values">,
  views: readonly ViewRow[],
  decision: DecisionRow | undefined,
  measures: readonly MeasureRow[],
  today: string,
): Readonly<Record<(typeof names)[number], boolean>> {
  const { low, high } = importance(values);
  const medium = values.medium ?? "";
  const isLookedAt = decision !== undefined || isViewed(views, medium);
  const isDecided =
    decision !== undefined && gapsOfDecision(decisionOf(decision, measures), today).length === 0;
  return {
    "asset.riskJudged": low === high && medium !== "" && isLookedAt,
    "asset.treatmentDecided": isDecided,
    "asset.measuresInPlace": decision !== undefined && inPlace(decision, measures, today),
  };
}

function inPlace(decision: DecisionRow, measures: readonly MeasureRow[], today: string): boolean {
  if (!takesMeasures(decision.treatment)) return true;
  return measures.length > 0 && measures.every(({ done_on }) => done_on !== "" && done_on <= today);
}

export const riskFacts = { names, read };
