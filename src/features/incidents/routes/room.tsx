/** /bad-day/incidents/:id: the room, its entries with files, and what was written down elsewhere. */
import type { Context } from "hono";
import { type FirstStepLog, logsOf } from "#src/features/first-steps/index.ts";
import { generalSteps, situations } from "#src/handbook/first-steps/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { dropFiles, fileAnswer, type ReceivedFile, receiveFile } from "#src/platform/files/index.ts";
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
import { problemsInWords } from "#src/text/validation.ts";
import type { Lang } from "#src/text/words.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { readOfflineLines } from "../offline-lines.ts";
import { filesOf, findIncident } from "../queries.ts";
import { importSchema, noteSchema } from "../schema.ts";
import { addNote, takeIn } from "../service/room.ts";
import { text } from "../text/room.ts";
import { PATH } from "../views/list.tsx";
import { AddPage, ImportForm, RoomPage } from "../views/room.tsx";
import { around, may, saying, seen } from "./around.ts";

const MOST_FILES = 5;
const BODY = 20_000_000 + 64 * 1024;

const list = routeList();

list.get(`${PATH}/:id`, "incidents.view", (c) => show(c, c.req.param("id")));

list.get(`${PATH}/:id/entries/new`, "incidents.add", (c) => showAdd(c, c.req.param("id")));

list.post(
  `${PATH}/:id/entries`,
  "incidents.add",
  async (c) => {
    const { lang, services } = c.var;
    const id = c.req.param("id");
    const t = text[lang];
    const now = services.clock();
    await openIncidentRow(c, id);
    const sent = await readFields(c);
    const form = checkFields(sent, noteSchema((await around(c)).timeZone));
    const uploads = await receive(services.dataDir, sent.files, now);
    const errors = form.ok ? {} : problemsInWords(lang, form.problems, t);
    if (uploads === undefined) errors.files = t.tooManyFiles;
    else if (uploads.refused.length > 0) errors.files = uploads.refused.map(t.refused).join(" ");
    const files = uploads?.files ?? [];
    try {
      if (!form.ok || errors.files) return await showAdd(c, id, form.values, errors);
      const { text: words, at, id: entryId } = form.value;
      const who = saying(c, at, entryId);
      await addNote(services.store.db, actorOf(c), id, who, { text: words, files }, now);
    } finally {
      await dropFiles(files);
    }
    const next = may(c, "incidents.view") ? `${PATH}/${id}#timeline` : `${PATH}/${id}/entries/new`;
    return redirectWithNotice(c, next, t.added);
  },
  { bodyLimit: BODY },
);

list.post(`${PATH}/:id/imports`, "incidents.add", async (c) => {
  const { lang, services } = c.var;
  const id = c.req.param("id");
  const t = text[lang];
  await openIncidentRow(c, id);
  const form = await readForm(c, importSchema);
  if (!form.ok) {
    const errors = problemsInWords(lang, form.problems, t);
    return showImport(c, id, form.values.lines ?? "", errors.lines);
  }
  const { notes, refused } = readOfflineLines(form.value.lines, c.var.session?.name ?? "");
  const count = await takeIn(services.store.db, actorOf(c), id, notes, services.clock());
  const said = t.imported(count, notes.length - count);
  if (refused.length > 0) return showImport(c, id, refused.join("\n"), t.importRefused(refused.length), said);
  const next = may(c, "incidents.view") ? `${PATH}/${id}#timeline` : `${PATH}/${id}/entries/new`;
  return redirectWithNotice(c, next, said);
});

list.post(`${PATH}/:id/first-steps`, "incidents.edit", async (c) => {
  const { lang, services } = c.var;
  const { db } = services.store;
  const id = c.req.param("id");
  const logs = await logsOf(db, actorOf(c).companyId);
  const notes = logs.map((log) => ({
    saying: { name: text[lang].helpLogs, id: log.id, at: log.happened_at },
    said: { kind: "note" as const, text: stepWords(lang, log), files: [] },
  }));
  const count = await takeIn(db, actorOf(c), id, notes, services.clock());
  const said = text[lang].imported(count, notes.length - count);
  return redirectWithNotice(c, `${PATH}/${id}#timeline`, said);
});

for (const [suffix, variant] of [
  ["/original", "original"],
  ["/display", "display"],
] as const)
  list.get(`${PATH}/:id/files/:file${suffix}`, "incidents.view", async (c) => {
    const { services } = c.var;
    const { id, file: fileId } = c.req.param();
    const files = await filesOf(services.store.db, actorOf(c).companyId, id ?? "");
    const file = files.find((one) => one.id === fileId);
    if (!file) throw new AppError("not-found");
    const answer = await fileAnswer(services.dataDir, file, variant);
    if (typeof answer === "string") throw new AppError("not-found", answer);
    return answer;
  });

async function show(c: Context<Env>, id: string, values = {}, errors?: FormErrors) {
  const { lang } = c.var;
  const { incident, timeZone, deadlines } = await seen(c, id);
  return page(
    c,
    { title: incident.state.title, current: "badDay", status: errors ? 422 : 200 },
    <RoomPage
      lang={lang}
      timeZone={timeZone}
      incident={incident}
      deadlines={deadlines}
      mayEdit={may(c, "incidents.edit")}
      values={values}
      errors={errors}
    />,
  );
}

/** The form again: in the room for those who may see it, else on its own. */
async function showAdd(c: Context<Env>, id: string, values = {}, errors?: FormErrors) {
  const { lang } = c.var;
  if (errors && may(c, "incidents.view")) return show(c, id, values, errors);
  const row = await openIncidentRow(c, id);
  return page(
    c,
    { title: text[lang].addTitle, current: "badDay", status: errors ? 422 : 200 },
    <AddPage
      lang={lang}
      incident={{ row }}
      number={row.number}
      kind={row.kind}
      values={values}
      errors={errors}
    />,
  );
}

function showImport(c: Context<Env>, id: string, value: string, error: string | undefined, said?: string) {
  const { lang } = c.var;
  const t = text[lang];
  return page(
    c,
    { title: t.importTitle, current: "badDay", status: 422 },
    <>
      <PageHeader title={t.importTitle} />
      {said ? <Notice lang={lang} tone="success" title={said} /> : null}
      <ImportForm lang={lang} incidentId={id} value={value} error={error} />
    </>,
  );
}

/** @throws AppError `not-found`, or `conflict` for an incident that has ended */
async function openIncidentRow(c: Context<Env>, id: string) {
  const row = await findIncident(c.var.services.store.db, actorOf(c).companyId, id);
  if (!row) throw new AppError("not-found");
  if (row.closed_at !== null) throw new AppError("conflict");
  return row;
}

/** The chosen files, received; undefined when there are too many. An empty field sends a file without a name. */
async function receive(dataDir: string, field: unknown, now: Date) {
  const chosen = [field].flat().filter((one): one is File => one instanceof File && one.name !== "");
  if (chosen.length > MOST_FILES) return undefined;
  const files: ReceivedFile[] = [];
  const refused: string[] = [];
  for (const part of chosen) {
    const upload = { name: part.name, bytes: new Uint8Array(await part.arrayBuffer()) };
    const received = await receiveFile(dataDir, upload, now);
    if (received.ok) files.push(received.file);
    else refused.push(received.name);
  }
  return { files, refused };
}

function stepWords(lang: Lang, { situation, step, act, reason }: FirstStepLog): string {
  const steps = situations.find(({ id }) => id === situation)?.steps ?? generalSteps;
  const name = steps.find(({ id }) => id === step)?.act[lang] ?? step;
  const t = text[lang];
  return act === "done" ? t.stepDone(name) : t.stepSkipped(name, reason);
}

export const routes = list.routes;
