/** Around the tasks: the company's days off, the calendar behind a secret address, the weekly letter on paper. */
import type { Context } from "hono";
import { addDays, japaneseHolidays } from "#src/engine/calendar/index.ts";
import { allows } from "#src/platform/access/index.ts";
import { companyProfile, originOf, sha256 } from "#src/platform/auth/index.ts";
import { actorOf, type Env, readForm, redirectWithNotice, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { dayIn } from "#src/text/dates.ts";
import { problemsInWords } from "#src/text/validation.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import { readDigest } from "../digest.ts";
import { calendarFile } from "../ics.ts";
import { feedByHash, standingFeeds } from "../queries/feeds.ts";
import { holidaysFrom } from "../queries/own.ts";
import { readTasks } from "../read.ts";
import { daySchema, holidaySchema, idSchema } from "../schema.ts";
import { addHolidays, makeFeed, removeHoliday, revokeFeed } from "../service/own.ts";
import { taskTitle } from "../task-words.ts";
import { text } from "../text.ts";
import { CalendarPage } from "../views/calendar.tsx";
import { DigestPage } from "../views/digest.tsx";
import { HolidaysPage } from "../views/holidays.tsx";

const HOLIDAYS = "/settings/holidays";
const CALENDAR = "/tasks/calendar";

const list = routeList();
export const aroundRoutes = list.routes;

list.get("/digest", "tasks.view", async (c) => {
  const { lang, services } = c.var;
  const { companyId, id } = actorOf(c);
  const digest = await readDigest(services.store.db, companyId, { id }, services.clock());
  const title = text[lang].digestTitle;
  return page(c, { title, current: "today" }, <DigestPage lang={lang} digest={digest} />);
});

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

list.get(CALENDAR, "tasks.view", (c) => showCalendar(c));

list.post(CALENDAR, "tasks.edit", async (c) => {
  const { lang, services } = c.var;
  const token = await makeFeed(services.store.db, actorOf(c), lang, services.clock());
  // Shown by this answer and never again: only the hash of the secret is kept.
  return showCalendar(c, `${originOf(services.auth, c.req.raw)}/calendar/${token}.ics`);
});

list.post(`${CALENDAR}/revocations`, "tasks.edit", async (c) => {
  const { lang, services } = c.var;
  const form = await readForm(c, idSchema);
  if (!form.ok) return showCalendar(c, undefined, problemsInWords(lang, form.problems));
  await revokeFeed(services.store.db, actorOf(c), form.value.id, services.clock());
  return redirectWithNotice(c, CALENDAR, text[lang].calendarRevoked);
});

list.get("/calendar/:token", "public", async (c) => {
  const { services } = c.var;
  const { db } = services.store;
  const token = /^([\w-]{43})\.ics$/.exec(c.req.param("token"))?.[1];
  const feed = token && (await feedByHash(db, sha256(token)));
  c.header("cache-control", "no-store");
  c.header("referrer-policy", "no-referrer");
  c.header("x-robots-tag", "noindex");
  if (!feed) return c.text("", 404);
  const now = services.clock();
  const { tasks } = await readTasks(db, feed.company_id, now);
  const events = tasks.map((task) => ({
    uid: `${task.key.replaceAll(":", ".")}.${feed.id}@banto`,
    day: task.due.due,
    title: taskTitle(feed.language, task),
  }));
  return c.body(calendarFile(text[feed.language].calendarName, events, now), 200, {
    "content-type": "text/calendar; charset=utf-8",
  });
});

async function todayOf(c: Context<Env>): Promise<string> {
  const { services } = c.var;
  const { timeZone } = await companyProfile(services.store.db, actorOf(c).companyId);
  return dayIn(timeZone, services.clock());
}

function mayEdit(c: Context<Env>): boolean {
  const { role } = actorOf(c);
  return role !== null && allows(role, "tasks.edit");
}

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
      mayEdit={mayEdit(c)}
      values={values}
      errors={errors}
    />,
  );
}

async function showCalendar(c: Context<Env>, made?: string, errors?: FormErrors): Promise<Response> {
  const { lang, services } = c.var;
  const feeds = await standingFeeds(services.store.db, actorOf(c).companyId);
  return page(
    c,
    { title: text[lang].calendarTitle, current: "today", status: errors ? 422 : 200 },
    <CalendarPage lang={lang} feeds={feeds} made={made} mayEdit={mayEdit(c)} errors={errors} />,
  );
}
