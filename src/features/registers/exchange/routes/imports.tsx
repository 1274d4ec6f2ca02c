/** The addresses of an import: handing over, columns, checking, confirming, and the reports that are kept. */
import { AppError } from "#src/platform/errors.ts";
import {
  actorOf,
  type RouteList,
  readFields,
  redirectWithNotice,
  textValues,
} from "#src/platform/http/index.ts";
import type { Register } from "../../kit/definition.ts";
import { path } from "../../kit/read.ts";
import { type Ctx, todayOf } from "../../kit/routes/context.ts";
import { importPath, importsPath } from "../path.ts";
import { importById, type RegisterImport } from "../queries/drafts.ts";
import { type Choice, type KeptLine, linesAfter } from "../queries/lines.ts";
import { firstRows } from "../queries/sheets.ts";
import { refusedWorkbook } from "../refused.ts";
import { setColumns } from "../service/columns.ts";
import { confirmImport } from "../service/confirm.ts";
import { chooseSides } from "../service/conflicts.ts";
import { discardImport, importLimits, type Material, openImport } from "../service/draft.ts";
import { startComparison } from "../service/start.ts";
import { importText } from "../text/imports.ts";
import { download } from "./download.ts";
import { columnsPage, draftPage, reportsPage, startPage } from "./pages.tsx";
import { sentColumns } from "./sent.ts";

/** The file and the little that a form puts around it. */
const UPLOAD_BYTES = importLimits.bytes + 64 * 1024;

export function importRoutes(list: RouteList, register: Register): void {
  const at = importsPath(register);

  list.get(`${at}/new`, "registers.edit", (c) => startPage(c, register, { pasted: "", errors: {} }));
  list.get(at, "registers.view", (c) => reportsPage(c, register));
  list.post(at, "registers.edit", (c) => received(c, register), { bodyLimit: UPLOAD_BYTES });

  list.get(`${at}/:id`, "registers.view", async (c) =>
    draftPage(c, register, await draftOf(c, register, c.req.param("id"))),
  );

  list.get(`${at}/:id/refused.xlsx`, "registers.view", async (c) =>
    refusedFile(c, register, await draftOf(c, register, c.req.param("id"))),
  );

  list.post(`${at}/:id/columns`, "registers.edit", async (c) => {
    const draft = await draftOf(c, register, c.req.param("id"));
    if (draft.state === "done" || draft.state === "working")
      return c.redirect(importPath(register, draft.id), 303);
    const { store, clock } = c.var.services;
    const sent = sentColumns(register, textValues(await readFields(c)), draft.reading);
    const result = await setColumns(store.db, actorOf(c), register, draft, sent, clock());
    const here = importPath(register, draft.id);
    if (result.kind === "refused")
      return columnsPage(c, register, draft, { problems: result.problems, sent });
    if (result.kind === "reread") return redirectWithNotice(c, here, importText[c.var.lang].rereadDone);
    await startComparison(
      store.db,
      actorOf(c),
      register,
      await draftOf(c, register, draft.id),
      todayOf(c),
      clock(),
    );
    return c.redirect(here, 303);
  });

  list.post(`${at}/:id/conflicts`, "registers.edit", async (c) => {
    const draft = await draftOf(c, register, c.req.param("id"));
    const sent = textValues(await readFields(c));
    await chooseSides(
      c.var.services.store.db,
      actorOf(c),
      register,
      draft.id,
      choicesIn(sent),
      c.var.services.clock(),
    );
    const page = /^[1-9]\d{0,4}$/.test(sent.page ?? "") ? sent.page : "1";
    const here = `${importPath(register, draft.id)}?show=conflict&page=${page}`;
    return redirectWithNotice(c, here, importText[c.var.lang].choicesSaved);
  });

  list.post(`${at}/:id/confirmation`, "registers.edit", async (c) => {
    const id = c.req.param("id");
    const { store, clock } = c.var.services;
    const stamp = Number(textValues(await readFields(c)).stamp ?? Number.NaN);
    const confirmed = await confirmImport(store.db, actorOf(c), register, id, { stamp }, clock());
    if (confirmed.kind === "done") return c.redirect(importPath(register, id), 303);
    const draft = await draftOf(c, register, id);
    if (draft.state !== "ready") return c.redirect(importPath(register, id), 303);
    await startComparison(store.db, actorOf(c), register, draft, todayOf(c), clock());
    return draftPage(c, register, await draftOf(c, register, id), true);
  });

  list.post(`${at}/:id/removal`, "registers.edit", async (c) => {
    const draft = await draftOf(c, register, c.req.param("id"));
    const { store, clock } = c.var.services;
    await discardImport(store.db, actorOf(c), draft.id, clock());
    return redirectWithNotice(c, path(register), importText[c.var.lang].discarded, "info");
  });
}

/** The draft or report of this company and register. @throws AppError `not-found` */
async function draftOf(c: Ctx, register: Register, id: string): Promise<RegisterImport> {
  const { store, clock } = c.var.services;
  const draft = await importById(store.db, actorOf(c).companyId, register.id, id, clock());
  if (!draft) throw new AppError("not-found");
  return draft;
}

/** A table arrives: our own export is compared at once, of any other the columns are asked about. */
async function received(c: Ctx, register: Register): Promise<Response> {
  const { lang, services } = c.var;
  const t = importText[lang];
  const sent = await readFields(c);
  const { pasted = "" } = textValues(sent);
  const again = (errors: Record<string, string>) => startPage(c, register, { pasted, errors });
  const file = [sent.file].flat().find((part) => part instanceof File && part.size > 0);
  if (file instanceof File && pasted.trim() !== "") return again({ file: t.both });
  if (!(file instanceof File) && pasted.trim() === "") return again({ pasted: t.nothing });
  const material: Material =
    file instanceof File
      ? { bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name }
      : { pasted };
  const { db } = services.store;
  const opened = await openImport(db, actorOf(c), register, material, lang, services.clock());
  if (!opened.ok) {
    const field = "pasted" in material ? "pasted" : "file";
    return again({ [field]: `${t[opened.reason]}${t.gap}${t.kept}` });
  }
  if (opened.ours) {
    const draft = await draftOf(c, register, opened.id);
    await startComparison(db, actorOf(c), register, draft, todayOf(c), services.clock());
  }
  return c.redirect(importPath(register, opened.id), 303);
}

/** Which conflicts were decided how: all alike, or one by one. */
function choicesIn(sent: Readonly<Record<string, string>>): readonly (readonly [number | "all", Choice])[] {
  const side = (value: string | undefined): Choice => (value === "file" || value === "register" ? value : "");
  const all = side(sent.all);
  if (all !== "") return [["all", all]];
  return Object.entries(sent).flatMap(([name, value]) => {
    const seq = /^conflict-(\d{1,8})$/.exec(name)?.[1];
    return seq === undefined || side(value) === "" ? [] : [[Number(seq), side(value)] as const];
  });
}

const BATCH = 500;

async function refusedFile(c: Ctx, register: Register, draft: RegisterImport): Promise<Response> {
  const { lang, services } = c.var;
  const { db } = services.store;
  const { companyId } = actorOf(c);
  async function* lines(): AsyncGenerator<KeptLine> {
    for (let after = 0; ; ) {
      const some = await linesAfter(db, companyId, draft.id, "refused", after, BATCH);
      yield* some;
      const last = some.at(-1);
      if (!last) return;
      after = last.seq;
    }
  }
  const first = await firstRows(db, companyId, draft.id, draft.reading.sheet);
  const bytes = await refusedWorkbook(register, lang, first, draft.reading, lines(), services.clock());
  return download(c, bytes, `${importText[lang].refused}-${todayOf(c)}`, "xlsx");
}
