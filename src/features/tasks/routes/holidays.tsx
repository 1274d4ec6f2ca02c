/** /settings/holidays: the days on which the company does not work. */
import type { Context } from "hono";
import { addDays, japaneseHolidays } from "#src/engine/calendar/index.ts";
import { actorOf, type Env, readForm, redirectWithNotice, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import { holidaysFrom } from "../queries/holidays.ts";
import { daySchema, holidaySchema } from "../schema.ts";
import { addHolidays, removeHoliday } from "../service/holidays.ts";
import { text } from "../text.ts";
import { HolidaysPage } from "../views/holidays.tsx";
import { may, todayOf } from "./actor.ts";

const HOLIDAYS = "/settings/holidays";

const list = routeList();
export const holidayRoutes = list.routes;

list.get(HOLIDAYS, "tasks.view", (c) => showHolidays(c, {}));

list.post(HOLIDAYS, "tasks.edit", async (c) => {
  const { lang, services } = c.var;
  const form = await readForm(c, holidaySchema(await todayOf(c)));
  if (!form.ok) return showHolidays(c, form.values, problemsInWords(lang, form.problems, text[lang]));
  await addHolidays(services.store.db, actorOf(c), form.value, services.clock());
  return redirectWithNotice(c, HOLIDAYS, text[lang].holidaysSaved(form.value.days.length));
});

list.post(`${HOLIDAYS}/removals`, "tasks.edit", async (c) => {
  const { lang, services } = c.var;
  const form = await readForm(c, daySchema);
  if (!form.ok) return showHolidays(c, {}, problemsInWords(lang, form.problems));
  await removeHoliday(services.store.db, actorOf(c), form.value.day, services.clock());
  return redirectWithNotice(c, HOLIDAYS, text[lang].holidayRemoved);
});

async function showHolidays(
  c: Context<Env>,
  values: Readonly<Record<string, string>>,
  errors?: FormErrors,
): Promise<Response> {
  const { lang, services } = c.var;
  const today = await todayOf(c);
  const year = Number(today.slice(0, 4));
  const national = [...japaneseHolidays(year), ...japaneseHolidays(year + 1)]
    .map(({ on }) => on)
    .filter((on) => on >= today && on <= addDays(today, 365));
  const own = await holidaysFrom(services.store.db, actorOf(c).companyId, today);
  return page(
    c,
    { title: text[lang].holidays, current: "settings", status: errors ? 422 : 200 },
    <HolidaysPage
      lang={lang}
      own={own}
      national={national}
      mayEdit={may(c, "tasks.edit")}
      values={values}
      errors={errors}
    />,
  );
}
