/** The first page: the company's day for those who run it, their own account for everybody else. */
import { allows } from "#src/platform/access/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { actorOf, routeList, sessionOf } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { readToday } from "./read.ts";
import { text } from "./text.ts";
import { EmployeePage } from "./views/employee.tsx";
import { TodayPage } from "./views/today.tsx";

const list = routeList();

list.get("/", "company.view", async (c) => {
  const { lang, services } = c.var;
  const { companyId, role } = actorOf(c);
  if (role === null) throw new AppError("forbidden");
  const session = sessionOf(c);
  const options = { title: text[lang].title, current: "today" } as const;
  if (!allows(role, "diagnosis.view"))
    return page(c, options, <EmployeePage lang={lang} name={session.name} />);
  const view = await readToday(services, companyId, role, session);
  return page(c, options, <TodayPage lang={lang} view={view} companyId={companyId} />);
});

export const routes = list.routes;
