/** Personal data and deadlines; tasks, the three whys, the end and the reopening. */
import type { Context } from "hono";
import { actorOf, type Env, readForm, redirectWithNotice, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { dayIn } from "#src/text/dates.ts";
import { problemsInWords } from "#src/text/validation.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import { breachSchema, closureSchema, reopeningSchema, taskSchema } from "../schema.ts";
import { addTask, say, setOpen } from "../service/room.ts";
import { text as deadlineText } from "../text/deadlines.ts";
import { text } from "../text/room.ts";
import { ClosingPage, type ClosingProps } from "../views/closing.tsx";
import { DeadlinesPage } from "../views/deadlines.tsx";
import { PATH } from "../views/list.tsx";
import { may, type Seen, saying, seen } from "./around.ts";

const list = routeList();

list.get(`${PATH}/:id/deadlines`, "incidents.view", (c) => showDeadlines(c, c.req.param("id")));

list.post(`${PATH}/:id/breach-answers`, "incidents.edit", async (c) => {
  const { lang, services } = c.var;
  const id = c.req.param("id");
  const form = await readForm(c, breachSchema);
  if (!form.ok) return showDeadlines(c, id, form.values, problemsInWords(lang, form.problems, text[lang]));
  const said = { kind: "breach", ...form.value } as const;
  await say(services.store.db, actorOf(c), id, saying(c), [said], services.clock());
  return redirectWithNotice(c, `${PATH}/${id}/deadlines`, deadlineText[lang].saved);
});

async function showDeadlines(
  c: Context<Env>,
  id: string,
  values?: Readonly<Record<string, string>>,
  errors?: FormErrors,
) {
  const { lang } = c.var;
  const found = await seen(c, id);
  return page(
    c,
    { title: deadlineText[lang].title, current: "badDay", status: errors ? 422 : 200 },
    <DeadlinesPage
      lang={lang}
      incident={found.incident}
      deadlines={found.deadlines}
      mayEdit={may(c, "incidents.edit")}
      values={values ?? answersOf(found)}
      errors={errors}
    />,
  );
}

/** What was answered before, as the form shows it. */
function answersOf({ incident, timeZone }: Seen): Record<string, string> {
  const { breach, openedAt } = incident.state;
  if (!breach) return { known: dayIn(timeZone, openedAt) };
  const { persons, ...answers } = breach.answers;
  const most = persons.most === null ? "" : String(persons.most);
  return { ...answers, known: breach.known, least: String(persons.least), most };
}

list.get(`${PATH}/:id/closing`, "incidents.edit", (c) => showClosing(c, c.req.param("id")));

list.post(`${PATH}/:id/tasks`, "incidents.edit", async (c) => {
  const { lang, services } = c.var;
  const id = c.req.param("id");
  const form = await readForm(c, taskSchema);
  if (!form.ok) {
    const errors = problemsInWords(lang, form.problems, text[lang]);
    return showClosing(c, id, { form: "tasks", values: form.values, errors });
  }
  await addTask(services.store.db, actorOf(c), id, saying(c), form.value, services.clock());
  return redirectWithNotice(c, `${PATH}/${id}/closing#tasks`, text[lang].saved);
});

list.post(`${PATH}/:id/closures`, "incidents.edit", async (c) => {
  const { lang, services } = c.var;
  const id = c.req.param("id");
  const form = await readForm(c, closureSchema);
  if (!form.ok) {
    const errors = problemsInWords(lang, form.problems, text[lang]);
    return showClosing(c, id, { form: "closures", values: form.values, errors });
  }
  const { summary, ...whys } = form.value;
  const said = { kind: "closed", whys, summary } as const;
  await setOpen(services.store.db, actorOf(c), id, saying(c), said, services.clock());
  return redirectWithNotice(c, `${PATH}/${id}`, text[lang].closed);
});

list.post(`${PATH}/:id/reopenings`, "incidents.edit", async (c) => {
  const { lang, services } = c.var;
  const id = c.req.param("id");
  const form = await readForm(c, reopeningSchema);
  if (!form.ok) {
    const errors = problemsInWords(lang, form.problems, text[lang]);
    return showClosing(c, id, { form: "reopenings", values: form.values, errors });
  }
  const said = { kind: "reopened", reason: form.value.reason } as const;
  await setOpen(services.store.db, actorOf(c), id, saying(c), said, services.clock());
  return redirectWithNotice(c, `${PATH}/${id}`, text[lang].reopened);
});

async function showClosing(c: Context<Env>, id: string, wrong?: ClosingProps["wrong"]) {
  const { lang } = c.var;
  const { incident } = await seen(c, id);
  return page(
    c,
    { title: text[lang].closing, current: "badDay", status: wrong ? 422 : 200 },
    <ClosingPage lang={lang} incident={incident} wrong={wrong} />,
  );
}

export const routes = list.routes;
