/** Which assets the list shows, and in what order: read leniently from the address. */
import { type Band, type Step, steps } from "#src/engine/risk/index.ts";
import { type MediumId, media } from "#src/handbook/registers/index.ts";
import { fold } from "#src/text/fold.ts";
import type { JudgedAsset } from "./judge.ts";

export const bandChoices = ["large", "medium", "small", "open"] as const satisfies readonly (Band | "open")[];
export type BandChoice = (typeof bandChoices)[number];

export const PAGE_SIZE = 50;

export interface RiskQuery {
  readonly q: string;
  readonly band: BandChoice | "";
  /** The first step that is not finished; "overdue": a decision whose review is due. */
  readonly step: Step | "overdue" | "";
  readonly medium: MediumId | "";
  readonly page: number;
}

export function readRiskQuery(query: Readonly<Record<string, string>>): RiskQuery {
  const page = /^[1-9]\d{0,4}$/.test(query.page ?? "") ? Number(query.page) : 1;
  return {
    q: (query.q ?? "").trim().slice(0, 100),
    band: bandChoices.find((one) => one === query.band) ?? "",
    step: [...steps, "overdue" as const].find((one) => one === query.step) ?? "",
    medium: media.find(({ id }) => id === query.medium)?.id ?? "",
    page,
  };
}

export function riskHref(query: RiskQuery): string {
  const set = Object.entries(query).filter(
    ([key, value]) => value !== "" && !(key === "page" && value === 1),
  );
  const params = new URLSearchParams(set.map(([key, value]) => [key, String(value)]));
  return params.size > 0 ? `/registers/assets/risk?${params}` : "/registers/assets/risk";
}

/** The assets that a query finds, the largest possible risk first. */
export function find(assets: readonly JudgedAsset[], query: RiskQuery): readonly JudgedAsset[] {
  const words = fold(query.q);
  return assets
    .filter(({ asset, result, pipeline, gaps }) => {
      const { name = "", business = "", department = "", medium = "" } = asset.values;
      if (words !== "" && !fold(`${business} ${name} ${department}`).includes(words)) return false;
      if (query.band !== "" && (result.risk.band ?? "open") !== query.band) return false;
      if (query.medium !== "" && medium !== query.medium) return false;
      if (query.step === "overdue") return gaps.includes("review-overdue") || gaps.includes("cover-ended");
      return query.step === "" || pipeline.next === query.step;
    })
    .toSorted(worstFirst);
}

/** The highest that is possible first, then the highest that is certain, then by name. */
export function worstFirst(a: JudgedAsset, b: JudgedAsset): number {
  const { value: left } = a.result.risk;
  const { value: right } = b.result.risk;
  if (left.high !== right.high) return right.high - left.high;
  if (left.low !== right.low) return right.low - left.low;
  return (a.asset.values.name ?? "") < (b.asset.values.name ?? "") ? -1 : 1;
}
