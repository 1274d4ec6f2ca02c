/** /evidence: the list, adding with photos and files, one piece with what may be done to it, and the files. */
import type { Context } from "hono";
import { type Catalogue, catalogueFor } from "#src/features/packs/index.ts";
import { objectsOf } from "#src/features/registers/index.ts";
import type { Control } from "#src/handbook/controls/index.ts";
import { allows, type Permission } from "#src/platform/access/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { dropFiles, fileAnswer, type Variant } from "#src/platform/files/index.ts";
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
import { dayIn } from "#src/text/dates.ts";
import { problemsInWords } from "#src/text/validation.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import { type EvidenceSort, filters, hasEvidence, listEvidence, sorts } from "./queries/list.ts";
import { fileOfEvidence } from "./queries/one.ts";
import { readEvidence } from "./read.ts";
import { lastDay } from "./rules.ts";
import { countersignatureSchema, evidenceSchema, uploadLimits, withdrawalSchema } from "./schema.ts";
import { countersign, whyNotCountersign, withdraw } from "./service/change.ts";
import { addEvidence, addEvidenceForEach } from "./service/make.ts";
import { receiveUploads } from "./service/uploads.ts";
import { refusalText, text } from "./text.ts";
import { ChooseControlPage } from "./views/choose-control.tsx";
import { EvidencePage } from "./views/evidence.tsx";
import { NewEvidencePage } from "./views/form.tsx";
import { EmptyPage, ListPage } from "./views/list.tsx";

const PATH = "/evidence";
const PAGE_SIZE = 30;

type Values = Readonly<Record<string, string>>;

const list = routeList();
export const { routes } = list;

list.get(PATH, "evidence.view", async (c) => {
  const { lang, services } = c.var;
  const { db } = services.store;
  const { companyId } = actorOf(c);
  const options = { title: text[lang].title, current: "principles" } as const;
  const mayAdd = may(c, "evidence.add");
  if (!(await hasEvidence(db, companyId))) return page(c, options, <EmptyPage lang={lang} mayAdd={mayAdd} />);
  const query = readListQuery(c, { sorts, sort: "day", direction: "desc" });
  const filter = filters.find((known) => known === c.req.query("state")) ?? "standing";
  const control = c.req.query("control")?.slice(0, 80) || undefined;
  const view = { ...query, filter, control, pageSize: PAGE_SIZE, today: await todayOf(c) };
  const found = await listEvidence(db, companyId, view);
  const extra = { state: filter, ...(control && { control }) };
  return page(
    c,
    options,
    <ListPage
      lang={lang}
      catalogue={await catalogueOf(c)}
      view={view}
      {...found}
      mayAdd={mayAdd}
      href={(change) => listHref(PATH, query, { ...change, extra })}
      sortOf={(key): EvidenceSort => sorts.find((known) => known === key) ?? "day"}
    />,
  );
});

list.get(`${PATH}/new`, "evidence.add", async (c) => {
  const { lang } = c.var;
  const id = c.req.query("control");
  if (!id)
    return page(
      c,
      { title: text[lang].chooseControl, current: "principles" },
      <ChooseControlPage
        lang={lang}
        controls={(await catalogueOf(c)).controls}
        search={(c.req.query("q") ?? "").trim().slice(0, 200)}
      />,
    );
  const day = formatDay(await todayOf(c));
  return showForm(c, await controlOf(c, id), { "happened-on": day }, c.req.queries("object") ?? [], {});
});

list.post(
  PATH,
  "evidence.add",
  async (c) => {
    const { lang, services } = c.var;
    const t = text[lang];
    const sent = await readFields(c);
    const control = await controlOf(c, sent.control);
    const form = checkFields(
      sent,
      evidenceSchema(await todayOf(c), (day) => lastDay(control, day)),
    );
    const errors: Record<string, string> = form.ok ? {} : problemsInWords(lang, form.problems, t);
    const chosen = [sent.object].flat().filter((one): one is string => typeof one === "string");
    const objects = await objectsChosen(c, control, chosen);
    if (objects === "missing") errors.object = t.objectMissing;
    const uploads = await receiveUploads(services.dataDir, sent, services.clock());
    try {
      if (uploads.tooMany) errors.files = t.tooManyFiles;
      for (const { field, name, reason } of uploads.refused)
        errors[field] = [errors[field], t.refused(name, refusalText[lang][reason])].filter(Boolean).join(" ");
      if (!form.ok || objects === "missing" || Object.keys(errors).length > 0)
        return await showForm(c, control, form.values, chosen, errors);
      const { statement, "happened-on": happenedOn } = form.value;
      const validUntil = lastDay(control, happenedOn);
      const input = { controlId: control.id, statement, happenedOn, validUntil, files: uploads.files };
      const { db } = services.store;
      if (objects.length > 1) {
        await addEvidenceForEach(db, actorOf(c), input, objects, services.clock());
        return redirectWithNotice(c, `${PATH}?control=${control.id}`, t.saved);
      }
      const object = objects[0] ?? null;
      const id = await addEvidence(db, actorOf(c), { ...input, object }, services.clock());
      return redirectWithNotice(c, `${PATH}/${id}`, t.saved);
    } finally {
      await dropFiles(uploads.files);
    }
  },
  { bodyLimit: uploadLimits.bodyBytes },
);

for (const [suffix, variant] of [
  ["", "original"],
  ["/display", "display"],
  ["/thumbnail", "thumbnail"],
] as const)
  list.get(`${PATH}/files/:id${suffix}`, "evidence.view", (c) => handOut(c, c.req.param("id"), variant));

list.get(`${PATH}/:id`, "evidence.view", (c) => showEvidence(c, c.req.param("id")));

list.post(`${PATH}/:id/countersignature`, "evidence.countersign", async (c) => {
  const { lang, services } = c.var;
  const id = c.req.param("id");
  const form = await readForm(c, countersignatureSchema);
  if (!form.ok) return showEvidence(c, id, form.values, problemsInWords(lang, form.problems, text[lang]));
  await countersign(services.store.db, actorOf(c), { id, ...form.value }, services.clock());
  return redirectWithNotice(c, `${PATH}/${id}`, text[lang].countersigned);
});

list.post(`${PATH}/:id/withdrawal`, "evidence.withdraw", async (c) => {
  const { lang, services } = c.var;
  const id = c.req.param("id");
  const form = await readForm(c, withdrawalSchema);
  if (!form.ok) return showEvidence(c, id, form.values, problemsInWords(lang, form.problems, text[lang]));
  await withdraw(services.store.db, actorOf(c), { id, ...form.value }, services.clock());
  return redirectWithNotice(c, `${PATH}/${id}`, text[lang].withdrawnNotice, "info");
});

function may(c: Context<Env>, permission: Permission): boolean {
  const { role } = actorOf(c);
  return role !== null && allows(role, permission);
}

/** The company's day. */
async function todayOf(c: Context<Env>): Promise<string> {
  const { store, clock } = c.var.services;
  return dayIn((await companyProfile(store.db, actorOf(c).companyId)).timeZone, clock());
}

/** The controls as the company's content pack has them. */
function catalogueOf(c: Context<Env>): Promise<Catalogue> {
  return catalogueFor(c.var.services.store.db, actorOf(c).companyId);
}

/** As it is typed: 2026/11/23. */
const formatDay = (day: string) => day.replaceAll("-", "/");

/** @throws AppError `not-found` for what the catalogue does not have */
async function controlOf(c: Context<Env>, id: unknown): Promise<Control> {
  const control = typeof id === "string" ? (await catalogueOf(c)).byId.get(id) : undefined;
  if (!control) throw new AppError("not-found");
  return control;
}

/** A company of 300 has them all; a larger one finds the object from its own page. */
const MOST_OBJECTS = 1000;

/** Those for which a control can be shown; undefined where it is about the company or no register keeps them. */
async function objectsFor(c: Context<Env>, control: Control) {
  if (control.scope === "company") return undefined;
  const { store, clock } = c.var.services;
  const moment = { at: clock(), today: await todayOf(c) };
  return objectsOf(store.db, actorOf(c).companyId, control.scope, moment, MOST_OBJECTS);
}

async function objectsChosen(c: Context<Env>, control: Control, ids: readonly string[]) {
  const objects = await objectsFor(c, control);
  if (!objects || control.scope === "company") return [];
  const { register } = control.scope;
  const known = new Set(objects.map(({ id }) => id));
  const wanted = [...new Set(ids)].filter(Boolean);
  if (wanted.length === 0 || wanted.some((id) => !known.has(id))) return "missing" as const;
  return wanted.map((id) => ({ register, id }));
}

async function showForm(
  c: Context<Env>,
  control: Control,
  values: Values,
  chosen: readonly string[],
  errors: FormErrors,
): Promise<Response> {
  const { lang } = c.var;
  const status = Object.keys(errors).length > 0 ? 422 : 200;
  return page(
    c,
    { title: text[lang].newTitle, current: "principles", status },
    <NewEvidencePage
      lang={lang}
      control={control}
      objects={await objectsFor(c, control)}
      chosen={chosen}
      values={values}
      errors={errors}
    />,
  );
}

async function showEvidence(
  c: Context<Env>,
  id: string,
  values?: Values,
  errors?: FormErrors,
): Promise<Response> {
  const { lang, services } = c.var;
  const { db } = services.store;
  const actor = actorOf(c);
  const details = await readEvidence(db, actor.companyId, id);
  if (!details) throw new AppError("not-found");
  const problem = may(c, "evidence.countersign")
    ? ((await whyNotCountersign(db, actor, details.row, services.clock())) ?? null)
    : undefined;
  const { timeZone } = await companyProfile(db, actor.companyId);
  return page(
    c,
    { title: text[lang].title, current: "principles", status: errors ? 422 : 200 },
    <EvidencePage
      lang={lang}
      timeZone={timeZone}
      catalogue={await catalogueOf(c)}
      today={await todayOf(c)}
      details={details}
      countersign={problem}
      mayWithdraw={may(c, "evidence.withdraw")}
      mayAdd={may(c, "evidence.add")}
      values={values}
      errors={errors}
    />,
  );
}

/** A file of this company's evidence; every other file does not exist here. */
async function handOut(c: Context<Env>, id: string, variant: Variant): Promise<Response> {
  const { lang, services } = c.var;
  const found = await fileOfEvidence(services.store.db, actorOf(c).companyId, id);
  if (!found || (variant !== "original" && found.file.display_sha256 === null))
    throw new AppError("not-found");
  const answer = await fileAnswer(services.dataDir, found.file, variant);
  if (answer instanceof Response) return answer;
  services.log({ level: "error", file: id, variant, problem: answer });
  const t = text[lang];
  const message = answer === "missing" ? t.fileMissing : t.fileChanged;
  return redirectWithNotice(c, `${PATH}/${found.evidenceId}`, message, "error");
}
