/** The pages of the register: list, one person, adding, correcting, leaving, export. */
import type { Context } from "hono";
import { allows } from "#src/platform/access/index.ts";
import { AppError } from "#src/platform/errors.ts";
import {
  actorOf,
  checkFields,
  type Env,
  readFields,
  readForm,
  redirectWithNotice,
  routeList,
} from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { dayIn, formatDate } from "#src/text/dates.ts";
import { problemsInWords } from "#src/text/validation.ts";
import { peopleCsv, peopleWorkbook } from "../export.ts";
import { fields, fullName, type Person } from "../fields.ts";
import { readListQuery } from "../list-query.ts";
import { personHistory } from "../queries/history.ts";
import { countPeople, departments, hasPeople, listPeople } from "../queries/list.ts";
import { personById } from "../queries/person.ts";
import { departureForm, personForm, versionForm } from "../schema.ts";
import { recordExport } from "../service/export.ts";
import { addPerson, editPerson, recordDeparture } from "../service/person.ts";
import { problemText, text } from "../text.ts";
import { FormView } from "../views/form.tsx";
import { EmptyView, ListView } from "../views/list.tsx";
import { PersonView } from "../views/person.tsx";

const LIST = "/registers/people";

/** Rows of one export; a company of ours has a tenth of it. */
const MOST_EXPORTED = 50_000;

const list = routeList();
export const { routes } = list;

list.get(LIST, "people.view", async (c) => {
  const { companyId } = actorOf(c);
  const { db } = c.var.services.store;
  const { lang } = c.var;
  const show = { title: text[lang].title, current: "registers" } as const;
  const mayEdit = canEdit(c);
  if (!(await hasPeople(db, companyId))) return page(c, show, <EmptyView lang={lang} mayEdit={mayEdit} />);
  const query = readListQuery(c.req.query());
  const today = todayOf(c);
  const everyone = { q: "", department: "" } as const;
  const view = (
    <ListView
      lang={lang}
      people={await listPeople(db, companyId, query.filter, today, query.page)}
      total={await countPeople(db, companyId, query.filter, today)}
      present={await countPeople(db, companyId, { ...everyone, presence: "present" }, today)}
      left={await countPeople(db, companyId, { ...everyone, presence: "left" }, today)}
      departments={await departments(db, companyId)}
      query={query}
      today={today}
      mayEdit={mayEdit}
    />
  );
  return page(c, show, view);
});

for (const kind of ["xlsx", "csv"] as const)
  list.get(`${LIST}/export.${kind}`, "people.view", async (c) => {
    const query = readListQuery({ presence: "all", ...c.req.query() });
    const { companyId } = actorOf(c);
    const { db } = c.var.services.store;
    const people = await listPeople(db, companyId, query.filter, todayOf(c), 1, MOST_EXPORTED);
    await recordExport(db, actorOf(c), { format: kind, people: people.length }, c.var.services.clock());
    return answerFile(c, kind, people, todayOf(c));
  });

list.get(`${LIST}/template.xlsx`, "people.edit", (c) => answerFile(c, "xlsx", [], "template"));

list.get(`${LIST}/new`, "people.edit", async (c) => formPage(c, undefined, {}, {}));

list.post(LIST, "people.edit", async (c) => {
  const form = await readForm(c, personForm);
  if (!form.ok) return formPage(c, undefined, form.values, form.problems);
  const { store, clock } = c.var.services;
  const saved = await addPerson(store.db, actorOf(c), form.value, clock());
  if (!saved.ok) return formPage(c, undefined, form.values, saved.problems);
  return redirectWithNotice(c, `${LIST}/${saved.id}`, text[c.var.lang].added(fullName(form.value)));
});

list.get(`${LIST}/:id`, "people.view", async (c) => personPage(c, await personOf(c, c.req.param("id"))));

list.get(`${LIST}/:id/edit`, "people.edit", async (c) => {
  const person = await personOf(c, c.req.param("id"));
  return formPage(c, person, { ...person, version: String(person.version) }, {});
});

list.post(`${LIST}/:id`, "people.edit", async (c) => {
  const person = await personOf(c, c.req.param("id"));
  const sent = await readFields(c);
  const form = checkFields(sent, personForm.and(versionForm));
  if (!form.ok) return formPage(c, person, form.values, form.problems);
  const { version, ...values } = form.value;
  const { store, clock } = c.var.services;
  const saved = await editPerson(store.db, actorOf(c), { id: person.id, version }, values, clock());
  if (!saved.ok) return formPage(c, person, form.values, saved.problems);
  return redirectWithNotice(c, `${LIST}/${person.id}`, text[c.var.lang].saved);
});

list.post(`${LIST}/:id/departure`, "people.edit", async (c) => {
  const person = await personOf(c, c.req.param("id"));
  const form = await readForm(c, departureForm);
  const value = form.values.left_on ?? "";
  if (!form.ok) return personPage(c, person, { value, problems: form.problems });
  const { store, clock } = c.var.services;
  const { left_on } = form.value;
  const saved = await recordDeparture(store.db, actorOf(c), person.id, left_on, clock());
  if (!saved.ok) return personPage(c, person, { value, problems: saved.problems });
  const { lang } = c.var;
  const message = text[lang].departureRecorded(fullName(person), formatDate(left_on, { lang }));
  return redirectWithNotice(c, `${LIST}/${person.id}`, message);
});

list.post(`${LIST}/:id/departure/withdrawal`, "people.edit", async (c) => {
  const person = await personOf(c, c.req.param("id"));
  const { store, clock } = c.var.services;
  await recordDeparture(store.db, actorOf(c), person.id, "", clock());
  return redirectWithNotice(c, `${LIST}/${person.id}`, text[c.var.lang].departureWithdrawn(fullName(person)));
});

type Problems = Parameters<typeof problemsInWords>[1];

async function personPage(
  c: Context<Env, string>,
  person: Person,
  departure?: { readonly value: string; readonly problems: Problems },
) {
  const { lang, services } = c.var;
  const history = await personHistory(services.store.db, actorOf(c).companyId, person.id);
  const errors = departure && problemsInWords(lang, departure.problems, problemText[lang]);
  return page(
    c,
    { title: fullName(person), current: "registers", status: departure ? 422 : 200 },
    <PersonView
      lang={lang}
      person={person}
      history={history}
      today={todayOf(c)}
      timeZone={services.timeZone}
      mayEdit={canEdit(c)}
      {...(departure && errors && { departure: { value: departure.value, errors } })}
    />,
  );
}

async function formPage(
  c: Context<Env, string>,
  person: Person | undefined,
  values: Readonly<Record<string, string | number>>,
  problems: Problems,
) {
  const { lang, services } = c.var;
  const typed = Object.fromEntries(fields.map((field) => [field, String(values[field] ?? "")]));
  const name = person && fullName(person);
  const invalid = Object.keys(problems).length > 0;
  return page(
    c,
    {
      title: name === undefined ? text[lang].newTitle : text[lang].editTitle(name),
      current: "registers",
      status: invalid ? 422 : 200,
    },
    <FormView
      lang={lang}
      values={typed}
      errors={problemsInWords(lang, problems, problemText[lang])}
      departments={await departments(services.store.db, actorOf(c).companyId)}
      {...(person && {
        person: { id: person.id, name: fullName(person), version: String(values.version ?? person.version) },
      })}
    />,
  );
}

async function answerFile(
  c: Context<Env, string>,
  kind: "xlsx" | "csv",
  people: readonly Person[],
  name: string,
): Promise<Response> {
  const { lang, services } = c.var;
  const bytes =
    kind === "xlsx" ? await peopleWorkbook(lang, people, services.clock()) : peopleCsv(lang, people);
  return fileAnswer(c, bytes, `${text[lang].fileName}-${name}.${kind}`);
}

/** A download under a name in any letters. */
export function fileAnswer(c: Context<Env, string>, bytes: Uint8Array<ArrayBuffer>, name: string): Response {
  const type = name.endsWith(".xlsx")
    ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    : "text/csv; charset=utf-8";
  return c.body(bytes, 200, {
    "content-type": type,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    "cache-control": "no-store",
  });
}

/** The person of this company. @throws AppError `not-found` */
async function personOf(c: Context<Env, string>, id: string): Promise<Person> {
  const person = await personById(c.var.services.store.db, actorOf(c).companyId, id);
  if (!person) throw new AppError("not-found");
  return person;
}

/** Whether the reader may change people: others see no buttons. */
export function canEdit(c: Context<Env, string>): boolean {
  const { role } = actorOf(c);
  return role !== null && allows(role, "people.edit");
}

export function todayOf(c: Context<Env, string>): string {
  return dayIn(c.var.services.timeZone, c.var.services.clock());
}
