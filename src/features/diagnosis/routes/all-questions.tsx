/** All 25 questions on one page: shown, and saved as far as they were changed. */
import type { Context } from "hono";
import { questionNumbers } from "#src/engine/diagnosis/index.ts";
import { newId } from "#src/platform/db/index.ts";
import { type Env, readForm, redirectWithNotice } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import { answersSchema } from "../schema.ts";
import { text } from "../text/common.ts";
import { questionText } from "../text/questions.ts";
import { questionList } from "../views/answer-words.ts";
import { QuestionsView } from "../views/questions.tsx";
import { type Again, type OpenSheet, openQuestions, typedContent } from "./open-sheet.ts";
import { savedAsJson, wantsJson } from "./saving.ts";

export async function showQuestions(c: Context<Env>, sheet: OpenSheet, more: Again = {}): Promise<Response> {
  const { lang } = c.var;
  const rows = await sheet.rows();
  const open = openQuestions(rows);
  const typed =
    more.typed && new Map(questionNumbers.map((n) => [n, typedContent(more.typed?.values ?? {}, n)]));
  const options = {
    ...sheet.page,
    title: questionText[lang].listTitle,
    ...(more.status && { status: more.status }),
  };
  return page(
    c,
    options,
    <QuestionsView
      lang={lang}
      base={sheet.base}
      back={sheet.back}
      page={newId()}
      stored={new Map(rows.map((row) => [row.item, { answer: row.answer, note: row.note }]))}
      typed={typed}
      answered={25 - open.length}
      next={open[0] ?? 1}
      earlier={sheet.earlier}
      errors={more.typed?.problems}
      warning={more.warning}
    />,
  );
}

/** Saves whatever was changed on the page of all questions. */
export async function answerQuestions(c: Context<Env>, sheet: OpenSheet): Promise<Response> {
  const { lang } = c.var;
  const form = await readForm(c, answersSchema);
  if (!form.ok) {
    const problems = problemsInWords(lang, form.problems);
    if (wantsJson(c)) return c.json({ problems }, 422);
    return showQuestions(c, sheet, { typed: { values: form.values, problems }, status: 422 });
  }
  const saved = await sheet.save(form.value);
  if (wantsJson(c)) return savedAsJson(c, saved);
  if (saved.conflicts.length > 0) {
    const warning = text[lang].conflict(questionList(lang, saved.conflicts));
    return showQuestions(c, sheet, { warning, status: 409 });
  }
  const open = openQuestions(await sheet.rows());
  const t = questionText[lang];
  const message = `${text[lang].saved} ${open.length > 0 ? t.left(open.length) : t.complete}`;
  return redirectWithNotice(c, open.length > 0 ? `${sheet.base}/questions` : sheet.end(open), message);
}
