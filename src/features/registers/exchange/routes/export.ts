/** A register as a file: what its list shows, with every field, or empty for filling in. */
import { actorOf, type RouteList } from "#src/platform/http/index.ts";
import type { Register } from "../../kit/definition.ts";
import { parameters, readListQuery } from "../../kit/list-query.ts";
import { path } from "../../kit/read.ts";
import { type Ctx, todayOf } from "../../kit/routes/context.ts";
import { entriesInOrder, orderedIds } from "../queries/rows.ts";
import { targetsOf } from "../queries/targets.ts";
import { type ExportForm, recordExport } from "../service/export.ts";
import { exportText } from "../text/exports.ts";
import { registerCsv, registerWorkbook, templateWorkbook, type Writing } from "../write.ts";
import { download } from "./download.ts";

export function exportRoutes(list: RouteList, register: Register): void {
  const at = path(register);
  list.get(`${at}/export.xlsx`, "registers.view", (c) => exported(c, register, "xlsx"));
  list.get(`${at}/export.csv`, "registers.view", (c) => exported(c, register, "csv"));
  list.get(`${at}/template.xlsx`, "registers.view", async (c) => {
    const { lang } = c.var;
    const bytes = await templateWorkbook(await writingOf(c, register));
    return download(c, bytes, `${register.words.title[lang]}-${exportText[lang].template}`, "xlsx");
  });
}

async function exported(c: Ctx, register: Register, form: ExportForm): Promise<Response> {
  const { db } = c.var.services.store;
  const actor = actorOf(c);
  const today = todayOf(c);
  const query = readListQuery(register, c.req.query());
  const { filter, sort } = query;
  const ids = await orderedIds(db, register, actor.companyId, { ...filter, sort }, today);
  const writing = await writingOf(c, register);
  const entries = entriesInOrder(db, register, actor.companyId, ids);
  const how = parameters(register, { ...query, page: 1 }).toString();
  const retired = filter.presence !== "current";
  const content =
    form === "csv"
      ? await registerCsv(writing, entries)
      : await registerWorkbook(writing, entries, { filter: how, retired });
  await recordExport(db, actor, register, { format: form, entries: ids.length, filter: how }, writing.now);
  return download(c, content, `${register.words.title[c.var.lang]}-${today}`, form);
}

/** What a file of this request is made with. */
export async function writingOf(c: Ctx, register: Register): Promise<Writing> {
  const { store, clock, timeZone } = c.var.services;
  const targets = await targetsOf(store.db, actorOf(c).companyId, register, todayOf(c));
  return { register, lang: c.var.lang, targets, now: clock(), timeZone };
}
