/** /answer: a department's sheet for whoever holds its link or code, without signing in. */
import type { Context } from "hono";
import { AppError } from "#src/platform/errors.ts";
import { clientAddress, type Env, readForm, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import { answersOfSheet, companyFacts } from "../queries/index.ts";
import { readCode } from "../rules/keys.ts";
import { codeSchema, respondentSchema } from "../schema.ts";
import {
  openByKey,
  type Respondent,
  reopenByLink,
  saveByLink,
  submitByLink,
  type Way,
} from "../service/index.ts";
import { departmentText } from "../text/departments.ts";
import { CodeView, SheetView } from "../views/respond.tsx";
import {
  answerQuestion,
  answerQuestions,
  type OpenSheet,
  openQuestions,
  questionNumber,
  showQuestion,
  showQuestions,
  wantsJson,
} from "./sheet-pages.tsx";

const list = routeList();

list.get("/answer", "public", (c) => showDoor(c));

list.post("/answer", "public", async (c) => {
  const { lang, services } = c.var;
  const form = await readForm(c, codeSchema);
  const typed = form.ok ? form.value.code : "";
  const code = readCode(typed);
  const wrong = { code: departmentText[lang].codeWrong };
  if (!code) return showDoor(c, typed, wrong);
  try {
    await openByKey(services.store.db, { key: code, address: clientAddress(c) }, services.clock());
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return showDoor(c, typed, wrong);
    throw error;
  }
  return c.redirect(`/answer/${code}`, 303);
});

list.get("/answer/:key", "public", (c) => showSheet(c, c.req.param("key")));

list.get("/answer/:key/questions/:number", "public", (c) =>
  onOpen(c, c.req.param("key"), (sheet) => showQuestion(c, sheet, questionNumber(c.req.param("number")))),
);

list.post("/answer/:key/questions/:number", "public", (c) =>
  onOpen(c, c.req.param("key"), (sheet) => answerQuestion(c, sheet, questionNumber(c.req.param("number")))),
);

list.get("/answer/:key/questions", "public", (c) =>
  onOpen(c, c.req.param("key"), (sheet) => showQuestions(c, sheet)),
);

list.post("/answer/:key/questions", "public", (c) =>
  onOpen(c, c.req.param("key"), (sheet) => answerQuestions(c, sheet)),
);

list.post("/answer/:key/submission", "public", async (c) => {
  const { lang, services } = c.var;
  const way = wayOf(c, c.req.param("key"));
  const form = await readForm(c, respondentSchema);
  if (!form.ok) return showSheet(c, way.key, problemsInWords(lang, form.problems));
  await submitByLink(services.store.db, way, form.value.respondent, services.clock());
  return c.redirect(`/answer/${way.key}`, 303);
});

list.post("/answer/:key/reopening", "public", async (c) => {
  const { services } = c.var;
  const way = wayOf(c, c.req.param("key"));
  await reopenByLink(services.store.db, way, services.clock());
  return c.redirect(`/answer/${way.key}`, 303);
});

function wayOf(c: Context<Env>, key: string): Way {
  return { key, address: clientAddress(c) };
}

function showDoor(c: Context<Env>, typed = "", errors?: Record<string, string>) {
  const { lang } = c.var;
  return page(
    c,
    { title: departmentText[lang].answerTitle, kind: "employee", ...(errors && { status: 422 }) },
    <CodeView lang={lang} typed={typed} {...(errors && { errors })} />,
  );
}

/** The layout of every page behind a link: the company's name, and nothing of a session that may be there too. */
async function linkPage(c: Context<Env>, { actor }: Respondent) {
  const { name } = await companyFacts(c.var.services.store.db, actor.companyId);
  return { kind: "employee", company: name } as const;
}

async function showSheet(c: Context<Env>, key: string, errors?: Record<string, string>): Promise<Response> {
  const { lang, services } = c.var;
  const { db } = services.store;
  const respondent = await openByKey(db, wayOf(c, key), services.clock());
  const { sheet, diagnosis } = respondent;
  const open = openQuestions(await answersOfSheet(db, sheet.company_id, sheet.diagnosis_id, sheet.id));
  return page(
    c,
    {
      ...(await linkPage(c, respondent)),
      title: departmentText[lang].answerTitle,
      ...(errors && { status: 422 }),
    },
    <SheetView
      lang={lang}
      base={`/answer/${key}`}
      department={sheet.department ?? ""}
      answered={25 - open.length}
      next={open[0] ?? 1}
      state={diagnosis.closed_at ? "closed" : sheet.submitted_at ? "submitted" : "answering"}
      respondent={sheet.respondent ?? ""}
      errors={errors}
    />,
  );
}

/** Runs on a sheet that may still be answered; otherwise its first page says why not. */
async function onOpen(
  c: Context<Env>,
  key: string,
  run: (sheet: OpenSheet) => Promise<Response>,
): Promise<Response> {
  const { lang, services } = c.var;
  const { db } = services.store;
  const way = wayOf(c, key);
  const respondent = await openByKey(db, way, services.clock());
  const { sheet, diagnosis } = respondent;
  const base = `/answer/${key}`;
  if (diagnosis.closed_at || sheet.submitted_at) {
    // A page that saves by itself must not take the page it is led to for a confirmation.
    if (wantsJson(c)) throw new AppError("conflict");
    return c.redirect(base, 303);
  }
  return run({
    base,
    back: { href: base, label: departmentText[lang].answerTitle },
    rows: () => answersOfSheet(db, sheet.company_id, sheet.diagnosis_id, sheet.id),
    // Last time's answers are the company's; a department's link shows the department's only.
    earlier: null,
    save: (saving) => saveByLink(db, way, saving, services.clock()),
    end: () => base,
    page: await linkPage(c, respondent),
  });
}

export const respondRoutes = list.routes;
