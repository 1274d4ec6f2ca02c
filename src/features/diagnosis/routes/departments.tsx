/** /diagnosis/:id/departments and /merge: handing the questions out and deciding on what comes back. */
import type { Context } from "hono";
import { newId } from "#src/platform/db/index.ts";
import { actorOf, type Env, readForm, redirectWithNotice, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import { type DiagnosisView, readDiagnosis } from "../read.ts";
import { answersSchema, departmentsSchema } from "../schema.ts";
import {
  addDepartments,
  adoptAgreed,
  type HandedOut,
  renewKeys,
  reopenSheet,
  saveAnswers,
  withdrawSheet,
} from "../service/index.ts";
import { text } from "../text/common.ts";
import { departmentText } from "../text/departments.ts";
import { questionList } from "../views/answer-words.ts";
import { DepartmentsView } from "../views/departments.tsx";
import { KeysView } from "../views/keys.tsx";
import { MergeView } from "../views/merge.tsx";
import { mayAnswer } from "./home.tsx";
import { savedAsJson, wantsJson } from "./sheet-pages.tsx";

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

list.get("/diagnosis/:id/merge", "diagnosis.answer", async (c) => {
  const view = await viewOf(c, c.req.param("id"));
  if (view.diagnosis.closed_at) return c.redirect(`/diagnosis/${view.diagnosis.id}/result`, 303);
  return showMerge(c, view);
});

list.post("/diagnosis/:id/merge", "diagnosis.answer", async (c) => {
  const { lang, services } = c.var;
  const view = await viewOf(c, c.req.param("id"));
  const form = await readForm(c, answersSchema);
  if (!form.ok)
    return wantsJson(c) ? c.json({ problems: form.problems }, 422) : showMerge(c, view, { status: 422 });
  const input = { ...form.value, diagnosisId: view.diagnosis.id };
  const saved = await saveAnswers(services.store.db, actorOf(c), input, services.clock(), "diagnosis.merged");
  if (wantsJson(c)) return savedAsJson(c, saved);
  if (saved.conflicts.length > 0) {
    const warning = text[lang].conflict(questionList(lang, saved.conflicts));
    return showMerge(c, await viewOf(c, view.diagnosis.id), { warning, status: 409 });
  }
  return redirectWithNotice(c, "/diagnosis", text[lang].saved);
});

list.post("/diagnosis/:id/agreement", "diagnosis.answer", async (c) => {
  const { lang, services } = c.var;
  const diagnosisId = c.req.param("id");
  const saved = await adoptAgreed(services.store.db, actorOf(c), { diagnosisId }, services.clock());
  const message = departmentText[lang].adopted(saved.written.length);
  return redirectWithNotice(c, `/diagnosis/${diagnosisId}/merge`, message);
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

function showMerge(
  c: Context<Env>,
  view: DiagnosisView,
  again: { readonly warning?: string; readonly status?: 409 | 422 } = {},
) {
  const { lang } = c.var;
  return page(
    c,
    {
      title: departmentText[lang].mergeTitle,
      current: "principles",
      ...(again.status && { status: again.status }),
    },
    <MergeView lang={lang} view={view} page={newId()} warning={again.warning} />,
  );
}

export const departmentRoutes = list.routes;
