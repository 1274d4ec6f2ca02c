/** /controls: the list; one control with its answers and waivers. */
import type { Context } from "hono";
import { allows, type Permission } from "#src/platform/access/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { actorOf, type Env, readForm, redirectWithNotice, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { dayIn } from "#src/text/dates.ts";
import { problemsInWords } from "#src/text/validation.ts";
import { assessCompany } from "../assess.ts";
import { controlById } from "../catalogue.ts";
import { readControl } from "../read.ts";
import { filters, found, sectionOf } from "../rules/find.ts";
import { answersSchema, waiverSchema } from "../schema.ts";
import { answerByHand } from "../service/answer.ts";
import { waive, withdrawWaiver } from "../service/waive.ts";
import { knownFacts } from "../sources.ts";
import { text as controlText } from "../text/control.ts";
import { text as listText } from "../text/list.ts";
import { ControlPage, type ControlPageProps } from "../views/control.tsx";
import { ListPage } from "../views/list.tsx";

const list = routeList();

list.get("/controls", "controls.view", async (c) => {
  const { lang, services } = c.var;
  const assessment = await assessCompany(services.store.db, actorOf(c).companyId, services.clock());
  const wanted = {
    search: (c.req.query("q") ?? "").trim().slice(0, 200),
    filter: filters.find((known) => known === c.req.query("state")) ?? "all",
    section: sectionOf(c.req.query("section")),
  } as const;
  const left = found(assessment, wanted);
  return page(
    c,
    { title: listText[lang].title, current: "principles" },
    <ListPage lang={lang} assessment={assessment} wanted={wanted} found={left} />,
  );
});

list.get("/controls/:id", "controls.view", (c) => show(c, c.req.param("id")));

list.post("/controls/:id/answers", "controls.answer", async (c) => {
  const { lang, services } = c.var;
  const t = controlText[lang];
  const id = c.req.param("id");
  const control = controlById(id);
  if (!control) throw new AppError("not-found");
  const facts = control.byHand.map(({ fact }) => fact).filter((fact) => !knownFacts.has(fact));
  const form = await readForm(c, answersSchema(facts));
  if (!form.ok) return show(c, id, { answerErrors: { "": t.invalid } });
  const input = { controlId: id, answers: form.value };
  const kept = await answerByHand(services.store.db, actorOf(c), input, services.clock());
  return redirectWithNotice(
    c,
    `/controls/${id}`,
    kept > 0 ? t.saved : t.unchanged,
    kept > 0 ? "success" : "info",
  );
});

list.post("/controls/:id/waivers", "controls.waive", async (c) => {
  const { lang, services } = c.var;
  const { db } = services.store;
  const t = controlText[lang];
  const actor = actorOf(c);
  const controlId = c.req.param("id");
  if (!controlById(controlId)) throw new AppError("not-found");
  const now = services.clock();
  const { timeZone } = await companyProfile(db, actor.companyId);
  const form = await readForm(c, waiverSchema(dayIn(timeZone, now)));
  if (!form.ok)
    return show(c, controlId, { values: form.values, errors: problemsInWords(lang, form.problems, t) });
  const { object, ...rest } = form.value;
  await waive(db, actor, { controlId, ...rest, objectId: object === "" ? null : object }, now);
  return redirectWithNotice(c, `/controls/${controlId}`, t.waived);
});

list.post("/waivers/:id/withdrawal", "controls.waive", async (c) => {
  const { lang, services } = c.var;
  const controlId = await withdrawWaiver(services.store.db, actorOf(c), c.req.param("id"), services.clock());
  return redirectWithNotice(c, `/controls/${controlId}`, controlText[lang].waiverWithdrawn, "info");
});

type Shown = Pick<ControlPageProps, "values" | "errors" | "answerErrors">;

/** The page of a control, again with what could not be kept. */
async function show(c: Context<Env>, id: string, again?: Shown): Promise<Response> {
  const { lang, services } = c.var;
  const details = await readControl(services.store.db, actorOf(c).companyId, id, services.clock());
  const may = {
    answer: holds(c, "controls.answer"),
    addEvidence: holds(c, "evidence.add"),
    waive: holds(c, "controls.waive"),
  };
  return page(
    c,
    { title: details.control.title[lang], current: "principles", ...(again && { status: 422 }) },
    <ControlPage lang={lang} details={details} may={may} {...again} />,
  );
}

function holds(c: Context<Env>, permission: Permission): boolean {
  const { role } = actorOf(c);
  return role !== null && allows(role, permission);
}

export const controlRoutes = list.routes;
