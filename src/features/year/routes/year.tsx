/** /year: the page of a business year, and /year/months: one month with its checks. */
import type { Context } from "hono";
import { allows, type Permission } from "#src/platform/access/index.ts";
import {
  actorOf,
  type Env,
  readForm,
  redirectWithNotice,
  routeList,
  sessionOf,
} from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import { readMonth, readYear } from "../read.ts";
import { checkSchema } from "../schema.ts";
import { addCheck } from "../service/index.ts";
import { text } from "../text.ts";
import { MonthPage, type MonthPageProps } from "../views/month.tsx";
import { YearPage } from "../views/year.tsx";

const list = routeList();

list.get("/year", "year.view", async (c) => {
  const { lang, services } = c.var;
  const { companyId } = actorOf(c);
  const view = await readYear(services.store.db, companyId, services.clock(), yearAsked(c));
  return page(
    c,
    { title: text[lang].title, current: "principles" },
    <YearPage lang={lang} view={view} mayEdit={may(c, "year.edit")} />,
  );
});

list.get("/year/months/:month", "year.view", (c) => showMonth(c, c.req.param("month")));

list.post("/year/months/:month", "year.edit", async (c) => {
  const { lang, services } = c.var;
  const { db } = services.store;
  const actor = actorOf(c);
  const month = c.req.param("month");
  const form = await readForm(c, checkSchema);
  if (!form.ok)
    return showMonth(c, month, {
      remark: form.values.remark,
      errors: problemsInWords(lang, form.problems, text[lang]),
    });
  const { line } = await readMonth(db, actor.companyId, month, services.clock());
  if (!line.hasBegun)
    return showMonth(c, month, { remark: form.value.remark, errors: { "": text[lang].monthAnswerFuture } });
  const check = { month, remark: form.value.remark, checker: sessionOf(c).name };
  await addCheck(db, actor, check, services.clock());
  return redirectWithNotice(c, `/year/months/${month}`, text[lang].checkSaved);
});

async function showMonth(
  c: Context<Env>,
  month: string,
  shown: Pick<MonthPageProps, "remark" | "errors"> = {},
): Promise<Response> {
  const { lang, services } = c.var;
  const view = await readMonth(services.store.db, actorOf(c).companyId, month, services.clock());
  return page(
    c,
    { title: text[lang].columnCheck, current: "principles", status: shown.errors ? 422 : 200 },
    <MonthPage lang={lang} {...view} mayEdit={may(c, "year.edit")} {...shown} />,
  );
}

/** Whether the signed-in person holds a permission. */
export function may(c: Context<Env>, permission: Permission): boolean {
  const { role } = actorOf(c);
  return role !== null && allows(role, permission);
}

/** The year named in the address; undefined for none and for what is no year. */
export function yearAsked(c: Context<Env>): number | undefined {
  const asked = c.req.query("year") ?? "";
  return /^20\d{2}$/.test(asked) ? Number(asked) : undefined;
}

export const yearRoutes = list.routes;
