/** One entry: its page, adding, correcting, taking out of use, attaching files. */
import { AppError } from "#src/platform/errors.ts";
import { dropFiles, receiveFile } from "#src/platform/files/index.ts";
import type { Problems } from "#src/platform/http/forms.ts";
import {
  actorOf,
  type RouteList,
  readFields,
  readForm,
  redirectWithNotice,
  textValues,
} from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import { registers } from "../../all.ts";
import type { Entry, Register } from "../definition.ts";
import { filesOf } from "../queries/files.ts";
import { entryHistory } from "../queries/history.ts";
import { pointingAt } from "../queries/names.ts";
import { nameOf, path } from "../read.ts";
import { retirementForm, versionForm } from "../schema.ts";
import { addEntry, changeEntry, retireEntry } from "../service/entry.ts";
import { attachFile } from "../service/files.ts";
import { choosableOf, findingsOf, namesOf } from "../show.ts";
import { text } from "../text/index.ts";
import { type EntryProps, EntryView } from "../views/entry.tsx";
import { FormView } from "../views/form.tsx";
import { type Ctx, entryOf, inWords, mayEdit, todayOf } from "./context.ts";
import { joined } from "./list.tsx";

/** A photo of a phone has a few megabytes; the limit is the one of files in general. */
const UPLOAD_BYTES = 11 * 1024 * 1024;

export function entryRoutes(list: RouteList, register: Register): void {
  const at = path(register);

  list.get(`${at}/new`, "registers.edit", (c) => {
    // A link from another page may fill in what it knows: the device that an account is for.
    const asked = register.fields.flatMap(({ key }) => {
      const value = c.req.query(key);
      return value === undefined ? [] : [[key, value.slice(0, 200)] as const];
    });
    return formPage(c, register, undefined, Object.fromEntries(asked), {});
  });

  list.post(at, "registers.edit", async (c) => {
    const values = await sentValues(c);
    const { store, clock } = c.var.services;
    const saved = await addEntry(store.db, actorOf(c), register, values, clock());
    if (!saved.ok) return formPage(c, register, undefined, values, saved.problems);
    const name = values[register.name] ?? "";
    return redirectWithNotice(c, `${at}/${saved.id}`, text[c.var.lang].added(name));
  });

  list.get(`${at}/:id`, "registers.view", async (c) =>
    entryPage(c, register, await entryOf(c, register, c.req.param("id"))),
  );

  list.get(`${at}/:id/edit`, "registers.edit", async (c) => {
    const entry = await entryOf(c, register, c.req.param("id"));
    return formPage(c, register, entry, entry.values, {});
  });

  list.post(`${at}/:id`, "registers.edit", async (c) => {
    const entry = await entryOf(c, register, c.req.param("id"));
    const values = await sentValues(c);
    const version = versionForm.safeParse(values);
    if (!version.success) throw new AppError("conflict");
    const { store, clock } = c.var.services;
    const shown = { id: entry.id, version: version.data.version };
    const saved = await changeEntry(
      store.db,
      actorOf(c),
      register,
      shown,
      withoutMissing(register, values),
      clock(),
    );
    if (!saved.ok) return formPage(c, register, entry, { ...entry.values, ...values }, saved.problems);
    return redirectWithNotice(c, `${at}/${entry.id}`, text[c.var.lang].saved);
  });

  list.post(`${at}/:id/retirement`, "registers.edit", async (c) => {
    const entry = await entryOf(c, register, c.req.param("id"));
    const form = await readForm(c, retirementForm);
    if (!form.ok) {
      const errors = problemsInWords(c.var.lang, form.problems);
      return entryPage(c, register, entry, { retirement: { values: form.values, errors } });
    }
    const { store, clock } = c.var.services;
    await retireEntry(store.db, actorOf(c), register, entry.id, form.value, clock());
    return redirectWithNotice(c, `${at}/${entry.id}`, text[c.var.lang].retiredSaved(nameOf(register, entry)));
  });

  list.post(`${at}/:id/retirement/withdrawal`, "registers.edit", async (c) => {
    const entry = await entryOf(c, register, c.req.param("id"));
    const { store, clock } = c.var.services;
    await retireEntry(store.db, actorOf(c), register, entry.id, { on: "", why: "" }, clock());
    return redirectWithNotice(c, `${at}/${entry.id}`, text[c.var.lang].takenBack(nameOf(register, entry)));
  });

  list.post(
    `${at}/:id/files`,
    "registers.edit",
    async (c) => {
      const entry = await entryOf(c, register, c.req.param("id"));
      const t = text[c.var.lang];
      const sent = [(await readFields(c)).file].flat()[0];
      if (!(sent instanceof File) || sent.size === 0)
        return entryPage(c, register, entry, { fileError: t.noFile });
      const { store, clock, dataDir } = c.var.services;
      const upload = { name: sent.name, bytes: new Uint8Array(await sent.arrayBuffer()) };
      const received = await receiveFile(dataDir, upload, clock());
      if (!received.ok) return entryPage(c, register, entry, { fileError: t.fileRefused(sent.name) });
      try {
        await attachFile(store.db, actorOf(c), register, entry.id, received.file, clock());
      } finally {
        await dropFiles([received.file]);
      }
      return redirectWithNotice(c, `${at}/${entry.id}`, t.fileAdded);
    },
    { bodyLimit: UPLOAD_BYTES },
  );
}

async function sentValues(c: Ctx): Promise<Record<string, string>> {
  const sent = await readFields(c);
  return { ...textValues(sent), ...joined(sent) };
}

/** Boxes that are not ticked are not sent: that empties a field that the form showed. */
function withoutMissing(register: Register, values: Readonly<Record<string, string>>) {
  const boxes = register.fields.filter(({ kind, key }) => kind === "choices" && values[key] === undefined);
  return { ...values, ...Object.fromEntries(boxes.map(({ key }) => [key, ""])) };
}

async function entryPage(
  c: Ctx,
  register: Register,
  entry: Entry,
  wrong: Pick<EntryProps, "retirement" | "fileError"> = {},
) {
  const { lang, services } = c.var;
  const { db } = services.store;
  const actor = actorOf(c);
  const { companyId } = actor;
  const today = todayOf(c);
  const findings = await findingsOf(db, companyId, register, [entry], { at: services.clock(), today });
  const context = { db, actor, lang, today, mayEdit: mayEdit(c) };
  return page(
    c,
    {
      title: nameOf(register, entry),
      current: "registers",
      status: Object.keys(wrong).length > 0 ? 422 : 200,
    },
    <EntryView
      lang={lang}
      register={register}
      entry={entry}
      names={await namesOf(db, companyId, register, [entry], today)}
      findings={findings.get(entry.id) ?? []}
      connected={await connectedWith(c, register, entry, today)}
      panel={await register.panel?.(entry, context)}
      files={await filesOf(db, companyId, register.id, entry.id)}
      history={await entryHistory(db, register, companyId, entry.id)}
      today={today}
      timeZone={services.timeZone}
      mayEdit={mayEdit(c)}
      {...wrong}
    />,
  );
}

const MOST_CONNECTED = 50;

/** Entries of any register that point at this one. */
async function connectedWith(c: Ctx, register: Register, entry: Entry, today: string) {
  const { db } = c.var.services.store;
  const { companyId } = actorOf(c);
  const found: EntryProps["connected"][number][] = [];
  for (const other of registers)
    for (const field of other.fields)
      if (field.kind === "link" && field.to === register.id) {
        const entries = await pointingAt(db, other, field.key, companyId, entry.id, today, MOST_CONNECTED);
        found.push({ register: other, field: field.key, entries });
      }
  return found;
}

async function formPage(
  c: Ctx,
  register: Register,
  entry: Entry | undefined,
  values: Readonly<Record<string, string>>,
  problems: Problems,
) {
  const { lang, services } = c.var;
  const t = text[lang];
  const name = entry && nameOf(register, entry);
  return page(
    c,
    {
      title: name === undefined ? t.newTitle(register.words.one[lang]) : t.editTitle(name),
      current: "registers",
      status: Object.keys(problems).length > 0 ? 422 : 200,
    },
    <FormView
      lang={lang}
      register={register}
      values={values}
      errors={inWords(c, register, problems)}
      choosable={await choosableOf(services.store.db, actorOf(c).companyId, register, values, todayOf(c))}
      {...(entry && {
        entry: { id: entry.id, name: name ?? "", version: values.version ?? String(entry.version) },
      })}
    />,
  );
}
