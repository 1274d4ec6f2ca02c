/** The pages of an import, by the state it is in. */
import { memberNames } from "#src/features/people/index.ts";
import type { Problems } from "#src/platform/http/forms.ts";
import { actorOf } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import type { Register } from "../../kit/definition.ts";
import { type Ctx, mayEdit, todayOf } from "../../kit/routes/context.ts";
import { choosableOf, namesOf } from "../../kit/show.ts";
import { text } from "../../kit/text/index.ts";
import { countReports, listReports, type RegisterImport } from "../queries/drafts.ts";
import { countChoices, linesOnPage } from "../queries/lines.ts";
import { firstRows } from "../queries/sheets.ts";
import { type Outcome, outcomes } from "../rules/lines.ts";
import type { SentColumns } from "../service/columns.ts";
import { importText } from "../text/imports.ts";
import { valuesIn } from "../views/cells.tsx";
import { ColumnsView } from "../views/columns.tsx";
import { byNeed, countOf } from "../views/counts.tsx";
import { PreviewView } from "../views/preview.tsx";
import { ReportView } from "../views/report.tsx";
import { REPORTS_PAGE, ReportsView } from "../views/reports.tsx";
import { LINES_PAGE, type RowsProps } from "../views/rows.tsx";
import { StartView } from "../views/start.tsx";
import { StoppedView, WorkingView } from "../views/working.tsx";

type Answer = Response | Promise<Response>;

export function startPage(
  c: Ctx,
  register: Register,
  props: { readonly pasted: string; readonly errors: FormErrors },
): Answer {
  const { lang } = c.var;
  const status = Object.keys(props.errors).length > 0 ? 422 : 200;
  const title = importText[lang].title(register.words.title[lang]);
  return page(
    c,
    { title, current: "registers", status },
    <StartView lang={lang} register={register} {...props} />,
  );
}

export async function reportsPage(c: Ctx, register: Register): Promise<Response> {
  const { lang, services } = c.var;
  const { db } = services.store;
  const { companyId } = actorOf(c);
  const number = pageNumber(c);
  return page(
    c,
    { title: importText[lang].reportsTitle, current: "registers" },
    <ReportsView
      lang={lang}
      register={register}
      reports={await listReports(db, companyId, register.id, number, REPORTS_PAGE)}
      total={await countReports(db, companyId, register.id)}
      page={number}
      timeZone={services.timeZone}
      mayEdit={mayEdit(c)}
    />,
  );
}

/** The page that an import is at; `?step=columns` goes back to the columns. */
export async function draftPage(
  c: Ctx,
  register: Register,
  draft: RegisterImport,
  moved = false,
): Promise<Response> {
  const { lang } = c.var;
  const t = importText[lang];
  const back = c.req.query("step") === "columns" && (draft.state === "ready" || draft.state === "stopped");
  if (draft.state === "columns" || (back && mayEdit(c))) return columnsPage(c, register, draft);
  if (draft.state === "working") {
    // Without script: the browser asks again by itself.
    c.header("refresh", "2");
    const view = <WorkingView lang={lang} register={register} draft={draft} />;
    return page(c, { title: t.workingTitle, current: "registers" }, view);
  }
  if (draft.state === "stopped") {
    const view = <StoppedView lang={lang} register={register} draft={draft} mayEdit={mayEdit(c)} />;
    return page(c, { title: t.stoppedTitle, current: "registers" }, view);
  }
  const rows = await rowsProps(c, register, draft);
  const { db } = c.var.services.store;
  const { companyId } = actorOf(c);
  if (draft.state === "done") {
    const names = await memberNames(db, companyId, [draft.confirmedBy]);
    const { timeZone } = c.var.services;
    const view = <ReportView {...rows} by={names.get(draft.confirmedBy)} timeZone={timeZone} />;
    return page(c, { title: t.reportTitle, current: "registers" }, view);
  }
  const choices = await countChoices(db, companyId, draft.id);
  return page(
    c,
    { title: t.previewTitle, current: "registers", status: moved ? 409 : 200 },
    <PreviewView {...rows} choices={choices} moved={moved} />,
  );
}

export async function columnsPage(
  c: Ctx,
  register: Register,
  draft: RegisterImport,
  wrong?: { readonly problems: Problems; readonly sent: SentColumns },
): Promise<Response> {
  const { lang, services } = c.var;
  const { db } = services.store;
  const { companyId } = actorOf(c);
  const t = importText[lang];
  const defaults = wrong?.sent.defaults ?? draft.reading.defaults;
  const errors = problemsInWords(lang, wrong?.problems ?? {}, { ...text[lang], ...t });
  return page(
    c,
    { title: t.columnsTitle, current: "registers", status: wrong ? 422 : 200 },
    <ColumnsView
      lang={lang}
      register={register}
      draft={draft}
      rows={await firstRows(db, companyId, draft.id, draft.reading.sheet)}
      choosable={await choosableOf(db, companyId, register, defaults, todayOf(c))}
      errors={errors}
      sent={wrong?.sent}
    />,
  );
}

async function rowsProps(c: Ctx, register: Register, draft: RegisterImport): Promise<RowsProps> {
  const { db } = c.var.services.store;
  const { companyId } = actorOf(c);
  const outcome = outcomeOf(c.req.query("show"), draft);
  const number = pageNumber(c);
  const lines = await linesOnPage(db, companyId, draft.id, outcome, number, LINES_PAGE);
  const names = await namesOf(db, companyId, register, valuesIn(lines), todayOf(c));
  return { lang: c.var.lang, register, draft, outcome, lines, names, page: number, mayEdit: mayEdit(c) };
}

/** What was asked for; else what needs the reader most. */
function outcomeOf(asked: string | undefined, { counts }: RegisterImport): Outcome {
  return (
    outcomes.find((outcome) => outcome === asked) ??
    byNeed.find((outcome) => countOf(counts, outcome) > 0) ??
    "changed"
  );
}

function pageNumber(c: Ctx): number {
  const asked = c.req.query("page") ?? "";
  return /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
}
