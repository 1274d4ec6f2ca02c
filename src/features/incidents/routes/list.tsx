/** /bad-day/incidents: the list and the opening. */
import type { Context } from "hono";
import { actorOf, type Env, readForm, redirectWithNotice, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import { countIncidents, listIncidents, PAGE_SIZE } from "../queries.ts";
import { openSchema } from "../schema.ts";
import { openIncident } from "../service/room.ts";
import { text } from "../text/room.ts";
import { ListPage, NewPage, PATH } from "../views/list.tsx";
import { around, may, saying } from "./around.ts";

const list = routeList();

list.get(PATH, "incidents.add", async (c) => {
  const { lang, services } = c.var;
  const { db } = services.store;
  const { companyId } = actorOf(c);
  const { timeZone } = await around(c);
  const number = Math.max(1, Math.trunc(Number(c.req.query("page") ?? 1)) || 1);
  const rows = await listIncidents(db, companyId, number);
  const total = await countIncidents(db, companyId);
  const maySee = may(c, "incidents.view");
  return page(
    c,
    { title: text[lang].listTitle, current: "badDay" },
    <ListPage
      lang={lang}
      timeZone={timeZone}
      rows={maySee ? rows : rows.filter(({ closed_at }) => closed_at === null)}
      page={number}
      hasMore={total > number * PAGE_SIZE}
      maySee={maySee}
      mayEdit={may(c, "incidents.edit")}
    />,
  );
});

list.get(`${PATH}/new`, "incidents.edit", (c) => showNew(c, {}));

list.post(PATH, "incidents.edit", async (c) => {
  const { lang, services } = c.var;
  const { timeZone } = await around(c);
  const form = await readForm(c, openSchema(timeZone));
  if (!form.ok) return showNew(c, form.values, problemsInWords(lang, form.problems, text[lang]));
  const { at, ...input } = form.value;
  const id = await openIncident(services.store.db, actorOf(c), saying(c, at), input, services.clock());
  return redirectWithNotice(c, `${PATH}/${id}`, text[lang].saved);
});

function showNew(c: Context<Env>, values: Readonly<Record<string, string>>, errors?: FormErrors) {
  const { lang } = c.var;
  return page(
    c,
    { title: text[lang].newTitle, current: "badDay", status: errors ? 422 : 200 },
    <NewPage lang={lang} values={values} errors={errors} />,
  );
}

export const routes = list.routes;
