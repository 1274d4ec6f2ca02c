/** /diagnosis/:id/departments: handing the questions out. */
import type { Context } from "hono";
import { actorOf, type Env, readForm, redirectWithNotice, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import { type DiagnosisView, readDiagnosis } from "../read.ts";
import { departmentsSchema } from "../schema.ts";
import { addDepartments, type HandedOut, renewKeys, reopenSheet, withdrawSheet } from "../service/index.ts";
import { departmentText } from "../text/departments.ts";
import { DepartmentsView } from "../views/departments.tsx";
import { KeysView } from "../views/keys.tsx";
import { mayAnswer } from "./home.tsx";

const list = routeList();

list.get("/diagnosis/:id/departments", "diagnosis.view", async (c) =>
  showDepartments(c, await viewOf(c, c.req.param("id"))),
);

list.post("/diagnosis/:id/departments", "diagnosis.answer", async (c) => {
  const { lang, services } = c.var;
  const view = await viewOf(c, c.req.param("id"));
  const form = await readForm(c, departmentsSchema);
  if (!form.ok) {
    const t = departmentText[lang];
    const own = {
      "department-required": t.required,
      "department-too-many": t.tooMany,
      "department-too-long": t.tooLong,
    };
    const [problem] = Object.values(form.problems);
    const errors = problemsInWords(lang, problem ? { departments: problem } : {}, own);
    return showDepartments(c, view, { typed: form.values.departments ?? "", errors });
  }
  const input = { diagnosisId: view.diagnosis.id, departments: form.value.departments };
  const { handedOut, already } = await addDepartments(services.store.db, actorOf(c), input, services.clock());
  return showKeys(c, view.diagnosis.id, handedOut, already);
});

list.post("/diagnosis/:id/departments/:sheet/link", "diagnosis.answer", async (c) => {
  const { services } = c.var;
  const which = { diagnosisId: c.req.param("id"), sheetId: c.req.param("sheet") };
  const keys = await renewKeys(services.store.db, actorOf(c), which, services.clock());
  return showKeys(c, which.diagnosisId, [keys], []);
});

list.post("/diagnosis/:id/departments/:sheet/reopening", "diagnosis.answer", async (c) => {
  const { lang, services } = c.var;
  const which = { diagnosisId: c.req.param("id"), sheetId: c.req.param("sheet") };
  await reopenSheet(services.store.db, actorOf(c), which, services.clock());
  return redirectWithNotice(c, `/diagnosis/${which.diagnosisId}/departments`, departmentText[lang].reopened);
});

list.post("/diagnosis/:id/departments/:sheet/withdrawal", "diagnosis.answer", async (c) => {
  const { lang, services } = c.var;
  const which = { diagnosisId: c.req.param("id"), sheetId: c.req.param("sheet") };
  await withdrawSheet(services.store.db, actorOf(c), which, services.clock());
  return redirectWithNotice(c, `/diagnosis/${which.diagnosisId}/departments`, departmentText[lang].withdrawn);
});

function viewOf(c: Context<Env>, id: string): Promise<DiagnosisView> {
  return readDiagnosis(c.var.services.store.db, actorOf(c).companyId, id);
}

function showDepartments(
  c: Context<Env>,
  view: DiagnosisView,
  again?: { readonly typed: string; readonly errors: Record<string, string> },
) {
  const { lang, services } = c.var;
  return page(
    c,
    { title: departmentText[lang].title, current: "principles", ...(again && { status: 422 }) },
    <DepartmentsView
      lang={lang}
      timeZone={services.timeZone}
      view={view}
      mayChange={mayAnswer(c) && !view.diagnosis.closed_at}
      typed={again?.typed}
      errors={again?.errors}
    />,
  );
}

function showKeys(
  c: Context<Env>,
  diagnosisId: string,
  handedOut: readonly HandedOut[],
  already: readonly string[],
) {
  const { lang, services, company } = c.var;
  const origin = (services.baseUrl ?? new URL(c.req.url).origin).replace(/\/$/, "");
  return page(
    c,
    { title: departmentText[lang].keysTitle, current: "principles" },
    <KeysView
      lang={lang}
      diagnosisId={diagnosisId}
      company={company?.name ?? ""}
      origin={origin}
      handedOut={handedOut}
      already={already}
    />,
  );
}

export const departmentRoutes = list.routes;
