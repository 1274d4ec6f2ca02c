/** All sets of data of a company, judged: for the judgement of all and the sheet for the cloud. */
import { peopleById } from "#src/features/people/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import { copies } from "../copies/index.ts";
import { childrenOf } from "../kit/children.ts";
import type { Register } from "../kit/definition.ts";
import { entriesAt } from "../kit/queries/entry.ts";
import { restoreTests } from "../restore-tests/index.ts";
import { type Judgement, judgementOf } from "./judgement.ts";

export interface JudgedData extends Judgement {
  /** The owner's name; "" if nobody is known. */
  readonly owner: string;
}

/** Worst first: what ransomware would take, then what misses the rule, then by importance and name. */
export async function judgedData(
  db: Db,
  register: Register,
  companyId: string,
  moment: { readonly at: string; readonly today: string },
): Promise<JudgedData[]> {
  const sets = await entriesAt(db, register, companyId, moment);
  const allCopies = await entriesAt(db, copies, companyId, moment);
  const allTests = await entriesAt(db, restoreTests, companyId, moment);
  const owners = sets.map(({ values }) => values.owner ?? "");
  const people = await peopleById(db, companyId, owners, moment.today);
  return sets
    .map((entry) => ({
      ...judgementOf(
        entry,
        childrenOf(allCopies, "data_set", entry.id),
        childrenOf(allTests, "data_set", entry.id),
        moment.today,
      ),
      owner: people.get(entry.values.owner ?? "")?.name ?? "",
    }))
    .toSorted((a, b) => compare(rankOf(a), rankOf(b)));
}

const order = { no: "0", unknown: "1", yes: "2" };

function rankOf({ entry, threeTwoOne, ransomware }: Judgement): string {
  const importance = 9 - Number(entry.values.importance || 0);
  return [order[ransomware.verdict], order[threeTwoOne.verdict], importance, entry.values.name].join(" ");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
