/** The pages of an import: handing over, checking, confirming, and the reports that are kept. */
import type { Context } from "hono";
import { AppError } from "#src/platform/errors.ts";
import {
  actorOf,
  type Env,
  readFields,
  redirectWithNotice,
  routeList,
  textValues,
} from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import type { FormErrors } from "#src/ui/form.tsx";
import { refusedWorkbook } from "../export.ts";
import { readPage } from "../list-query.ts";
import { memberNames } from "../queries/history.ts";
import type { ImportReport } from "../queries/imports.ts";
import { countReports, listReports, reportById, reportColumnsOf, reportRows } from "../queries/reports.ts";
import { type Outcome, outcomes } from "../rules/plan.ts";
import { confirmImport } from "../service/confirm.ts";
import {
  correctDraft,
  discardDraft,
  importLimits,
  type Material,
  openDraft,
  previewDraft,
} from "../service/draft.ts";
import { importText } from "../text/imports.ts";
import { StartView } from "../views/import-start.tsx";
import { type PreviewProps, PreviewView } from "../views/preview.tsx";
import { REPORT_PAGE, ReportView } from "../views/report.tsx";
import { REPORTS_PAGE, ReportsView } from "../views/reports.tsx";
import { canEdit, fileAnswer, todayOf } from "./people.tsx";

const LIST = "/registers/people";
const IMPORTS = `${LIST}/imports`;

/** The file and the little that a form puts around it. */
const UPLOAD_BYTES = importLimits.bytes + 64 * 1024;

const list = routeList();
export const { routes } = list;

list.get(`${IMPORTS}/new`, "people.edit", (c) =>
  startPage(c, { forSetup: c.req.query("setup") === "1", pasted: "", errors: {} }),
);

list.get(IMPORTS, "people.view", async (c) => {
  const { lang, services } = c.var;
  const { companyId } = actorOf(c);
  const number = readPage(c.req.query("page"));
  const view = (
    <ReportsView
      lang={lang}
      reports={await listReports(services.store.db, companyId, number, REPORTS_PAGE)}
      total={await countReports(services.store.db, companyId)}
      page={number}
      timeZone={services.timeZone}
      mayEdit={canEdit(c)}
    />
  );
  return page(c, { title: importText[lang].reportsTitle, current: "registers" }, view);
});

list.post(
  IMPORTS,
  "people.edit",
  async (c) => {
    const { lang, services } = c.var;
    const t = importText[lang];
    const sent = await readFields(c);
    const { pasted = "", setup } = textValues(sent);
    const forSetup = setup === "1";
    const again = (errors: FormErrors) => startPage(c, { forSetup, pasted, errors });
    const file = [sent.file].flat().find((part) => part instanceof File && part.size > 0);
    if (file instanceof File && pasted.trim() !== "") return again({ file: t.both });
    if (!(file instanceof File) && pasted.trim() === "") return again({ pasted: t.nothing });
    const material: Material =
      file instanceof File
        ? { bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name }
        : { pasted };
    const opened = await openDraft(services.store.db, actorOf(c), material, { forSetup }, services.clock());
    if (opened.ok) return c.redirect(`${IMPORTS}/${opened.id}`, 303);
    const field = "pasted" in material ? "pasted" : "file";
    return again({ [field]: `${t[opened.reason]} ${t.kept}` });
  },
  { bodyLimit: UPLOAD_BYTES },
);

list.get(`${IMPORTS}/:id`, "people.view", async (c) => {
  const id = c.req.param("id");
  const report = await reportById(c.var.services.store.db, actorOf(c).companyId, id);
  return report ? reportPage(c, report) : previewPage(c, id);
});

list.get(`${IMPORTS}/:id/refused.xlsx`, "people.view", async (c) => {
  const { lang, services } = c.var;
  const { companyId } = actorOf(c);
  const { db } = services.store;
  const report = await reportById(db, companyId, c.req.param("id"));
  if (!report) throw new AppError("not-found");
  const rows = await reportRows(db, companyId, report.id, "refused", 1, importLimits.rows);
  const columns = await reportColumnsOf(db, companyId, report.id);
  const bytes = await refusedWorkbook(lang, rows, columns, services.clock());
  return fileAnswer(c, bytes, `${importText[lang].refused}-${todayOf(c)}.xlsx`);
});

list.post(`${IMPORTS}/:id/columns`, "people.edit", async (c) => {
  const id = c.req.param("id");
  const { lang, services } = c.var;
  const sent = textValues(await readFields(c));
  const chosen: string[] = [];
  for (const [name, value] of Object.entries(sent)) {
    const column = /^column-(\d{1,3})$/.exec(name)?.[1];
    if (column !== undefined) chosen[Number(column)] = value;
  }
  const headingRow = /^\d{1,2}$/.test(sent.heading ?? "") ? Number(sent.heading) : -1;
  const columns = { headingRow, mapping: chosen };
  const corrected = await correctDraft(services.store.db, actorOf(c), id, columns, services.clock());
  if (!corrected.ok) return previewPage(c, id, { twice: corrected.twice, chosen }, 422);
  return redirectWithNotice(c, `${IMPORTS}/${id}`, importText[lang].rereadDone);
});

list.post(`${IMPORTS}/:id/confirmation`, "people.edit", async (c) => {
  const id = c.req.param("id");
  const { services } = c.var;
  const revision = Number(textValues(await readFields(c)).revision ?? Number.NaN);
  const shown = { revision, today: todayOf(c) };
  const confirmed = await confirmImport(services.store.db, actorOf(c), id, shown, services.clock());
  if (confirmed.kind === "moved") return previewPage(c, id, { moved: true }, 409);
  return c.redirect(`${IMPORTS}/${id}`, 303);
});

list.post(`${IMPORTS}/:id/removal`, "people.edit", async (c) => {
  const { lang, services } = c.var;
  await discardDraft(services.store.db, actorOf(c), c.req.param("id"), services.clock());
  return redirectWithNotice(c, LIST, importText[lang].discarded, "info");
});

function startPage(
  c: Context<Env, string>,
  props: { readonly forSetup: boolean; readonly pasted: string; readonly errors: FormErrors },
) {
  const { lang } = c.var;
  const status = Object.keys(props.errors).length > 0 ? 422 : 200;
  return page(
    c,
    { title: importText[lang].title, current: "registers", status },
    <StartView lang={lang} {...props} />,
  );
}

async function previewPage(
  c: Context<Env, string>,
  id: string,
  more: Pick<PreviewProps, "twice" | "chosen" | "moved"> = {},
  status: 200 | 409 | 422 = 200,
) {
  const { lang, services } = c.var;
  const { companyId } = actorOf(c);
  const preview = await previewDraft(services.store.db, companyId, id, todayOf(c), services.clock());
  return page(
    c,
    { title: importText[lang].previewTitle, current: "registers", status },
    <PreviewView lang={lang} preview={preview} mayEdit={canEdit(c)} {...more} />,
  );
}

async function reportPage(c: Context<Env, string>, report: ImportReport) {
  const { lang, services } = c.var;
  const { companyId } = actorOf(c);
  const { db } = services.store;
  const outcome = outcomeOf(c.req.query("show"), report);
  const number = readPage(c.req.query("page"));
  const names = await memberNames(db, companyId, [report.confirmedBy]);
  return page(
    c,
    { title: importText[lang].reportTitle, current: "registers" },
    <ReportView
      lang={lang}
      report={report}
      by={names.get(report.confirmedBy)}
      timeZone={services.timeZone}
      outcome={outcome}
      rows={await reportRows(db, companyId, report.id, outcome, number, REPORT_PAGE)}
      page={number}
      mayEdit={canEdit(c)}
    />,
  );
}

/** What was asked for; else what needs the reader most. */
function outcomeOf(asked: string | undefined, { counts }: ImportReport): Outcome {
  const byNeed: readonly Outcome[] = ["refused", "changed", "added", "unchanged"];
  return (
    outcomes.find((outcome) => outcome === asked) ?? byNeed.find((one) => counts[one] > 0) ?? "unchanged"
  );
}
