/** /examine/:key: showing and reporting something without signing in and without script. */
import type { Context } from "hono";
import { AppError } from "#src/platform/errors.ts";
import { clientAddress, type Env, readForm, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { urlsAt } from "../queries/official-urls.ts";
import { reportByReceipt } from "../queries/reports.ts";
import { currentWarnings } from "../queries/warnings.ts";
import { checkedUrls } from "../read-urls.ts";
import { receiptHash } from "../rules/keys.ts";
import { reportSchema } from "../schema.ts";
import { report, sealExamined } from "../service/report.ts";
import { countAct, type Visit, visitByKey } from "../service/visit.ts";
import { officialText } from "../text/official.ts";
import { reportText } from "../text/report.ts";
import { showText } from "../text/show.ts";
import { FirstSteps } from "../views/first-steps.tsx";
import { OpenFromBook } from "../views/open-from-book.tsx";
import { Receipt } from "../views/receipt.tsx";
import { ReportForm } from "../views/report-form.tsx";
import { Result } from "../views/result.tsx";
import { VisitHome } from "../views/visit-home.tsx";
import { examineForm, UPLOAD_BYTES } from "./examined.tsx";

const list = routeList();
export const visitRoutes = list.routes;

const PATH = "/examine/:key";

/** The layout behind the key: the company's name, nothing of a session that may be there too. */
const frame = (visit: Visit, title: string) => ({ title, kind: "employee", company: visit.company }) as const;

const enter = (c: Context<Env>, key: string) => visitByKey(c.var.services.store.db, key);

const linksOf = ({ key }: Visit) => ({
  book: `/examine/${key}/official-urls`,
  opened: `/examine/${key}/first-steps`,
  again: `/examine/${key}`,
});

list.get(PATH, "public", async (c) => showHome(c, await enter(c, c.req.param("key"))));

list.post(
  PATH,
  "public",
  async (c) => {
    const { lang, services } = c.var;
    const { db } = services.store;
    const now = services.clock();
    const visit = await enter(c, c.req.param("key"));
    await countAct(db, "examine", { ...visit, address: clientAddress(c) }, now);
    const outcome = await examineForm(c, visit.companyId);
    if (!outcome.ok) return showHome(c, visit, outcome.typed, outcome.errors);
    const sealed = await sealExamined(db, visit.companyId, outcome.examined, now);
    return page(
      c,
      frame(visit, showText[lang].resultTitle),
      <Result lang={lang} examined={outcome.examined} links={linksOf(visit)}>
        <ReportForm
          lang={lang}
          action={`/examine/${visit.key}/reports`}
          sealed={sealed}
          contact={visit.contactName}
          asksName
        />
      </Result>,
    );
  },
  { bodyLimit: UPLOAD_BYTES },
);

list.post(
  `${PATH}/reports`,
  "public",
  async (c) => {
    const { lang, services } = c.var;
    const { db } = services.store;
    const now = services.clock();
    const visit = await enter(c, c.req.param("key"));
    await countAct(db, "report", { ...visit, address: clientAddress(c) }, now);
    const form = await readForm(c, reportSchema);
    if (!form.ok) return showHome(c, visit, "", { text: reportText[lang].expired });
    const who = { companyId: visit.companyId, id: "link:examine" };
    const made = await report(db, who, form.value, now);
    if (made === "expired") return showHome(c, visit, "", { text: reportText[lang].expired });
    return c.redirect(`/examine/${visit.key}/reports/${made.receipt}`, 303);
  },
  { bodyLimit: 1024 * 1024 },
);

list.get(`${PATH}/reports/:receipt`, "public", async (c) => {
  const { lang, services } = c.var;
  const visit = await enter(c, c.req.param("key"));
  const hash = receiptHash(c.req.param("receipt"));
  const row = await reportByReceipt(services.store.db, visit.companyId, hash);
  if (!row) throw new AppError("not-found");
  return page(
    c,
    frame(visit, reportText[lang].receiptTitle),
    <Receipt lang={lang} timeZone={visit.timeZone} report={row} links={linksOf(visit)} />,
  );
});

list.get(`${PATH}/first-steps`, "public", async (c) => {
  const { lang } = c.var;
  const visit = await enter(c, c.req.param("key"));
  return page(
    c,
    frame(visit, reportText[lang].firstSteps),
    <FirstSteps
      lang={lang}
      contact={{ name: visit.contactName, phone: visit.contactPhone }}
      links={linksOf(visit)}
    />,
  );
});

list.get(`${PATH}/official-urls`, "public", async (c) => {
  const { lang, services } = c.var;
  const { db } = services.store;
  const now = services.clock();
  const visit = await enter(c, c.req.param("key"));
  const urls = await checkedUrls(db, visit.companyId, await urlsAt(db, visit.companyId, now), now);
  return page(
    c,
    frame(visit, officialText[lang].openTitle),
    <OpenFromBook lang={lang} urls={urls} back={`/examine/${visit.key}`} />,
  );
});

async function showHome(
  c: Context<Env>,
  visit: Visit,
  typed = "",
  errors?: Record<string, string>,
): Promise<Response> {
  const { lang, services } = c.var;
  const warnings = await currentWarnings(services.store.db, visit.companyId, services.clock());
  return page(
    c,
    { ...frame(visit, showText[lang].title), status: errors ? 422 : 200 },
    <VisitHome lang={lang} visit={visit} warnings={warnings} typed={typed} errors={errors} />,
  );
}
