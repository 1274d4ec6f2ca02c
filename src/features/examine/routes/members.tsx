/** /examine: what members check, and the setting of everybody's page. */
import type { Context } from "hono";
import { allows } from "#src/platform/access/index.ts";
import { actorOf, type Env, readForm, redirectWithNotice, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { mailCompanyOf } from "../company.ts";
import { listCampaigns } from "../queries/reports.ts";
import { settingOf } from "../queries/setting.ts";
import { reportSchema, settingSchema } from "../schema.ts";
import { report, sealExamined } from "../service/report.ts";
import { closePage, openPage, saveSetting } from "../service/setting.ts";
import { homeText } from "../text/home.ts";
import { reportText } from "../text/report.ts";
import { showText } from "../text/show.ts";
import { FirstSteps } from "../views/first-steps.tsx";
import { Home } from "../views/home.tsx";
import { ReportForm } from "../views/report-form.tsx";
import { Result } from "../views/result.tsx";
import { Settings } from "../views/settings.tsx";
import { ShowForm } from "../views/show-form.tsx";
import { examineForm, UPLOAD_BYTES } from "./examined.tsx";

const list = routeList();
export const memberRoutes = list.routes;

const CHECKS = "/examine/checks";
const SETTINGS = "/examine/settings";

list.get("/examine", "examine.use", async (c) => {
  const { lang, services } = c.var;
  const { companyId, role } = actorOf(c);
  const seesReports = role !== null && allows(role, "reports.view");
  const open = { queue: "open", search: "", page: 1, pageSize: 1 } as const;
  const waiting = seesReports ? (await listCampaigns(services.store.db, companyId, open)).total : null;
  return page(
    c,
    { title: homeText[lang].title, current: "examine" },
    <Home lang={lang} waiting={waiting} maySet={role !== null && allows(role, "examine.settings")} />,
  );
});

list.get(CHECKS, "examine.use", (c) => showChecks(c));

list.post(
  CHECKS,
  "examine.use",
  async (c) => {
    const { lang, services } = c.var;
    const { db } = services.store;
    const { companyId } = actorOf(c);
    const outcome = await examineForm(c, companyId);
    if (!outcome.ok) return showChecks(c, outcome.typed, outcome.errors);
    const sealed = await sealExamined(db, companyId, outcome.examined, services.clock());
    const setting = await settingOf(db, companyId);
    const links = { book: "/examine/official-urls", opened: "/examine/first-steps", again: CHECKS };
    return page(
      c,
      { title: showText[lang].resultTitle, current: "examine" },
      <Result lang={lang} examined={outcome.examined} links={links}>
        <ReportForm
          lang={lang}
          action={`${CHECKS}/reports`}
          sealed={sealed}
          contact={setting?.contact_name ?? ""}
          asksName={false}
        />
      </Result>,
    );
  },
  { bodyLimit: UPLOAD_BYTES },
);

list.post(
  `${CHECKS}/reports`,
  "examine.use",
  async (c) => {
    const { lang, services } = c.var;
    const form = await readForm(c, reportSchema);
    const expired = { text: reportText[lang].expired };
    if (!form.ok) return showChecks(c, "", expired);
    const made = await report(services.store.db, actorOf(c), form.value, services.clock());
    if (made === "expired") return showChecks(c, "", expired);
    const { opened } = form.value;
    const to = opened === "opened" || opened === "entered" ? "/examine/first-steps" : "/examine";
    return redirectWithNotice(c, to, reportText[lang].receiptTitle);
  },
  { bodyLimit: 1024 * 1024 },
);

list.get("/examine/first-steps", "examine.use", async (c) => {
  const { lang, services } = c.var;
  const setting = await settingOf(services.store.db, actorOf(c).companyId);
  const contact = { name: setting?.contact_name ?? "", phone: setting?.contact_phone ?? "" };
  return page(
    c,
    { title: reportText[lang].firstSteps, current: "examine" },
    <FirstSteps lang={lang} contact={contact} links={{ again: CHECKS, book: "/examine/official-urls" }} />,
  );
});

list.get(SETTINGS, "examine.settings", (c) => showSettings(c));

list.post(SETTINGS, "examine.settings", async (c) => {
  const { lang, services } = c.var;
  const form = await readForm(c, settingSchema);
  if (!form.ok) {
    const problems = Object.entries(form.problems).map(([field, one]) => [field.split(".")[0] ?? "", one]);
    const errors = problemsInWords(lang, Object.fromEntries(problems), homeText[lang]);
    return showSettings(c, form.values, errors);
  }
  await saveSetting(services.store.db, actorOf(c), form.value, services.clock());
  return redirectWithNotice(c, SETTINGS, homeText[lang].saved);
});

list.post(`${SETTINGS}/keys`, "examine.settings", async (c) => {
  const { lang, services } = c.var;
  const before = await settingOf(services.store.db, actorOf(c).companyId);
  await openPage(services.store.db, actorOf(c), services.clock());
  const t = homeText[lang];
  return redirectWithNotice(c, SETTINGS, before?.page_key ? t.renewed : t.opened);
});

list.post(`${SETTINGS}/closures`, "examine.settings", async (c) => {
  const { lang, services } = c.var;
  await closePage(services.store.db, actorOf(c), services.clock());
  return redirectWithNotice(c, SETTINGS, homeText[lang].closed);
});

function showChecks(c: Context<Env>, typed = "", errors?: FormErrors) {
  const { lang } = c.var;
  const t = showText[lang];
  return page(
    c,
    { title: t.title, current: "examine", status: errors ? 422 : 200 },
    <>
      <PageHeader title={t.title} answer={t.lead} back={{ href: "/examine", label: homeText[lang].back }} />
      <ShowForm lang={lang} action={CHECKS} typed={typed} errors={errors} />
    </>,
  );
}

async function showSettings(c: Context<Env>, typed?: Readonly<Record<string, string>>, errors?: FormErrors) {
  const { lang, services } = c.var;
  const { db } = services.store;
  const { companyId } = actorOf(c);
  const setting = await settingOf(db, companyId);
  const { domains } = await mailCompanyOf(db, companyId, services.clock());
  const origin = services.baseUrl ?? new URL(c.req.url).origin;
  const values = typed ?? {
    contactName: setting?.contact_name ?? "",
    contactPhone: setting?.contact_phone ?? "",
    ownDomains: setting?.ownDomains.join("\n") ?? "",
    trustedServers: setting?.trustedServers.join("\n") ?? "",
  };
  return page(
    c,
    { title: homeText[lang].settingsTitle, current: "examine", status: errors ? 422 : 200 },
    <Settings
      lang={lang}
      address={setting?.page_key ? `${origin}/examine/${setting.page_key}` : null}
      values={values}
      domains={domains}
      errors={errors}
    />,
  );
}
