/** /year/goals: adding a goal to the plan, also from a measure of the diagnosis, and revising one. */
import type { Context } from "hono";
import { AppError } from "#src/platform/errors.ts";
import { actorOf, type Env, readForm, redirectWithNotice, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import { companyOf, findGoal, type GoalRow } from "../queries.ts";
import { readYear } from "../read.ts";
import { monthsOf, USUAL_END, yearStarting } from "../rules.ts";
import { goalSchema } from "../schema.ts";
import { addGoal, changeGoal, type GoalHindrance } from "../service/index.ts";
import { text } from "../text.ts";
import { GoalPage } from "../views/goal.tsx";
import { yearAsked } from "./year.tsx";

const list = routeList();

list.get("/year/goals/new", "year.edit", async (c) => {
  const { lang, services } = c.var;
  const { companyId } = actorOf(c);
  const view = await readYear(services.store.db, companyId, services.clock(), yearAsked(c));
  const taken = view.suggestions.find(({ measureId }) => measureId === c.req.query("measure"));
  const values = taken && {
    title: taken.title[lang],
    target: text[lang].targetFromMeasure,
    "budget-yen": String(taken.yen),
    measure: taken.measureId,
  };
  return showGoal(c, { year: view.year.year, values: values ?? {} });
});

list.post("/year/goals", "year.edit", async (c) => {
  const { lang, services } = c.var;
  const form = await readForm(c, goalSchema);
  if (!form.ok) {
    const view = await readYear(services.store.db, actorOf(c).companyId, services.clock());
    const typed = Number(form.values.year);
    const year = typed >= 2000 && typed <= 2099 ? Math.trunc(typed) : view.year.year;
    const errors = problemsInWords(lang, form.problems, text[lang]);
    return showGoal(c, { year, values: form.values, errors });
  }
  const { year } = form.value;
  const saved = await addGoal(services.store.db, actorOf(c), form.value, services.clock());
  if (typeof saved === "string")
    return showGoal(c, { year, values: form.values, errors: hindered(c, saved) });
  return redirectWithNotice(c, `/year?year=${year}`, text[lang].goalSaved);
});

list.get("/year/goals/:id", "year.edit", async (c) => {
  const goal = await goalAt(c, c.req.param("id"));
  return showGoal(c, { id: goal.id, year: goal.year, values: valuesOf(goal) });
});

list.post("/year/goals/:id", "year.edit", async (c) => {
  const { lang, services } = c.var;
  const goal = await goalAt(c, c.req.param("id"));
  const { id, year } = goal;
  const form = await readForm(c, goalSchema);
  if (!form.ok) {
    const errors = problemsInWords(lang, form.problems, text[lang]);
    return showGoal(c, { id, year, values: form.values, errors });
  }
  const hindrance = await changeGoal(services.store.db, actorOf(c), id, form.value, services.clock());
  if (!hindrance) return redirectWithNotice(c, `/year?year=${year}`, text[lang].goalSaved);
  const { version } = await goalAt(c, id);
  const values = { ...form.values, version: String(version) };
  return showGoal(c, { id, year, values, errors: hindered(c, hindrance) });
});

async function goalAt(c: Context<Env>, id: string): Promise<GoalRow> {
  const goal = await findGoal(c.var.services.store.db, actorOf(c).companyId, id);
  if (!goal) throw new AppError("not-found");
  return goal;
}

function valuesOf(goal: GoalRow): Readonly<Record<string, string>> {
  const { title, target, owner, state, result, version, measure_id, budget_yen } = goal;
  const texts = { title, target, owner, state, result, measure: measure_id ?? "" };
  const budget = budget_yen === null ? "" : String(budget_yen);
  return { ...texts, "due-month": goal.due_month, "budget-yen": budget, version: String(version) };
}

function hindered(c: Context<Env>, hindrance: GoalHindrance): FormErrors {
  const t = text[c.var.lang];
  return hindrance === "month-outside" ? { "due-month": t["month-outside"] } : { "": t.changedElsewhere };
}

async function showGoal(
  c: Context<Env>,
  shown: {
    readonly id?: string;
    readonly year: number;
    readonly values: Readonly<Record<string, string>>;
    readonly errors?: FormErrors;
  },
): Promise<Response> {
  const { lang, services } = c.var;
  const company = await companyOf(services.store.db, actorOf(c).companyId);
  const months = monthsOf(yearStarting(shown.year, company.fiscal_year_end_month ?? USUAL_END));
  const title = shown.id ? text[lang].editGoalTitle : text[lang].newGoalTitle;
  return page(
    c,
    { title, current: "principles", status: shown.errors ? 422 : 200 },
    <GoalPage lang={lang} months={months} {...shown} />,
  );
}

export const goalRoutes = list.routes;
