/** A company's answered self-diagnosis, made through the services, for tests of the pages that read it. */
import { type Answer, questionNumbers, type Sheet } from "#src/engine/diagnosis/index.ts";
import { fingerprint, untouched } from "#src/features/diagnosis/rules/changes.ts";
import { closeDiagnosis, saveAnswers, startDiagnosis } from "#src/features/diagnosis/service/index.ts";
import type { VersionId } from "#src/handbook/index.ts";
import { type Actor, commandLineActor } from "#src/platform/access/index.ts";
import type { Store } from "#src/platform/db/index.ts";

/** All 25 questions with one answer, some of them with another. */
export function sheetWith(answer: Answer, others: Sheet = {}): Sheet {
  return { ...Object.fromEntries(questionNumbers.map((number) => [number, answer])), ...others };
}

/** Starts a diagnosis and answers what the sheet holds; returns its id. */
export async function answerDiagnosis(
  store: Store,
  companyId: string,
  sheet: Sheet,
  now: Date,
  contentVersion: VersionId = "ipa-sme-4.0",
): Promise<string> {
  const actor: Actor = commandLineActor(companyId);
  const start = { contentVersion, withPrevious: false, responsible: "情報 太郎" };
  const { id } = await startDiagnosis(store.db, actor, start, now);
  const entries = Object.entries(sheet).map(([item, answer]) => ({
    item: Number(item),
    answer: answer ?? null,
    note: "",
    seen: fingerprint(untouched),
  }));
  await saveAnswers(store.db, actor, { diagnosisId: id, page: "test", entries }, now);
  return id;
}

/** A closed diagnosis with these answers; returns its id. */
export async function closedDiagnosis(
  store: Store,
  companyId: string,
  sheet: Sheet,
  now: Date,
  contentVersion: VersionId = "ipa-sme-4.0",
): Promise<string> {
  const id = await answerDiagnosis(store, companyId, sheet, now, contentVersion);
  const closing = { diagnosisId: id, responsible: "情報 太郎" };
  await closeDiagnosis(store.db, commandLineActor(companyId), closing, now);
  return id;
}
