/** The treatment plan feeds the tasks: a measure with a day becomes a task of the company's own. */
import type { Asset, MeasureInput } from "#src/features/registers/index.ts";
import { addOwnTask } from "#src/features/tasks/index.ts";
import type { Actor } from "#src/platform/access/index.ts";
import type { Store } from "#src/platform/db/index.ts";
import type { Lang } from "#src/text/words.ts";
import { assetText } from "./text/asset.ts";

/** As long as a task's title may be. */
const MOST = 120;
/** Nobody has said how long it takes; the task can be changed. */
const MINUTES = 30;

/** Whether a task was added. A control brings its own task, so only the company's own words make one. */
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
