/** /answer: a department's sheet for whoever holds its link or code, without signing in. */
import type { Context } from "hono";
import { AppError } from "#src/platform/errors.ts";
import { clientAddress, type Env, readForm, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import { answersOfSheet } from "../queries/index.ts";
import { readCode } from "../rules/keys.ts";
import { codeSchema, respondentSchema } from "../schema.ts";
import { openByKey, reopenByLink, submitByLink } from "../service/index.ts";
import { departmentText } from "../text/departments.ts";
import { CodeView } from "../views/code.tsx";
import { SheetView } from "../views/sheet.tsx";
import { linkPage, wayOf } from "./link.ts";
import { openQuestions } from "./open-sheet.ts";

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

function showDoor(c: Context<Env>, typed = "", errors?: Record<string, string>) {
  const { lang } = c.var;
  return page(
    c,
    { title: departmentText[lang].answerTitle, kind: "employee", ...(errors && { status: 422 }) },
    <CodeView lang={lang} typed={typed} {...(errors && { errors })} />,
  );
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

export const respondRoutes = list.routes;
