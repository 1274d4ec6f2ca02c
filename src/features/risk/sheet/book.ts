/** The risk review in the layout of IPA's workbook: ledger with its computed columns, threats, checks. */
import {
  type IpaAsset,
  type IpaBook,
  type IpaCheck,
  type IpaThreat,
  ipaSheets,
  type Stated,
} from "#src/engine/exchange/index.ts";
import {
  answerOfState,
  certain,
  likelihoodOf,
  riskValueOf,
  vulnerabilityFrom,
} from "#src/engine/risk/index.ts";
import { type CheckRow, mediumToIpa, ratingOf } from "#src/features/registers/index.ts";
import { checkItems, media } from "#src/handbook/registers/index.ts";
import { ipaWorkbook } from "#src/handbook/registers/ipa-workbook.ts";
import { writeWorkbook } from "#src/platform/sheet/index.ts";
import type { Ground, JudgedAsset } from "../judge.ts";
import type { RiskReview } from "../read.ts";
import { threatsToView } from "../threats-at.ts";
import { mediumName, threatName } from "../views/names.ts";

/** The bytes of the .xlsx file; the workbook is Japanese, whatever the reader's language. */
export function riskWorkbook(
  review: RiskReview,
  checks: readonly CheckRow[],
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  return writeWorkbook({
    creator: review.company,
    createdAt: now,
    sheets: ipaSheets(bookOf(review, checks), ipaWorkbook).map((sheet) => ({
      ...sheet,
      orientation: "landscape",
    })),
  });
}

/** @param checks the answers last taken from a workbook; without any, ours stand by the state of the controls */
export function bookOf({ assets, people, ground }: RiskReview, checks: readonly CheckRow[]): IpaBook {
  return {
    assets: assets.map((one) => assetRow(one, people.get(one.asset.values.owner ?? "")?.name ?? "")),
    threats: threatRows(ground),
    checks:
      checks.length > 0
        ? checks.map(({ number, section, question, answer }) => ({ number, section, question, answer }))
        : ownChecks(ground),
  };
}

function assetRow(one: JudgedAsset, riskOwner: string): Omit<IpaAsset, "row"> {
  const { values } = one.asset;
  const { confidentiality, integrity, availability, medium } = ratingOf(values);
  const kind = (key: string) => values[key] === "yes";
  return {
    business: values.business ?? "",
    name: values.name ?? "",
    note: values.note ?? "",
    users: values.users ?? "",
    riskOwner,
    department: values.department ?? "",
    medium: medium === null ? null : (mediumToIpa(medium) ?? null),
    personal: kind("personal"),
    sensitive: kind("sensitive"),
    myNumber: kind("my_number"),
    confidentiality,
    integrity,
    availability,
    retention: values.retention || (values.keep_until ?? ""),
    registered: values.registered_on || null,
    stated: stated(one),
  };
}

/** The computed columns as the sheet counts them: what is not known is no better than what is not done. */
function stated({ result, vulnerability }: JudgedAsset): Stated {
  const importance = certain(result.importance);
  const threat = certain(result.threat);
  const weakness = vulnerability.sheet;
  const likelihood = threat && weakness ? likelihoodOf(threat, weakness) : null;
  const risk = importance && likelihood ? riskValueOf(importance, likelihood) : null;
  return { importance, threat, vulnerability: weakness, likelihood, risk };
}

/** How often each threat comes at each medium; what cannot happen or is not settled has no number to write. */
function threatRows(ground: Ground): Omit<IpaThreat, "row">[] {
  return media.flatMap(({ id }) =>
    threatsToView(ground, id).flatMap(({ threat, frequency }) => {
      const medium = mediumToIpa(id);
      const level = frequency === "3" ? 3 : frequency === "2" ? 2 : frequency === "1" ? 1 : undefined;
      return medium && level ? [{ medium, threat: threatName("ja", threat), frequency: level }] : [];
    }),
  );
}

function ownChecks({ states }: Ground): Omit<IpaCheck, "row">[] {
  return checkItems.map(({ id, media: places, controls, asks }) => {
    const answers = controls.map((control) => ({
      id: control,
      answer: answerOfState(states[control] ?? "unknown"),
    }));
    const section =
      places.length === media.length ? "" : places.map((place) => mediumName("ja", place)).join("\n");
    return { number: id, section, question: asks.ja, answer: vulnerabilityFrom(answers).sheet ?? 4 };
  });
}
