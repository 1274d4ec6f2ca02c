/** A register's list and changing several entries of it together. */

import type { Problems } from "#src/platform/http/forms.ts";
import {
  actorOf,
  type RouteList,
  readFields,
  redirectWithNotice,
  textValues,
} from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { formatNumber } from "#src/text/numbers.ts";
import type { Register } from "../definition.ts";
import { readListQuery } from "../list-query.ts";
import { entriesById } from "../queries/entry.ts";
import { countEntries, idsOf, listEntries } from "../queries/list.ts";
import { nameOf, path } from "../read.ts";
import { bulkIds } from "../schema.ts";
import { changeMany, MOST_AT_ONCE } from "../service/bulk.ts";
import { choosableOf, findingsOf, namesOf } from "../show.ts";
import { text } from "../text/index.ts";
import { BulkView } from "../views/bulk.tsx";
import { EmptyView, ListView } from "../views/list.tsx";
import { type Ctx, inWords, mayEdit, todayOf } from "./context.ts";

const PAGE_SIZE = 50;
/** Named on the page of a bulk change. */
const SAMPLE = 8;

const everything = { q: "", presence: "all", is: {} } as const;

export function listRoutes(list: RouteList, register: Register): void {
  const at = path(register);

  list.get(at, "registers.view", async (c) => {
    const { db } = c.var.services.store;
    const { companyId } = actorOf(c);
    const { lang } = c.var;
    const today = todayOf(c);
    const show = { title: register.words.title[lang], current: "registers" } as const;
    const query = readListQuery(register, c.req.query());
    const { filter, sort } = query;
    const asked = { ...filter, sort };
    const entries = await listEntries(db, register, companyId, asked, today, query.page, PAGE_SIZE);
    // A first page that is not full holds everything: there is nothing more to count.
    const total =
      query.page === 1 && entries.length < PAGE_SIZE
        ? entries.length
        : await countEntries(db, register, companyId, filter, today);
    if (total === 0 && (await countEntries(db, register, companyId, everything, today)) === 0)
      return page(c, show, <EmptyView lang={lang} register={register} mayEdit={mayEdit(c)} />);
    const moment = { at: c.var.services.clock(), today };
    const added = [];
    for (const { list: of, key, header, cells } of c.var.listColumns) {
      if (of !== at) continue;
      const ids = entries.map(({ id }) => id);
      added.push({
        key,
        header: header[lang],
        cells: await cells(db, companyId, ids, { now: moment.at, lang }),
      });
    }
    return page(
      c,
      show,
      <ListView
        lang={lang}
        register={register}
        entries={entries}
        findings={await findingsOf(db, companyId, register, entries, moment)}
        names={await namesOf(db, companyId, register, entries, today)}
        added={added}
        total={total}
        query={query}
        pageSize={PAGE_SIZE}
        today={today}
        mayEdit={mayEdit(c)}
      />,
    );
  });

  list.get(`${at}/bulk`, "registers.edit", async (c) => {
    const chosen = c.req.queries("id") ?? [];
    const { filter } = readListQuery(register, c.req.query());
    const { companyId } = actorOf(c);
    const { db } = c.var.services.store;
    // The form of the list sends what was ticked, its other link says that all of the list are meant.
    const ids = c.req.query("all")
      ? await idsOf(db, register, companyId, filter, todayOf(c), MOST_AT_ONCE)
      : chosen;
    return showBulk(c, register, ids, {}, {});
  });

  list.post(`${at}/bulk`, "registers.edit", async (c) => {
    const sent = await readFields(c);
    const values = { ...textValues(sent), ...joined(sent) };
    const read = bulkIds.safeParse(values.ids);
    const ids = read.success ? read.data : [];
    const { store, clock } = c.var.services;
    if (ids.length === 0) return showBulk(c, register, ids, values, {});
    const done = await changeMany(store.db, actorOf(c), register, ids, values, clock());
    if (!done.ok) return showBulk(c, register, ids, values, done.problems);
    return redirectWithNotice(c, at, text[c.var.lang].bulkSaved(formatNumber(done.changed)));
  });
}

/** Several ticked boxes of one name, as one text. */
export function joined(sent: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sent).flatMap(([key, value]) =>
      Array.isArray(value)
        ? [[key, value.filter((one): one is string => typeof one === "string").join(",")]]
        : [],
    ),
  );
}

async function showBulk(
  c: Ctx,
  register: Register,
  ids: readonly string[],
  values: Readonly<Record<string, string>>,
  problems: Problems,
) {
  const { db } = c.var.services.store;
  const { companyId } = actorOf(c);
  const { lang } = c.var;
  const sample = await entriesById(db, register, companyId, ids.slice(0, SAMPLE));
  return page(
    c,
    {
      title: text[lang].bulkTitle,
      current: "registers",
      status: Object.keys(problems).length > 0 ? 422 : 200,
    },
    <BulkView
      lang={lang}
      register={register}
      ids={ids}
      sample={sample.map((entry) => nameOf(register, entry))}
      values={values}
      errors={inWords(c, register, problems)}
      choosable={await choosableOf(db, companyId, register, values, todayOf(c))}
    />,
  );
}
