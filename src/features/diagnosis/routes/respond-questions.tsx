/** /answer/:key/questions: a department's questions, without signing in. */
import type { Context } from "hono";
import { AppError } from "#src/platform/errors.ts";
import { type Env, routeList } from "#src/platform/http/index.ts";
import { answersOfSheet } from "../queries/index.ts";
import { openByKey, saveByLink } from "../service/index.ts";
import { departmentText } from "../text/departments.ts";
import { answerQuestions, showQuestions } from "./all-questions.tsx";
import { linkPage, wayOf } from "./link.ts";
import { answerQuestion, showQuestion } from "./one-question.tsx";
import { type OpenSheet, questionNumber } from "./open-sheet.ts";
import { wantsJson } from "./saving.ts";

const list = routeList();

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

export const respondQuestionRoutes = list.routes;
