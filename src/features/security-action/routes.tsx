/** /security-action: the state of the declarations, and the records it is made from. */
import type { Context } from "hono";
import { allows } from "#src/platform/access/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import { AppError } from "#src/platform/errors.ts";
import {
  actorOf,
  checkFields,
  type Env,
  listHref,
  readFields,
  readForm,
  readListQuery,
  redirectWithNotice,
  routeList,
} from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import { findRecord, listRecords } from "./queries.ts";
import { readStars } from "./read.ts";
import type { Kind } from "./rules.ts";
import { kindSchema, recordSchema, withdrawalSchema } from "./schema.ts";
import { addRecord, withdrawRecord } from "./service.ts";
import { text } from "./text.ts";
import { HomePage } from "./views/home.tsx";
import { kindWords } from "./views/kind-words.ts";
import { NewRecordPage } from "./views/new-record.tsx";
import { RecordPage } from "./views/record.tsx";

const PATH = "/security-action";
const PAGE_SIZE = 20;

type Values = Readonly<Record<string, string>>;

const list = routeList();

list.get(PATH, "diagnosis.view", async (c) => {
  const { lang, services } = c.var;
  const { db } = services.store;
  const { companyId } = actorOf(c);
  const query = readListQuery(c, { sorts: ["day"], sort: "day", direction: "desc" });
  const records = await listRecords(db, companyId, { ...query, pageSize: PAGE_SIZE });
  return page(
    c,
    { title: text[lang].title, current: "principles" },
    <HomePage
      lang={lang}
      view={await readStars(db, companyId, services.clock())}
      mayEdit={mayEdit(c)}
      history={{
        ...records,
        page: query.page,
        pageSize: PAGE_SIZE,
        direction: query.direction,
        href: (change) => `${listHref(PATH, query, change)}#records`,
      }}
    />,
  );
});

list.get(`${PATH}/records/new`, "star.edit", (c) => showForm(c, kindOf(c.req.query("kind")), {}));

list.post(`${PATH}/records`, "star.edit", async (c) => {
  const { lang, services } = c.var;
  const { db } = services.store;
  const fields = await readFields(c);
  const kind = kindOf(fields.kind);
  const { today } = await readStars(db, actorOf(c).companyId, services.clock());
  const form = checkFields(fields, recordSchema(today));
  if (!form.ok) return showForm(c, kind, form.values, problemsInWords(lang, form.problems, text[lang]));
  await addRecord(db, actorOf(c), form.value, services.clock());
  return redirectWithNotice(c, PATH, text[lang].saved);
});

list.get(`${PATH}/records/:id`, "diagnosis.view", (c) => showRecord(c, c.req.param("id")));

list.post(`${PATH}/records/:id/withdrawals`, "star.edit", async (c) => {
  const { lang, services } = c.var;
  const id = c.req.param("id");
  const form = await readForm(c, withdrawalSchema);
  if (!form.ok) return showRecord(c, id, form.values, problemsInWords(lang, form.problems));
  await withdrawRecord(services.store.db, actorOf(c), { id, ...form.value }, services.clock());
  return redirectWithNotice(c, PATH, text[lang].withdrawnNotice);
});

/** @throws AppError `not-found` for a kind that does not exist */
function kindOf(value: unknown): Kind {
  const kind = kindSchema.safeParse(value);
  if (!kind.success) throw new AppError("not-found");
  return kind.data;
}

function mayEdit(c: Context<Env>): boolean {
  const { role } = actorOf(c);
  return role !== null && allows(role, "star.edit");
}

/** The form of a record; a look at the page needs a page, so without one it leads back. */
async function showForm(c: Context<Env>, kind: Kind, values: Values, errors?: FormErrors): Promise<Response> {
  const { lang, services } = c.var;
  const view = await readStars(services.store.db, actorOf(c).companyId, services.clock());
  if (kind === "page-checked" && !view.now["policy-published"]) return c.redirect(PATH, 303);
  return page(
    c,
    {
      title: text[lang].record(kindWords(lang, kind)),
      current: "principles",
      status: errors ? 422 : 200,
    },
    <NewRecordPage lang={lang} kind={kind} view={view} values={values} errors={errors} />,
  );
}

async function showRecord(
  c: Context<Env>,
  id: string,
  values?: Values,
  errors?: FormErrors,
): Promise<Response> {
  const { lang, services } = c.var;
  const { db } = services.store;
  const { companyId } = actorOf(c);
  const record = await findRecord(db, companyId, id);
  if (!record) throw new AppError("not-found");
  const { timeZone } = await companyProfile(db, companyId);
  return page(
    c,
    { title: kindWords(lang, record.kind), current: "principles", status: errors ? 422 : 200 },
    <RecordPage
      lang={lang}
      timeZone={timeZone}
      record={record}
      mayEdit={mayEdit(c)}
      values={values}
      errors={errors}
    />,
  );
}

export const routes = list.routes;
