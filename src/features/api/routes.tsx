/** The addresses of the API's pages: tokens under the settings; the reference, which needs no session. */
import type { Context } from "hono";
import { originOf } from "#src/platform/auth/index.ts";
import { AppError } from "#src/platform/errors.ts";
import {
  actorOf,
  type Env,
  readForm,
  readListQuery,
  redirectWithNotice,
  routeList,
  sessionOf,
  type Values,
} from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import { documentOf } from "./openapi/document.ts";
import { listTokens } from "./queries.ts";
import { rolesWithin } from "./rules.ts";
import { tokenForm } from "./schema.ts";
import { createToken, revokeToken } from "./service.ts";
import { text } from "./text.ts";
import { MadeTokenPage } from "./views/made-token.tsx";
import { PartPage, partOf, ReferencePage } from "./views/reference.tsx";
import { TokensPage } from "./views/tokens.tsx";

const PAGE_SIZE = 50;
const list = routeList();

async function tokens(c: Context<Env>, values: Values = {}, errors: FormErrors = {}) {
  const { lang, services } = c.var;
  const { companyId, role } = actorOf(c);
  if (role === null) throw new AppError("forbidden");
  const now = services.clock();
  const query = readListQuery(c, { sorts: ["time"], sort: "time" });
  const view = { page: query.page, pageSize: PAGE_SIZE };
  const { rows, total } = await listTokens(services.store.db, companyId, view, now);
  const { timeZone } = services;
  return page(
    c,
    {
      title: text[lang].tokens,
      current: "settings",
      status: Object.keys(errors).length > 0 ? 422 : 200,
    },
    <TokensPage {...{ lang, timeZone, now, rows, total, ...view, role, values, errors }} />,
  );
}

list.get("/settings/api", "tokens.view", (c) => tokens(c));

list.post("/settings/api/tokens", "tokens.edit", async (c) => {
  const { lang, services } = c.var;
  const actor = actorOf(c);
  const form = await readForm(c, tokenForm);
  if (!form.ok) return tokens(c, form.values, problemsInWords(lang, form.problems));
  if (actor.role === null || !rolesWithin(actor.role).includes(form.value.role))
    return tokens(c, form.values, problemsInWords(lang, { role: { key: "invalid-choice" } }));
  const { userId } = sessionOf(c);
  const made = await createToken(services.store.db, actor, userId, form.value, services.clock());
  return page(
    c,
    { title: text[lang].made, current: "settings" },
    <MadeTokenPage
      lang={lang}
      name={form.value.name}
      token={made.token}
      origin={originOf(services.auth, c.req.raw)}
    />,
  );
});

list.post("/settings/api/tokens/:id/revocations", "tokens.edit", async (c) => {
  const { store, clock } = c.var.services;
  const name = await revokeToken(store.db, actorOf(c), c.req.param("id"), clock());
  return redirectWithNotice(c, "/settings/api", text[c.var.lang].revokedNotice(name));
});

// Public: it says what there is, and holds nothing of any company. Programs fetch it before they have a token.
list.get("/api/v1/openapi.json", "public", (c) => {
  c.header("cache-control", "no-cache");
  return c.json(documentOf(c.var.apiRoutes, c.var.lang, c.var.services.version));
});

list.get("/api/v1/docs", "public", (c) => {
  const { lang, apiRoutes } = c.var;
  const asked = c.req.query("part");
  if (asked !== undefined) {
    const part = apiRoutes.filter((route) => partOf(route) === asked);
    if (part.length === 0) throw new AppError("not-found");
    const title = part[0]?.tag[lang] ?? "";
    return page(c, { title, current: "settings" }, <PartPage lang={lang} routes={part} />);
  }
  return page(
    c,
    { title: text[lang].reference, current: "settings" },
    <ReferencePage lang={lang} routes={apiRoutes} origin={originOf(c.var.services.auth, c.req.raw)} />,
  );
});

export const routes = list.routes;
