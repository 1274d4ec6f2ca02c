/** /examine/official-urls: the book, adding to it, checking and retiring an address. */
import type { Context } from "hono";
import { allows, type Permission } from "#src/platform/access/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import { AppError } from "#src/platform/errors.ts";
import {
  actorOf,
  type Env,
  readForm,
  readListQuery,
  redirectWithNotice,
  routeList,
} from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import { listUrls, urlById, urlsAt } from "../queries/official-urls.ts";
import { checkedUrls } from "../read-urls.ts";
import { suggestionsFor } from "../rules/suggestions.ts";
import { checkSchema, officialUrlSchema } from "../schema.ts";
import { addUrl, checkUrl, retireUrl } from "../service/official-url.ts";
import { officialText } from "../text/official.ts";
import { NewOfficialUrl, OfficialUrl } from "../views/official-url.tsx";
import { BOOK, Book } from "../views/official-urls.tsx";

const list = routeList();
export const officialRoutes = list.routes;

const PAGE_SIZE = 50;

type Values = Readonly<Record<string, string>>;

list.get(BOOK, "examine.use", async (c) => {
  const { lang, services } = c.var;
  const { db } = services.store;
  const { companyId } = actorOf(c);
  const now = services.clock();
  const { page: number, search } = readListQuery(c, { sorts: ["name"], sort: "name" });
  const { rows, total } = await listUrls(db, companyId, { search, page: number, pageSize: PAGE_SIZE });
  const all = await urlsAt(db, companyId, now);
  const { timeZone } = await companyProfile(db, companyId);
  return page(
    c,
    { title: officialText[lang].title, current: "examine" },
    <Book
      lang={lang}
      timeZone={timeZone}
      rows={await checkedUrls(db, companyId, rows, now)}
      total={total}
      page={number}
      pageSize={PAGE_SIZE}
      search={search}
      mayEdit={may(c, "officialUrls.edit")}
      suggestions={suggestionsFor(all.map(({ url }) => url))}
    />,
  );
});

list.get(`${BOOK}/new`, "officialUrls.edit", (c) => {
  const { name = "", url = "", kind = "" } = c.req.query();
  return showNew(c, { name, url, kind });
});

list.post(BOOK, "officialUrls.edit", async (c) => {
  const { lang, services } = c.var;
  const t = officialText[lang];
  const form = await readForm(c, officialUrlSchema);
  if (!form.ok) return showNew(c, form.values, problemsInWords(lang, form.problems, t));
  const added = await addUrl(services.store.db, actorOf(c), form.value, services.clock());
  if (added === "exists") return showNew(c, form.values, { url: t.exists });
  return redirectWithNotice(c, `${BOOK}/${added.id}`, t.added);
});

list.get(`${BOOK}/:id`, "examine.use", (c) => showUrl(c, c.req.param("id"), {}));

list.post(`${BOOK}/:id/checks`, "officialUrls.check", async (c) => {
  const { lang, services } = c.var;
  const t = officialText[lang];
  const id = c.req.param("id");
  const form = await readForm(c, checkSchema);
  if (!form.ok) return showUrl(c, id, form.values, problemsInWords(lang, form.problems));
  const { comparedWith } = form.value;
  const done = await checkUrl(services.store.db, actorOf(c), id, comparedWith, services.clock());
  if (done === "already") return showUrl(c, id, form.values, { comparedWith: t.alreadyChecked });
  return redirectWithNotice(c, `${BOOK}/${id}`, t.checkedNotice);
});

list.post(`${BOOK}/:id/retirement`, "officialUrls.edit", async (c) => {
  const { lang, services } = c.var;
  await retireUrl(services.store.db, actorOf(c), c.req.param("id"), services.clock());
  return redirectWithNotice(c, BOOK, officialText[lang].retired);
});

function may(c: Context<Env>, permission: Permission): boolean {
  const { role } = actorOf(c);
  return role !== null && allows(role, permission);
}

function showNew(c: Context<Env>, values: Values, errors?: FormErrors) {
  const { lang } = c.var;
  return page(
    c,
    { title: officialText[lang].add, current: "examine", status: errors ? 422 : 200 },
    <NewOfficialUrl lang={lang} values={values} errors={errors} />,
  );
}

async function showUrl(c: Context<Env>, id: string, values: Values, errors?: FormErrors) {
  const { lang, services } = c.var;
  const { db } = services.store;
  const { companyId } = actorOf(c);
  const entry = await urlById(db, companyId, id);
  if (entry?.retired_at !== "") throw new AppError("not-found");
  const [url] = await checkedUrls(db, companyId, [entry], services.clock());
  if (!url) throw new AppError("not-found");
  const { timeZone } = await companyProfile(db, companyId);
  return page(
    c,
    { title: entry.name, current: "examine", status: errors ? 422 : 200 },
    <OfficialUrl
      lang={lang}
      timeZone={timeZone}
      url={url}
      mayEdit={may(c, "officialUrls.edit")}
      mayCheck={may(c, "officialUrls.check")}
      values={values}
      errors={errors}
    />,
  );
}
