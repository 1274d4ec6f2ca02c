/** /bad-day: the hub, who acts, and the address of the page without sign-in. */
import type { Context } from "hono";
import { allows } from "#src/platform/access/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import { actorOf, type Env, readForm, redirectWithNotice, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import { helpPageOf, logsOf, respondersOf } from "../queries/index.ts";
import { respondersSchema } from "../schema.ts";
import { renewKey, saveResponders } from "../service.ts";
import { text } from "../text/office.ts";
import { HubPage } from "../views/hub.tsx";
import { RespondersPage } from "../views/responders.tsx";

const PATH = "/bad-day";
/** Lines of the log on the hub. */
const SHOWN = 20;

const list = routeList();

list.get(PATH, "company.view", async (c) => {
  const { lang, services } = c.var;
  const { db } = services.store;
  const { companyId, role } = actorOf(c);
  const found = await helpPageOf(db, companyId);
  const { timeZone } = await companyProfile(db, companyId);
  return page(
    c,
    { title: text[lang].title, current: "badDay" },
    <HubPage
      lang={lang}
      timeZone={timeZone}
      helpPath={found ? `/help/${found.page_key}` : "/help"}
      address={found ? helpAddress(c, found.page_key) : undefined}
      responders={await respondersOf(db, companyId)}
      logs={await logsOf(db, companyId, SHOWN)}
      mayEdit={role !== null && allows(role, "contacts.edit")}
    />,
  );
});

list.get(`${PATH}/responders`, "contacts.edit", async (c) => {
  const rows = await respondersOf(c.var.services.store.db, actorOf(c).companyId);
  const values = Object.fromEntries(
    rows.flatMap(({ place, name, role, phone, on_help }) => [
      [`name-${place}`, name],
      [`role-${place}`, role],
      [`phone-${place}`, phone],
      [`on-help-${place}`, on_help === 1 ? "on" : ""],
    ]),
  );
  return showResponders(c, values);
});

list.post(`${PATH}/responders`, "contacts.edit", async (c) => {
  const { lang, services } = c.var;
  const form = await readForm(c, respondersSchema);
  if (!form.ok) return showResponders(c, form.values, problemsInWords(lang, form.problems, text[lang]));
  await saveResponders(services.store.db, actorOf(c), form.value, services.clock());
  return redirectWithNotice(c, PATH, text[lang].saved);
});

list.post(`${PATH}/address`, "contacts.edit", async (c) => {
  const { lang, services } = c.var;
  await renewKey(services.store.db, actorOf(c), services.clock());
  return redirectWithNotice(c, PATH, text[lang].renewed);
});

/** The whole address, for posters: the configured one, else the one by which the reader came. */
export function helpAddress(c: Context<Env>, key: string): string {
  return new URL(`/help/${key}`, c.var.services.baseUrl ?? c.req.url).href;
}

function showResponders(c: Context<Env>, values: Readonly<Record<string, string>>, errors?: FormErrors) {
  const { lang } = c.var;
  return page(
    c,
    { title: text[lang].responders, current: "badDay", status: errors ? 422 : 200 },
    <RespondersPage lang={lang} values={values} errors={errors} />,
  );
}

export const routes = list.routes;
