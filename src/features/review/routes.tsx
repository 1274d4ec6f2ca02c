/** /review: the owner's month to decide and sign, the months before to read. */
import type { Context } from "hono";
import { allows } from "#src/platform/access/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import { newId } from "#src/platform/db/index.ts";
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
import { problemsInWords } from "#src/text/validation.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import { listReviews } from "./queries.ts";
import { readMonth, readThisMonth } from "./read.ts";
import { type Decision, monthIn, openPoints } from "./rules.ts";
import { decisionsTyped, draftSchema, signatureSchema } from "./schema.ts";
import { type Hindrance, saveDraft, signReview } from "./service.ts";
import { text } from "./text.ts";
import { MonthPage } from "./views/month.tsx";
import { monthName } from "./views/month-name.ts";
import { MonthsPage } from "./views/months.tsx";
import { SignaturePage } from "./views/signature.tsx";

const PAGE_SIZE = 24;

const list = routeList();

list.get("/review", "review.view", (c) => showMonth(c));

list.post("/review", "review.sign", async (c) => {
  const { lang, services } = c.var;
  const form = await readForm(c, draftSchema);
  const bySelf = c.req.header("accept")?.includes("application/json") ?? false;
  if (!form.ok) {
    if (bySelf) return c.body(null, 422);
    const errors = problemsInWords(lang, form.problems, text[lang]);
    return showMonth(c, { typed: decisionsTyped(form.values), errors });
  }
  const draft = form.value;
  const hindrance = await saveDraft(services.store.db, actorOf(c), draft, services.clock());
  if (bySelf) return c.body(null, hindrance ? 409 : 204);
  if (hindrance) return showMonth(c, { typed: draft.decisions, hindrance });
  if (!draft.go) return redirectWithNotice(c, "/review", text[lang].saved);
  const open = openPoints(draft.decisions);
  if (open.size === 0) return c.redirect("/review/signature", 303);
  const errors = [...open].map(([item, key]) => [
    key === "choose" ? `choice-${item}` : `note-${item}`,
    text[lang][key],
  ]);
  return showMonth(c, { typed: draft.decisions, errors: Object.fromEntries(errors) });
});

list.get("/review/signature", "review.sign", (c) => showSignature(c, { signer: sessionOf(c).name }));

list.post("/review/signature", "review.sign", async (c) => {
  const { lang, services } = c.var;
  const form = await readForm(c, signatureSchema);
  if (!form.ok) {
    const errors = problemsInWords(lang, form.problems);
    return showSignature(c, { signer: form.values.signer ?? "", errors });
  }
  const { signer } = form.value;
  const hindrance = await signReview(services.store.db, actorOf(c), form.value, services.clock());
  if (hindrance === "changed-elsewhere")
    return showSignature(c, { signer, errors: { "": text[lang].signatureChanged } });
  if (hindrance) return showMonth(c, { hindrance });
  return redirectWithNotice(c, "/review", text[lang].signed);
});

list.get("/review/months", "review.view", async (c) => {
  const { lang, services } = c.var;
  const { db } = services.store;
  const { companyId } = actorOf(c);
  const query = readListQuery(c, { sorts: ["month"], sort: "month", direction: "desc" });
  const { timeZone } = await companyProfile(db, companyId);
  return page(
    c,
    { title: text[lang].monthsTitle, current: "principles" },
    <MonthsPage
      lang={lang}
      timeZone={timeZone}
      thisMonth={monthIn(timeZone, services.clock())}
      {...(await listReviews(db, companyId, { ...query, pageSize: PAGE_SIZE }))}
      page={query.page}
      pageSize={PAGE_SIZE}
      direction={query.direction}
      href={(change) => listHref("/review/months", query, change)}
    />,
  );
});

list.get("/review/months/:month", "review.view", async (c) => {
  const { lang, services } = c.var;
  const { companyId } = actorOf(c);
  const view = await readMonth(services.store.db, companyId, c.req.param("month"), services.clock());
  if (view.isCurrent) return c.redirect("/review", 303);
  return page(
    c,
    { title: monthName(lang, view.month), current: "principles" },
    <MonthPage lang={lang} view={view} pageId="" maySign={false} />,
  );
});

interface Shown {
  readonly typed?: readonly Decision[];
  readonly errors?: FormErrors;
  readonly hindrance?: Hindrance;
}

/** The present month; with what was typed, what is wrong with it, or why it was not kept. */
async function showMonth(c: Context<Env>, shown: Shown = {}): Promise<Response> {
  const { lang, services } = c.var;
  const { companyId, role } = actorOf(c);
  const view = await readThisMonth(services.store.db, companyId, services.clock());
  const refused = shown.errors !== undefined || shown.hindrance !== undefined;
  return page(
    c,
    { title: text[lang].title, current: "principles", status: refused ? 422 : 200 },
    <MonthPage
      lang={lang}
      view={view}
      pageId={newId(services.clock())}
      maySign={role !== null && allows(role, "review.sign")}
      {...shown}
    />,
  );
}

/** The last look before signing; the draft's page while something is open or all is signed. */
async function showSignature(
  c: Context<Env>,
  shown: { readonly signer: string; readonly errors?: FormErrors },
): Promise<Response> {
  const { lang, services } = c.var;
  const view = await readThisMonth(services.store.db, actorOf(c).companyId, services.clock());
  if (view.signed || openPoints(view.decisions).size > 0) return c.redirect("/review", 303);
  return page(
    c,
    { title: text[lang].signatureTitle, current: "principles", status: shown.errors ? 422 : 200 },
    <SignaturePage lang={lang} view={view} {...shown} />,
  );
}

export const routes = list.routes;
