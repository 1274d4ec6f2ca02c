/** /tasks: the list with bulk answers, one task, a company's own ones, and what the owner decides. */
import type { Context } from "hono";
import { fullName, listPeople } from "#src/features/people/index.ts";
import { AppError } from "#src/platform/errors.ts";
import {
  actorOf,
  type Env,
  listHref,
  readForm,
  readListQuery,
  redirectWithNotice,
  routeList,
  sessionOf,
} from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { fold } from "#src/text/fold.ts";
import { problemsInWords } from "#src/text/validation.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import { officeMembers } from "../queries/members.ts";
import { ownTaskById } from "../queries/own.ts";
import { recordsOfTask } from "../queries/records.ts";
import { readTasks } from "../read.ts";
import { controlOfKey, isMine, isTaskKey, matches, ownIdOf, type StateFilter, states } from "../rules.ts";
import { decisionSchema, ownTaskSchema, recordSchema, requestSchema } from "../schema.ts";
import { addOwnTask } from "../service/own.ts";
import { recordAnswer } from "../service/records.ts";
import { decide, fileRequest } from "../service/requests.ts";
import { taskTitle } from "../task-words.ts";
import { text } from "../text.ts";
import { ListPage } from "../views/list.tsx";
import { NewTaskPage } from "../views/new-task.tsx";
import { TaskPage } from "../views/task.tsx";
import { may, todayOf } from "./actor.ts";

const PATH = "/tasks";
const PAGE_SIZE = 30;

type Values = Readonly<Record<string, string>>;

const list = routeList();
export const taskRoutes = list.routes;

list.get(PATH, "tasks.view", (c) => showList(c));

list.post(`${PATH}/records`, "tasks.edit", async (c) => {
  const { lang, services } = c.var;
  const { db } = services.store;
  const t = text[lang];
  const form = await readForm(c, recordSchema(await todayOf(c)));
  if (!form.ok) return showAgain(c, form.values, problemsInWords(lang, form.problems, t));
  const known = await recordAnswer(db, actorOf(c), form.value, services.clock());
  if (!known) return showAgain(c, form.values, { owner: t["unknown-person"] });
  const { kind, task } = form.value;
  const [key = ""] = task;
  const isSingle = task.length === 1;
  if (kind === "assigned") return redirectWithNotice(c, isSingle ? hrefOf(key) : PATH, t.assigned);
  // From the first page of the day one comes back to it.
  const back = form.values.page === "today" ? "/" : PATH;
  if (kind === "snoozed") return redirectWithNotice(c, back, t.snoozed);
  if (back === "/" && !controlOfKey(key)) return redirectWithNotice(c, back, t.doneMany(task.length));
  if (isSingle && ownIdOf(key)) return redirectWithNotice(c, PATH, t.ownDone);
  if (!isSingle) return redirectWithNotice(c, PATH, t.doneMany(task.length));
  // What was done shows in evidence, or in the answers and lists that the control looks at.
  const control = encodeURIComponent(controlOfKey(key)?.id ?? "");
  if (!key.endsWith(":show")) return redirectWithNotice(c, `/controls/${control}`, t.doneAnswer);
  return redirectWithNotice(c, `/evidence/new?control=${control}`, t.doneNotice);
});

list.post(`${PATH}/requests`, "tasks.edit", async (c) => {
  const { lang, services } = c.var;
  const t = text[lang];
  const form = await readForm(c, requestSchema(await todayOf(c)));
  if (!form.ok) return showAgain(c, form.values, problemsInWords(lang, form.problems, t));
  const { name } = sessionOf(c);
  const outcome = await fileRequest(services.store.db, actorOf(c), form.value, name, services.clock());
  return redirectWithNotice(c, hrefOf(form.value.task), outcome === "waived" ? t.waived : t.cannotSaved);
});

list.post(`${PATH}/decisions`, "controls.waive", async (c) => {
  const { lang, services } = c.var;
  const form = await readForm(c, decisionSchema);
  if (!form.ok) return showAgain(c, form.values, problemsInWords(lang, form.problems));
  const key = await decide(services.store.db, actorOf(c), form.value, sessionOf(c).name, services.clock());
  const t = text[lang];
  return redirectWithNotice(c, hrefOf(key), form.value.decision === "accepted" ? t.waived : t.refused);
});

list.get(`${PATH}/new`, "tasks.edit", (c) => showNew(c, {}));

list.post(PATH, "tasks.edit", async (c) => {
  const { lang, services } = c.var;
  const form = await readForm(c, ownTaskSchema(await todayOf(c)));
  if (!form.ok) return showNew(c, form.values, problemsInWords(lang, form.problems, text[lang]));
  await addOwnTask(services.store.db, actorOf(c), form.value, services.clock());
  return redirectWithNotice(c, PATH, text[lang].added);
});

list.get(`${PATH}/:id`, "tasks.view", (c) => showTask(c, c.req.param("id"), {}));

const hrefOf = (key: string) => `${PATH}/${encodeURIComponent(key)}`;

/** The page a form was on: one task's, or the list. */
function showAgain(c: Context<Env>, values: Values, errors: FormErrors) {
  const key = values.task ?? "";
  return values.page === "task" ? showTask(c, key, values, errors) : showList(c, values, errors);
}

async function showList(c: Context<Env>, values: Values = {}, errors?: FormErrors): Promise<Response> {
  const { lang, services } = c.var;
  const { companyId, id } = actorOf(c);
  const day = await readTasks(services.store.db, companyId, services.clock());
  const me = day.members.find(({ userId }) => `user:${userId}` === id);
  const whose = me && c.req.query("whose") !== "company" ? "mine" : "company";
  const state: StateFilter = states.find((known) => known === c.req.query("state")) ?? "open";
  const query = readListQuery(c, { sorts: ["due"], sort: "due" });
  const words = fold(query.search).split(/\s+/).filter(Boolean);
  // Worked out from the assessment and not kept anywhere, so that it is cut into pages here.
  const found = day.tasks
    .filter((task) => whose === "company" || (me && isMine(task, me, day.members)))
    .filter((task) => matches(task, state, day.today))
    .filter((task) => words.every((word) => fold(taskTitle(lang, task)).includes(word)));
  const last = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const number = Math.min(query.page, last);
  return page(
    c,
    { title: text[lang].title, current: "today", status: errors ? 422 : 200 },
    <ListPage
      lang={lang}
      day={day}
      rows={found.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE)}
      total={found.length}
      page={number}
      pageSize={PAGE_SIZE}
      filter={{ whose, state, search: query.search, hasOwn: me !== undefined }}
      href={(to) => listHref(PATH, query, { page: to, extra: { whose, state } })}
      mayEdit={may(c, "tasks.edit")}
      people={await peopleOf(c, day.today)}
      values={values}
      errors={errors}
    />,
  );
}

async function showNew(c: Context<Env>, values: Values, errors?: FormErrors): Promise<Response> {
  const { lang } = c.var;
  const options = { title: text[lang].newTask, current: "today", status: errors ? 422 : 200 } as const;
  return page(c, options, <NewTaskPage lang={lang} values={values} errors={errors} />);
}

async function showTask(
  c: Context<Env>,
  key: string,
  values: Values,
  errors?: FormErrors,
): Promise<Response> {
  const { lang, services } = c.var;
  const { db } = services.store;
  const { companyId } = actorOf(c);
  const ownId = ownIdOf(key);
  const own = ownId === undefined ? undefined : await ownTaskById(db, companyId, ownId);
  const known = ownId === undefined && isTaskKey(key) ? controlOfKey(key) : undefined;
  if (!own && !known) throw new AppError("not-found");
  const day = await readTasks(db, companyId, services.clock());
  const control = day.assessment.catalogue.byId.get(known?.id ?? "");
  const task = day.tasks.find((one) => one.key === key) ?? null;
  const title = task ? taskTitle(lang, task) : (own?.title ?? control?.title[lang] ?? "");
  return page(
    c,
    { title, current: "today", status: errors ? 422 : 200 },
    <TaskPage
      lang={lang}
      title={title}
      taskKey={key}
      day={day}
      task={task}
      control={control ?? null}
      records={await recordsOfTask(db, companyId, key)}
      people={await peopleOf(c, day.today)}
      mayEdit={may(c, "tasks.edit")}
      mayDecide={may(c, "controls.waive")}
      values={values}
      errors={errors}
    />,
  );
}

/** Members who do tasks, then the people of the register: who can be put in charge. */
async function peopleOf(c: Context<Env>, today: string) {
  const { db } = c.var.services.store;
  const { companyId } = actorOf(c);
  const members = await officeMembers(db, companyId);
  const sort = { key: "name", direction: "asc" } as const;
  const present = { q: "", department: "", presence: "present", sort } as const;
  const people = await listPeople(db, companyId, present, today, 1, 300);
  return [
    ...members.map(({ userId, name }) => ({ value: `user:${userId}`, label: name })),
    ...people.map((person) => ({ value: `person:${person.id}`, label: fullName(person) })),
  ];
}
