/** /diagnosis/:id/questions: the company's own sheet. */
import type { Context } from "hono";
import { AppError } from "#src/platform/errors.ts";
import { actorOf, type Env, redirectWithNotice, routeList } from "#src/platform/http/index.ts";
import { answersOfSheet } from "../queries/index.ts";
import { readDiagnosis, readEarlier } from "../read.ts";
import { saveAnswers } from "../service/index.ts";
import { text } from "../text/common.ts";
import { answerQuestions, showQuestions } from "./all-questions.tsx";
import { answerQuestion, showQuestion } from "./one-question.tsx";
import { type OpenSheet, questionNumber } from "./open-sheet.ts";
import { wantsJson } from "./saving.ts";

const list = routeList();

list.get("/diagnosis/:id/questions/:number", "diagnosis.answer", (c) =>
  onOpen(c, c.req.param("id"), (sheet) => showQuestion(c, sheet, questionNumber(c.req.param("number")))),
);

list.post("/diagnosis/:id/questions/:number", "diagnosis.answer", (c) =>
  onOpen(c, c.req.param("id"), (sheet) => answerQuestion(c, sheet, questionNumber(c.req.param("number")))),
);

list.get("/diagnosis/:id/questions", "diagnosis.answer", (c) =>
  onOpen(c, c.req.param("id"), (sheet) => showQuestions(c, sheet)),
);

list.post("/diagnosis/:id/questions", "diagnosis.answer", (c) =>
  onOpen(c, c.req.param("id"), (sheet) => answerQuestions(c, sheet)),
);

/** Runs on the company's sheet; a closed diagnosis leads to its result instead. */
async function onOpen(
  c: Context<Env>,
  id: string,
  run: (sheet: OpenSheet) => Promise<Response>,
): Promise<Response> {
  const { lang, services } = c.var;
  const { db } = services.store;
  const actor = actorOf(c);
  const { diagnosis, own } = await readDiagnosis(db, actor.companyId, id);
  const base = `/diagnosis/${diagnosis.id}`;
  if (diagnosis.closed_at) {
    // A page that saves by itself must not take the page it is led to for a confirmation.
    if (wantsJson(c)) throw new AppError("conflict");
    return redirectWithNotice(c, `${base}/result`, text[lang].closedAlready, "info");
  }
  return run({
    base,
    back: { href: "/diagnosis", label: text[lang].back },
    rows: () => answersOfSheet(db, actor.companyId, diagnosis.id, own.id),
    earlier: await readEarlier(db, diagnosis),
    save: (saving) => saveAnswers(db, actor, { ...saving, diagnosisId: diagnosis.id }, services.clock()),
    end: ([first]) => (first ? `${base}/questions/${first}` : `${base}/closure`),
    page: { current: "principles" },
  });
}

export const questionRoutes = list.routes;
