/** /bad-day/contacts: the way to the right window, the book, and keeping it. */
import type { Context } from "hono";
import { type ContactWindow, contactWindows, ownKinds } from "#src/handbook/contacts/index.ts";
import { prefectures } from "#src/handbook/index.ts";
import { allows } from "#src/platform/access/index.ts";
import { AppError } from "#src/platform/errors.ts";
import {
  actorOf,
  checkFields,
  type Env,
  readFields,
  redirectWithNotice,
  routeList,
} from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import { editionOf, findContact, type OwnContact, prefectureOf } from "./queries.ts";
import { readBook, symptomOf, wayFor } from "./read.ts";
import { japaneseTime, BOOK as PATH } from "./rules.ts";
import { contactSchema } from "./schema.ts";
import { addContact, checkContact, editContact, removeContact } from "./service.ts";
import { text } from "./text.ts";
import { BookPage } from "./views/book.tsx";
import { ContactPage } from "./views/contact-form.tsx";

type Values = Readonly<Record<string, string>>;
type Shown = { readonly window?: ContactWindow | undefined; readonly contact?: OwnContact | undefined };

const list = routeList();

list.get(PATH, "contacts.view", async (c) => {
  const { lang, services } = c.var;
  const { db } = services.store;
  const { companyId, role } = actorOf(c);
  const book = await readBook(db, companyId, services.clock());
  const audience = c.req.query("as") === "person" ? "person" : "company";
  const asked = prefectures.find(({ id }) => id === c.req.query("in"))?.id;
  const prefecture = asked ?? (await prefectureOf(db, companyId));
  const symptom = symptomOf(c.req.query("what"));
  const way = symptom && { symptom, stops: wayFor(symptom, book, { audience, prefecture }) };
  const mayEdit = role !== null && allows(role, "contacts.edit");
  return page(
    c,
    { title: text[lang].title, current: "badDay" },
    <BookPage
      lang={lang}
      book={book}
      way={way}
      audience={audience}
      prefecture={prefecture}
      mayEdit={mayEdit}
    />,
  );
});

list.get(`${PATH}/new`, "contacts.edit", (c) => {
  const kind = ownKinds.find((one) => one === c.req.query("kind")) ?? "vendor";
  return show(c, {}, { kind });
});

list.post(PATH, "contacts.edit", (c) => save(c, {}));

list.get(`${PATH}/windows/:window`, "contacts.edit", async (c) => {
  const window = windowOf(c.req.param("window"));
  const { companyId } = actorOf(c);
  const contact = await editionOf(c.var.services.store.db, companyId, window.id);
  return show(c, { window, contact }, contact ? valuesOf(contact) : shippedValues(c, window));
});

list.post(`${PATH}/windows/:window`, "contacts.edit", (c) =>
  save(c, { window: windowOf(c.req.param("window")) }),
);

list.get(`${PATH}/:id`, "contacts.edit", async (c) => {
  const contact = await contactOf(c, c.req.param("id"));
  return show(c, { contact, window: shippedOf(contact) }, valuesOf(contact));
});

list.post(`${PATH}/:id`, "contacts.edit", async (c) => {
  const contact = await contactOf(c, c.req.param("id"));
  return save(c, { contact, window: shippedOf(contact) });
});

list.post(`${PATH}/:id/checks`, "contacts.edit", async (c) => {
  const { lang, services } = c.var;
  const contact = await contactOf(c, c.req.param("id"));
  const fields = await readFields(c);
  const version = Number(fields.version);
  const today = japaneseTime(services.clock()).day;
  await checkContact(services.store.db, actorOf(c), { id: contact.id, version, today }, services.clock());
  return redirectWithNotice(c, PATH, text[lang].checkedNotice);
});

list.post(`${PATH}/:id/removal`, "contacts.edit", async (c) => {
  const { lang, services } = c.var;
  await removeContact(services.store.db, actorOf(c), c.req.param("id"), services.clock());
  return redirectWithNotice(c, PATH, text[lang].removed);
});

async function save(c: Context<Env>, shown: Shown): Promise<Response> {
  const { lang, services } = c.var;
  const { db } = services.store;
  const now = services.clock();
  const form = checkFields(await readFields(c), contactSchema(japaneseTime(now).day));
  if (!form.ok) return show(c, shown, form.values, problemsInWords(lang, form.problems, text[lang]));
  if (shown.contact) await editContact(db, actorOf(c), shown.contact.id, form.value, now);
  else await addContact(db, actorOf(c), form.value, now, shown.window?.id);
  return redirectWithNotice(c, PATH, text[lang].saved);
}

function show(c: Context<Env>, shown: Shown, values: Values, errors?: FormErrors) {
  const { lang } = c.var;
  const t = text[lang];
  const title = shown.window?.name[lang] ?? shown.contact?.name ?? t.newTitle;
  return page(
    c,
    { title, current: "badDay", status: errors ? 422 : 200 },
    <ContactPage lang={lang} {...shown} values={values} errors={errors} />,
  );
}

/** @throws AppError `not-found` for a window that is not shipped */
function windowOf(id: string): ContactWindow {
  const window = contactWindows.find((one) => one.id === id);
  if (!window) throw new AppError("not-found");
  return window;
}

function shippedOf({ window_id }: OwnContact): ContactWindow | undefined {
  return contactWindows.find(({ id }) => id === window_id);
}

/** @throws AppError `not-found` for a contact that is not the company's */
async function contactOf(c: Context<Env>, id: string): Promise<OwnContact> {
  const contact = await findContact(c.var.services.store.db, actorOf(c).companyId, id);
  if (!contact) throw new AppError("not-found");
  return contact;
}

function valuesOf(contact: OwnContact): Values {
  return {
    kind: contact.kind,
    name: contact.name,
    phone: contact.phone,
    mail: contact.mail,
    url: contact.url,
    "contract-number": contact.contract_number,
    hours: contact.hours,
    opens: contact.opens,
    closes: contact.closes,
    note: contact.note,
    "on-help": contact.on_help === 1 ? "on" : "",
    "checked-on": contact.checked_on,
    version: String(contact.version),
  };
}

/** What the form starts with for a shipped window: its own values; unknown hours leave the shipped ones in force. */
function shippedValues(c: Context<Env>, window: ContactWindow): Values {
  const { phone = "", mail = "", url = "" } = window;
  return { name: window.name[c.var.lang], phone, mail, url, hours: "unknown" };
}

export const routes = list.routes;
