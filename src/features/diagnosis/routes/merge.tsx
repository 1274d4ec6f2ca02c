/** /diagnosis/:id/merge: deciding on what the departments answered. */
import type { Context } from "hono";
import { newId } from "#src/platform/db/index.ts";
import { actorOf, type Env, readForm, redirectWithNotice, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { type DiagnosisView, readDiagnosis } from "../read.ts";
import { answersSchema } from "../schema.ts";
import { adoptAgreed, saveAnswers } from "../service/index.ts";
import { text } from "../text/common.ts";
import { departmentText } from "../text/departments.ts";
import { questionList } from "../views/answer-words.ts";
import { MergeView } from "../views/merge.tsx";
import { savedAsJson, wantsJson } from "./saving.ts";

const list = routeList();

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

export const mergeRoutes = list.routes;
