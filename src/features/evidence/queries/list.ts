/** The list of evidence: searched, filtered, sorted and cut into pages by the database. */
import { type Expression, type SqlBool, sql } from "kysely";
import { type PageAsk, rowsAfter } from "#src/platform/api/index.ts";
import { type Db, holdsWord } from "#src/platform/db/index.ts";
import type { ListQuery } from "#src/platform/http/index.ts";
import { addDays } from "#src/text/dates.ts";
import { fold } from "#src/text/fold.ts";
import { SOON_DAYS } from "../rules.ts";
import type { EvidenceRow } from "./tables.ts";

export const sorts = ["day", "until", "grade"] as const;
export type EvidenceSort = (typeof sorts)[number];

export const filters = ["standing", "soon", "expired", "withdrawn", "all"] as const;
export type EvidenceFilter = (typeof filters)[number];

export interface EvidenceView extends ListQuery<EvidenceSort> {
  readonly pageSize: number;
  readonly filter: EvidenceFilter;
  /** Of this control only; undefined for every one. */
  readonly control: string | undefined;
  /** The company's day. */
  readonly today: string;
}

export type ListedEvidence = EvidenceRow & {
  readonly maker: string | null;
  /** The first picture, for a thumbnail. */
  readonly picture: string | null;
  readonly files: number;
};

/** One page, and how many there are in all. */
export async function listEvidence(
  db: Db,
  companyId: string,
  view: EvidenceView,
): Promise<{ readonly rows: ListedEvidence[]; readonly total: number }> {
  const found = db.selectFrom("evidence as e").where("e.company_id", "=", companyId).where(matching(view));
  const { total } = await found
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const { sort, direction } = view;
  const key = { day: "e.happened_on", until: "e.valid_until", grade: "e.grade" } as const;
  const rows = await found
    .leftJoin("auth_user as u", (join) => join.on(sql`e.made_by`, "=", sql`'user:' || u.id`))
    .selectAll("e")
    .select((eb) => [
      "u.name as maker",
      eb
        .selectFrom("evidence_file as f")
        .innerJoin("file_object as o", (join) =>
          join.onRef("o.company_id", "=", "f.company_id").onRef("o.id", "=", "f.file_id"),
        )
        .select("o.id")
        .whereRef("f.company_id", "=", "e.company_id")
        .whereRef("f.evidence_id", "=", "e.id")
        .where("o.thumbnail_sha256", "is not", null)
        .orderBy("f.place")
        .limit(1)
        .as("picture"),
      eb
        .selectFrom("evidence_file as f")
        .select((count) => count.fn.countAll<number>().as("n"))
        .whereRef("f.company_id", "=", "e.company_id")
        .whereRef("f.evidence_id", "=", "e.id")
        .as("files"),
    ])
    // A countersignature is the strongest there is.
    .$if(sort === "grade", (query) =>
      query.orderBy(sql`case when e.countersigned_at is null then 0 else 1 end`, direction),
    )
    .orderBy(key[sort], direction)
    .orderBy("e.id", direction)
    .limit(view.pageSize)
    .offset((view.page - 1) * view.pageSize)
    .execute();
  return { rows: rows.map((row) => ({ ...row, files: Number(row.files) })), total };
}

type Matching = Pick<EvidenceView, "search" | "filter" | "control" | "today">;

/** Evidence behind a position, the newest day first; one more than the page holds. */
export function evidenceAfter(
  db: Db,
  companyId: string,
  view: Matching,
  page: PageAsk,
): Promise<EvidenceRow[]> {
  return db
    .selectFrom("evidence as e")
    .selectAll("e")
    .where("e.company_id", "=", companyId)
    .where(matching(view))
    .where(rowsAfter(["e.happened_on", "e.id"], page, "desc"))
    .orderBy("e.happened_on", "desc")
    .orderBy("e.id", "desc")
    .limit(page.limit + 1)
    .execute();
}

/** Whether there is any at all. */
export async function hasEvidence(db: Db, companyId: string): Promise<boolean> {
  const row = await db
    .selectFrom("evidence")
    .select("id")
    .where("company_id", "=", companyId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

const MOST_WORDS = 8;

function matching({ search, filter, control, today }: Matching): Expression<SqlBool> {
  const words = search.split(/\s+/).map(fold).filter(Boolean).slice(0, MOST_WORDS);
  const parts = words.map((word) => holdsWord(sql.ref("e.search"), word));
  if (control !== undefined) parts.push(sql<SqlBool>`e.control_id = ${control}`);
  if (filter === "withdrawn") parts.push(sql<SqlBool>`e.withdrawn_at is not null`);
  else if (filter !== "all") parts.push(sql<SqlBool>`e.withdrawn_at is null`);
  if (filter === "expired") parts.push(sql<SqlBool>`e.valid_until < ${today}`);
  if (filter === "standing" || filter === "soon") parts.push(sql<SqlBool>`e.valid_until >= ${today}`);
  if (filter === "soon") parts.push(sql<SqlBool>`e.valid_until <= ${addDays(today, SOON_DAYS)}`);
  return parts.length === 0 ? sql<SqlBool>`1 = 1` : sql<SqlBool>`${sql.join(parts, sql` and `)}`;
}
