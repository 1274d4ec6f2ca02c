/** /year/education: the plan of what everybody learns. */
import { assessCompany } from "#src/features/controls/index.ts";
import { actorOf, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { educationPlan } from "./plan.ts";
import { text } from "./text.ts";
import { EducationPage } from "./views.tsx";

const list = routeList();
export const { routes } = list;

list.get("/year/education", "year.view", async (c) => {
  const { lang, services } = c.var;
  const assessment = await assessCompany(services.store.db, actorOf(c).companyId, services.clock());
  return page(
    c,
    { title: text[lang].title, current: "principles" },
    <EducationPage lang={lang} catalogue={assessment.catalogue} lessons={educationPlan(assessment)} />,
  );
});
