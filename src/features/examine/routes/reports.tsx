/** /examine/reports: the queue, one report, its preview, the judgement and the warning. */
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
import { everybodysAddresses } from "../company.ts";
import { examinedSchema } from "../examined.ts";
import { campaignReports, listCampaigns, queues, reportById, reportTimes } from "../queries/reports.ts";
import { warningsAbout } from "../queries/warnings.ts";
import { numbersOf } from "../rules/numbers.ts";
import { judgementSchema, warningSchema } from "../schema.ts";
import { judgeReport } from "../service/judge.ts";
import { warnEverybody } from "../service/warn.ts";
import { inboxText } from "../text/inbox.ts";
import { warningText } from "../text/warning.ts";
import { Inbox, REPORTS } from "../views/inbox.tsx";
import { PreviewPage } from "../views/preview.tsx";
import { ReportView } from "../views/report.tsx";
import { WarningForm } from "../views/warning.tsx";

const list = routeList();
export const reportRoutes = list.routes;

const PAGE_SIZE = 30;
const MOST_REPORTS = 1_000;
const YEAR_MS = 365 * 86_400_000;

type Values = Readonly<Record<string, string>>;

/** No script, no form, no frame, nothing fetched: what a fake wrote is shown as words on a page that can do nothing. */
const SANDBOX =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; " +
  "base-uri 'none'; frame-ancestors 'none'; sandbox allow-same-origin";

list.get(REPORTS, "reports.view", async (c) => {
  const { lang, services } = c.var;
  const { db } = services.store;
  const { companyId } = actorOf(c);
  const now = services.clock();
  const { page: number, search } = readListQuery(c, { sorts: ["last"], sort: "last" });
  const queue = queues.find((one) => one === c.req.query("queue")) ?? "open";
  const found = await listCampaigns(db, companyId, { queue, search, page: number, pageSize: PAGE_SIZE });
  const year = await reportTimes(db, companyId, new Date(now.getTime() - YEAR_MS), now);
  const { timeZone } = await companyProfile(db, companyId);
  return page(
    c,
    { title: inboxText[lang].title, current: "examine" },
    <Inbox
      lang={lang}
      timeZone={timeZone}
      queue={queue}
      search={search}
      {...found}
      page={number}
      pageSize={PAGE_SIZE}
      numbers={numbersOf(year)}
      maySet={may(c, "examine.settings")}
    />,
  );
});

list.get(`${REPORTS}/:id`, "reports.view", (c) => showReport(c, c.req.param("id"), {}));

list.get(`${REPORTS}/:id/preview`, "reports.view", async (c) => {
  const { lang, services } = c.var;
  const id = c.req.param("id");
  const row = await reportById(services.store.db, actorOf(c).companyId, id);
  const preview = row && examinedSchema.parse(JSON.parse(row.details)).preview;
  if (!preview) throw new AppError("not-found");
  c.header("content-security-policy", SANDBOX);
  return page(
    c,
    { title: inboxText[lang].previewTitle, kind: "employee" },
    <PreviewPage lang={lang} preview={preview} back={`${REPORTS}/${id}`} />,
  );
});

list.post(`${REPORTS}/:id/judgement`, "reports.edit", async (c) => {
  const { lang, services } = c.var;
  const id = c.req.param("id");
  const form = await readForm(c, judgementSchema);
  if (!form.ok) return showReport(c, id, form.values, problemsInWords(lang, form.problems, inboxText[lang]));
  await judgeReport(services.store.db, actorOf(c), id, form.value, services.clock());
  return redirectWithNotice(c, `${REPORTS}/${id}`, inboxText[lang].judgedNotice);
});

list.get(`${REPORTS}/:id/warnings`, "reports.edit", (c) => showWarning(c, c.req.param("id"), {}));

list.post(`${REPORTS}/:id/warnings`, "reports.edit", async (c) => {
  const { lang, services } = c.var;
  const t = warningText[lang];
  const id = c.req.param("id");
  const form = await readForm(c, warningSchema);
  if (!form.ok) return showWarning(c, id, form.values, problemsInWords(lang, form.problems, t));
  const count = await warnEverybody(services.store.db, actorOf(c), id, form.value, services.clock());
  if (count === 0) return showWarning(c, id, form.values, { "": t.nobody });
  return redirectWithNotice(c, `${REPORTS}/${id}`, t.sent(count));
});

function may(c: Context<Env>, permission: Permission): boolean {
  const { role } = actorOf(c);
  return role !== null && allows(role, permission);
}

async function showReport(c: Context<Env>, id: string, values: Values, errors?: FormErrors) {
  const { lang, services } = c.var;
  const { db } = services.store;
  const { companyId } = actorOf(c);
  const row = await reportById(db, companyId, id);
  if (!row) throw new AppError("not-found");
  const reports = await campaignReports(db, companyId, row.campaign_id, MOST_REPORTS);
  const { timeZone } = await companyProfile(db, companyId);
  return page(
    c,
    { title: inboxText[lang].detail, current: "examine", status: errors ? 422 : 200 },
    <ReportView
      lang={lang}
      timeZone={timeZone}
      report={{ ...row, user_name: null, user_mail: null }}
      examined={examinedSchema.parse(JSON.parse(row.details))}
      reports={reports}
      warnings={await warningsAbout(db, companyId, row.campaign_id)}
      mayEdit={may(c, "reports.edit")}
      values={values}
      errors={errors}
    />,
  );
}

async function showWarning(c: Context<Env>, id: string, values: Values, errors?: FormErrors) {
  const { lang, services } = c.var;
  const { db } = services.store;
  const { companyId } = actorOf(c);
  if (!(await reportById(db, companyId, id))) throw new AppError("not-found");
  const recipients = (await everybodysAddresses(db, companyId, services.clock())).length;
  return page(
    c,
    { title: warningText[lang].title, current: "examine", status: errors ? 422 : 200 },
    <WarningForm lang={lang} report={id} recipients={recipients} values={values} errors={errors} />,
  );
}
