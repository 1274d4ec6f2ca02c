/** /settings/company: what the company is (name, industry, size, place, year, language), for those who may change it. */
import type { Context } from "hono";
import { actorOf, type Env, readForm, redirectWithNotice, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import { companyRow } from "../queries.ts";
import { companySchema } from "../schema.ts";
import { companyOf, editCompany } from "../service/company.ts";
import { companyText } from "../text/company.ts";
import { CompanyPage } from "../views/company.tsx";
import type { Errors, Values } from "../views/messages.tsx";

const list = routeList();

function form(c: Context<Env>, values: Values, errors: Errors, status: 200 | 422) {
  const { lang } = c.var;
  return page(
    c,
    { title: companyText[lang].title, current: "settings", status },
    <CompanyPage lang={lang} values={values} errors={errors} />,
  );
}

list.get("/settings/company", "company.edit", async (c) => {
  const row = await companyRow(c.var.services.store.db, actorOf(c).companyId);
  const values = {
    company: row.name,
    industry: row.industry ?? "",
    people: String(row.people_count ?? ""),
    prefecture: row.prefecture ?? "",
    "fiscal-month": String(row.fiscal_year_end_month ?? ""),
    language: row.language,
  };
  return form(c, values, {}, 200);
});

list.post("/settings/company", "company.edit", async (c) => {
  const { lang, services } = c.var;
  const read = await readForm(c, companySchema);
  if (!read.ok) return form(c, read.values, problemsInWords(lang, read.problems), 422);
  await editCompany(services.store.db, actorOf(c), companyOf(read.value), services.clock());
  return redirectWithNotice(c, "/settings/company", companyText[lang].saved);
});

export const companyRoutes = list.routes;
