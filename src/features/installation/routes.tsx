/** The pages about Banto itself: health, settings, ledger, outbox, credits, and its own state. */

import { Readable } from "node:stream";
import type { Context } from "hono";
import { allows } from "#src/platform/access/index.ts";
import { exportLedger, ledgerHead } from "#src/platform/audit/index.ts";
import { AppError } from "#src/platform/errors.ts";
import {
  actorOf,
  type Env,
  readForm,
  readListQuery,
  redirectWithNotice,
  routeList,
} from "#src/platform/http/index.ts";
import { listOutbox, outboxSorts, readMail, readMailSettings } from "#src/platform/mail/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import verifier from "../../../tools/verify-ledger.mjs?raw";
import { health } from "./health.ts";
import { ownState } from "./own-state.ts";
import { actorName, listLedger, migrationCount } from "./queries.ts";
import { removalSchema } from "./schema.ts";
import { actOnMail, askForBackup, takeElsewhere } from "./service.ts";
import { text } from "./text.ts";
import { CreditsPage } from "./views/credits.tsx";
import { LedgerPage } from "./views/ledger.tsx";
import { MailPage, mailStates, OutboxPage } from "./views/outbox.tsx";
import { SettingsPage } from "./views/settings.tsx";
import { StatusPage, type StatusProps } from "./views/status.tsx";

const PAGE_SIZE = 50;

async function* inUtf8(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const line of lines) yield Buffer.from(line, "utf8");
}

const list = routeList();

list.get("/healthz", "public", async (c) => {
  const { store, version } = c.var.services;
  const answer = await health(store.db, version);
  c.header("cache-control", "no-store");
  return c.json(answer, answer.status === "ok" ? 200 : 503);
});

list.get("/credits", "public", (c) => {
  const { lang, services } = c.var;
  return page(c, { title: text[lang].credits }, <CreditsPage lang={lang} version={services.version} />);
});

list.get("/settings", "company.view", (c) => {
  const { role } = actorOf(c);
  if (role === null) throw new AppError("forbidden");
  const { lang } = c.var;
  return page(
    c,
    { title: text[lang].settings, current: "settings" },
    <SettingsPage lang={lang} role={role} />,
  );
});

list.get("/settings/ledger", "ledger.view", async (c) => {
  const { lang, services } = c.var;
  const { companyId } = actorOf(c);
  const query = readListQuery(c, { sorts: ["seq"], sort: "seq", direction: "desc" });
  const { rows, total } = await listLedger(services.store.db, companyId, { ...query, pageSize: PAGE_SIZE });
  const head = await ledgerHead(services.store.db, companyId);
  return page(
    c,
    { title: text[lang].ledger, current: "settings" },
    <LedgerPage
      lang={lang}
      timeZone={services.timeZone}
      rows={rows}
      total={total}
      query={query}
      pageSize={PAGE_SIZE}
      head={head}
    />,
  );
});

list.get("/settings/ledger/export", "ledger.view", (c) => {
  const { companyId } = actorOf(c);
  const lines = Readable.from(inUtf8(exportLedger(c.var.services.store.db, companyId)));
  return c.body(Readable.toWeb(lines) as ReadableStream, 200, {
    "content-type": "application/jsonl; charset=utf-8",
    "content-disposition": 'attachment; filename="ledger.jsonl"',
    "cache-control": "no-store",
  });
});

list.get("/settings/ledger/verifier", "ledger.view", (c) =>
  c.body(verifier, 200, {
    "content-type": "text/javascript; charset=utf-8",
    "content-disposition": 'attachment; filename="verify-ledger.mjs"',
  }),
);

list.get("/settings/outbox", "mail.view", async (c) => {
  const { lang, services } = c.var;
  const { companyId } = actorOf(c);
  const query = readListQuery(c, { sorts: outboxSorts, sort: "time", direction: "desc" });
  const filter = mailStates.find((state) => state === c.req.query("state"));
  const view = { ...query, state: filter, pageSize: PAGE_SIZE };
  const { rows, total } = await listOutbox(services.store.db, companyId, view);
  const sends =
    readMailSettings({ smtpUrl: services.mail.smtpUrl, mailFrom: services.mail.from }).smtp !== undefined;
  return page(
    c,
    { title: text[lang].outbox, current: "settings" },
    <OutboxPage
      lang={lang}
      timeZone={services.timeZone}
      rows={rows}
      total={total}
      query={query}
      filter={filter}
      pageSize={PAGE_SIZE}
      sends={sends}
    />,
  );
});

list.get("/settings/outbox/:id", "mail.view", async (c) => {
  const { lang, services } = c.var;
  const { companyId, role } = actorOf(c);
  const mail = await readMail(services.store.db, companyId, c.req.param("id"));
  if (!mail) throw new AppError("not-found");
  const by = mail.handed_over_by ?? "";
  const handedOverBy = (await actorName(services.store.db, by)) ?? (by ? text[lang].formerMember : undefined);
  return page(
    c,
    { title: mail.subject, current: "settings" },
    <MailPage
      lang={lang}
      timeZone={services.timeZone}
      mail={mail}
      handedOverBy={handedOverBy}
      canEdit={role !== null && allows(role, "mail.edit")}
    />,
  );
});

list.post("/settings/outbox/:id/hand-overs", "mail.edit", async (c) => {
  const { store, clock } = c.var.services;
  await actOnMail(store, actorOf(c), c.req.param("id"), "mail.handed-over", clock());
  return redirectWithNotice(c, "/settings/outbox", text[c.var.lang].handedOver);
});

list.post("/settings/outbox/:id/resends", "mail.edit", async (c) => {
  const { store, clock } = c.var.services;
  await actOnMail(store, actorOf(c), c.req.param("id"), "mail.sent-again", clock());
  return redirectWithNotice(c, "/settings/outbox", text[c.var.lang].queuedAgain);
});

async function statusPage(c: Context<Env>, form: StatusProps["form"], status?: 422) {
  const { lang, services } = c.var;
  const now = services.clock();
  const state = await ownState(services, now);
  const removedBy = await actorName(services.store.db, state.backups.removal?.taken_by ?? "");
  return page(
    c,
    { title: text[lang].status, current: "settings", ...(status ? { status } : {}) },
    <StatusPage
      lang={lang}
      timeZone={services.timeZone}
      now={now}
      version={services.version}
      engine={services.store.engine}
      migrations={await migrationCount(services.store.db)}
      baseUrl={services.baseUrl}
      removedBy={removedBy ?? text[lang].formerMember}
      form={form}
      {...state}
    />,
  );
}

list.get("/settings/status", "status.view", (c) => statusPage(c, { values: {}, errors: {} }));

list.post("/settings/status/backups", "backup.run", async (c) => {
  const { store, clock } = c.var.services;
  await askForBackup(store, actorOf(c), clock());
  return redirectWithNotice(c, "/settings/status", text[c.var.lang].backupQueued, "info");
});

list.post("/settings/status/removals", "backup.run", async (c) => {
  const { store, clock } = c.var.services;
  const form = await readForm(c, removalSchema);
  if (!form.ok) {
    return statusPage(c, { values: form.values, errors: problemsInWords(c.var.lang, form.problems) }, 422);
  }
  await takeElsewhere(store, actorOf(c), form.value, clock());
  return redirectWithNotice(c, "/settings/status", text[c.var.lang].offsiteRecorded);
});

export const routes = list.routes;
