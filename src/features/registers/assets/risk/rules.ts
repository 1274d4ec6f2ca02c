/** From rows to what the judge of risks takes: the last view of each threat, the last decision of each asset. */
import type { Decision, Level, ThreatOf, ThreatView, Treatment } from "#src/engine/risk/index.ts";
import { assetThreats, media } from "#src/handbook/registers/index.ts";
import type { DecisionRow, Frequency, MeasureRow, ViewRow } from "./tables.ts";

const OWN = "own:";

/** A threat that only a workbook names; its words are its id. */
export function ownThreat(words: string): string {
  return OWN + words;
}

/** The words of a threat of the company's own; undefined for one of the handbook. */
export function ownWords(threat: string): string | undefined {
  return threat.startsWith(OWN) ? threat.slice(OWN.length) : undefined;
}

/** The last view of each threat at each medium. @param rows oldest first */
export function latestViews(rows: readonly ViewRow[]): readonly ViewRow[] {
  return [...new Map(rows.map((row) => [`${row.medium} ${row.threat}`, row])).values()];
}

export function viewOf({ threat, medium, frequency }: ViewRow): ThreatView {
  if (frequency === "never") return { threat, medium, level: null, applies: false };
  return { threat, medium, level: levelOf(frequency) };
}

function levelOf(frequency: Frequency): Level | null {
  return frequency === "1" ? 1 : frequency === "2" ? 2 : frequency === "3" ? 3 : null;
}

/** The handbook's threats and those that the company added. A threat of its own strikes where it was seen. */
export function threatsWith(views: readonly ViewRow[]): readonly ThreatOf[] {
  const own = Map.groupBy(
    views.filter(({ threat }) => ownWords(threat) !== undefined),
    ({ threat }) => threat,
  );
  const added = [...own].map(([id, rows]): ThreatOf => {
    const at = rows.map(({ medium, frequency }) => [medium, levelOf(frequency) ?? 1] as const);
    return { id, media: Object.fromEntries(at) };
  });
  return [...assetThreats, ...added];
}

/** Whether the company has looked at every threat of the handbook that can strike at a medium. */
export function isViewed(views: readonly ViewRow[], medium: string): boolean {
  const seen = new Set(views.filter((view) => view.medium === medium).map(({ threat }) => threat));
  const known = media.find(({ id }) => id === medium)?.id;
  return (
    known !== undefined && assetThreats.every(({ id, media: at }) => at[known] === undefined || seen.has(id))
  );
}

/** The last decision about each asset. @param rows oldest first */
export function latestDecisions(rows: readonly DecisionRow[]): ReadonlyMap<string, DecisionRow> {
  return new Map(rows.map((row) => [row.asset_id, row]));
}

/** Reducing and giving up take measures; keeping and transferring take none. */
export function takesMeasures(treatment: Treatment): boolean {
  return treatment === "reduce" || treatment === "avoid";
}

/** A decision as the judge takes it. @param measures of its asset */
export function decisionOf(row: DecisionRow, measures: readonly MeasureRow[]): Decision {
  return {
    treatment: row.treatment,
    reason: row.reason,
    approverId: row.approver,
    reviewOn: row.review_on,
    measures: measures.map(({ id, control_id }) => control_id || id),
    coveredUntil: row.covered_until || null,
  };
}
