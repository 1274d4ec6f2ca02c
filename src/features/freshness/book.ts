/** The tables a company goes by: what the program brings, newer ones it took in, and the corrections of its people. */
import {
  buildPack,
  type ExploitedFeed,
  type LifecycleBook,
  type LineSource,
  type Override,
  openLifecycle,
  readExploitedLines,
} from "#src/engine/lifecycle/index.ts";
import { exploitedKnowledge, kevEntries } from "#src/handbook/lifecycle/exploited/index.ts";
import { lifecycleMaterial } from "#src/handbook/lifecycle/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { corrections, newestTable, tableContent } from "./queries.ts";

/** What names are judged by. */
export interface Freshness {
  readonly book: LifecycleBook;
  readonly overrides: readonly Override[];
}

/** Books by the rows they were made from; rows never change. Each takes some megabytes. */
const opened = new Map<string, LifecycleBook>();
const MOST_KEPT = 20;

/** The tables of the program itself, without corrections. */
export function shippedFreshness(): Freshness {
  shipped ??= { book: open([], undefined), overrides: [] };
  return shipped;
}

let shipped: Freshness | undefined;

export async function freshnessOf(db: Db, companyId: string): Promise<Freshness> {
  const products = await newestTable(db, companyId, "products");
  const exploited = await newestTable(db, companyId, "exploited");
  const overrides = (await corrections(db, companyId)).map(({ name, version, product, cycle }) => ({
    name,
    version,
    productId: product,
    cycleId: cycle,
  }));
  if (!products && !exploited) return { ...shippedFreshness(), overrides };
  const key = `${companyId} ${products?.id} ${exploited?.id}`;
  const known = opened.get(key);
  if (known) return { book: known, overrides };
  const lines = products ? await tableContent(db, companyId, products.id) : undefined;
  const feed = exploited ? await tableContent(db, companyId, exploited.id) : undefined;
  const book = keep(key, () =>
    open(
      lines ? (JSON.parse(lines) as LineSource[]) : [],
      feed ? (JSON.parse(feed) as ExploitedFeed) : undefined,
    ),
  );
  return { book, overrides };
}

function keep(key: string, make: () => LifecycleBook): LifecycleBook {
  const known = opened.get(key);
  if (known) return known;
  if (opened.size >= MOST_KEPT) opened.clear();
  const book = make();
  opened.set(key, book);
  return book;
}

function open(lines: readonly LineSource[], feed: ExploitedFeed | undefined): LifecycleBook {
  const material = { ...lifecycleMaterial, lines: [...lifecycleMaterial.lines, ...lines] };
  return openLifecycle(buildPack(material), feed ?? readExploitedLines(kevEntries), exploitedKnowledge);
}
