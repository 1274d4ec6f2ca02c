/** /tasks/calendar: secret addresses; /calendar/…: what a calendar program fetches there. */
import type { Context } from "hono";
import { originOf, sha256 } from "#src/platform/auth/index.ts";
import { actorOf, type Env, readForm, redirectWithNotice, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import { calendarFile } from "../ics.ts";
import { feedByHash, standingFeeds } from "../queries/feeds.ts";
import { readTasks } from "../read.ts";
import { idSchema } from "../schema.ts";
import { makeFeed, revokeFeed } from "../service/feeds.ts";
import { taskTitle } from "../task-words.ts";
import { text } from "../text.ts";
import { CalendarPage } from "../views/calendar.tsx";
import { may } from "./actor.ts";

const CALENDAR = "/tasks/calendar";

const list = routeList();
export const calendarRoutes = list.routes;

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

async function showCalendar(c: Context<Env>, made?: string, errors?: FormErrors): Promise<Response> {
  const { lang, services } = c.var;
  const feeds = await standingFeeds(services.store.db, actorOf(c).companyId);
  return page(
    c,
    { title: text[lang].calendarTitle, current: "today", status: errors ? 422 : 200 },
    <CalendarPage lang={lang} feeds={feeds} made={made} mayEdit={may(c, "tasks.edit")} errors={errors} />,
  );
}
