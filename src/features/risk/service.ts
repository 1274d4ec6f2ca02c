/** What the risk review does besides its records: feeds the tasks, notes that the sheet left the house. */
import type { Asset, MeasureInput } from "#src/features/registers/index.ts";
import { addOwnTask } from "#src/features/tasks/index.ts";
import { type Actor, authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import type { Store } from "#src/platform/db/index.ts";
import type { Lang } from "#src/text/words.ts";
import { assetText } from "./text/asset.ts";

/** As long as a task's title may be. */
const MOST = 120;
/** Nobody has said how long it takes; the task can be changed. */
const MINUTES = 30;

/**
 * Adds a measure of the company's own that has a day to the tasks; a control brings a task of its own.
 * Returns whether one was added.
 */
export async function planTask(
  db: Store["db"],
  actor: Actor,
  lang: Lang,
  asset: Asset,
  { title, due }: MeasureInput,
  now: Date,
): Promise<boolean> {
  if (title === "" || due === "") return false;
  const name = assetText[lang].taskTitle(asset.values.name ?? "", title);
  await addOwnTask(db, actor, { title: name.slice(0, MOST), due, minutes: MINUTES }, now);
  return true;
}

/** Notes in the ledger that the sheet was handed out as a workbook. */
export async function recordSheet(db: Store["db"], actor: Actor, assets: number, now: Date): Promise<void> {
  authorise(actor, "registers.view");
  const entry = { action: "risk.exported", subject: "risk:workbook", data: { assets } };
  await db.transaction().execute((trx) => appendEntry(trx, actor, entry, now));
}
