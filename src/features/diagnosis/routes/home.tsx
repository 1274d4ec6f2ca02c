/** /diagnosis: the first page, starting and closing. */
import type { Context } from "hono";
import { allows } from "#src/platform/access/index.ts";
import { actorOf, type Env, readForm, redirectWithNotice, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import { openDiagnosis } from "../queries/index.ts";
import { readDiagnosis } from "../read.ts";
import { readHistory } from "../read-history.ts";
import { closureSchema, startSchema } from "../schema.ts";
import { closeDiagnosis, startDiagnosis } from "../service/index.ts";
import { text } from "../text/common.ts";
import { homeText } from "../text/home.ts";
import { ClosureView } from "../views/closure.tsx";
import { HomeView } from "../views/home.tsx";

const list = routeList();

list.get("/diagnosis", "diagnosis.view", async (c) => {
  const { lang, services } = c.var;
  const { companyId } = actorOf(c);
  const open = await openDiagnosis(services.store.db, companyId);
  return page(
    c,
    { title: text[lang].name, current: "principles" },
    <HomeView
      lang={lang}
      timeZone={services.timeZone}
      mayAnswer={mayAnswer(c)}
      open={open ? await readDiagnosis(services.store.db, companyId, open.id) : null}
      history={await readHistory(services.store.db, companyId)}
    />,
  );
});

list.post("/diagnosis", "diagnosis.answer", async (c) => {
  const { lang, services, session } = c.var;
  const form = await readForm(c, startSchema);
  const input = form.ok ? form.value : startSchema.parse({});
  const { id, started } = await startDiagnosis(
    services.store.db,
    actorOf(c),
    {
      contentVersion: input["content-version"],
      withPrevious: input["with-previous"] === "yes",
      responsible: session?.name ?? "",
    },
    services.clock(),
  );
  if (!started) return redirectWithNotice(c, "/diagnosis", homeText[lang].startedAlready, "info");
  return c.redirect(`/diagnosis/${id}/questions/1`, 303);
});

list.get("/diagnosis/:id/closure", "diagnosis.close", async (c) => {
  const { lang, services } = c.var;
  const view = await readDiagnosis(services.store.db, actorOf(c).companyId, c.req.param("id"));
  if (view.diagnosis.closed_at) return c.redirect(`/diagnosis/${view.diagnosis.id}/result`, 303);
  return page(
    c,
    { title: homeText[lang].closureTitle, current: "principles" },
    <ClosureView lang={lang} view={view} responsible={view.diagnosis.responsible} />,
  );
});

list.post("/diagnosis/:id/closure", "diagnosis.close", async (c) => {
  const { lang, services } = c.var;
  const actor = actorOf(c);
  const view = await readDiagnosis(services.store.db, actor.companyId, c.req.param("id"));
  const result = `/diagnosis/${view.diagnosis.id}/result`;
  if (view.diagnosis.closed_at) return redirectWithNotice(c, result, text[lang].closedAlready, "warning");
  const form = await readForm(c, closureSchema);
  if (!form.ok) {
    const errors = problemsInWords(lang, form.problems);
    return page(
      c,
      { title: homeText[lang].closureTitle, current: "principles", status: 422 },
      <ClosureView lang={lang} view={view} responsible={form.values.responsible ?? ""} errors={errors} />,
    );
  }
  const input = { diagnosisId: view.diagnosis.id, responsible: form.value.responsible };
  await closeDiagnosis(services.store.db, actor, input, services.clock());
  return redirectWithNotice(c, result, homeText[lang].closed);
});

/** Whether the one who looks may also answer. */
export function mayAnswer(c: Context<Env>): boolean {
  const { role } = actorOf(c);
  return role !== null && allows(role, "diagnosis.answer");
}

export const homeRoutes = list.routes;
