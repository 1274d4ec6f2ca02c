/** One question a screen: shown, saved, and on to the next. */
import type { Context } from "hono";
import { newId } from "#src/platform/db/index.ts";
import { type Env, readForm } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import { questionOf } from "../rules/result.ts";
import { answersSchema } from "../schema.ts";
import { text } from "../text/common.ts";
import { questionText } from "../text/questions.ts";
import { questionList } from "../views/answer-words.ts";
import { QuestionView } from "../views/question.tsx";
import { type Again, contentOf, type OpenSheet, openQuestions, typedContent } from "./open-sheet.ts";
import { savedAsJson, wantsJson } from "./saving.ts";

export async function showQuestion(
  c: Context<Env>,
  sheet: OpenSheet,
  number: number,
  more: Again = {},
): Promise<Response> {
  const { lang } = c.var;
  const rows = await sheet.rows();
  const options = {
    ...sheet.page,
    title: questionText[lang].title(number),
    ...(more.status && { status: more.status }),
  };
  return page(
    c,
    options,
    <QuestionView
      lang={lang}
      base={sheet.base}
      page={newId()}
      question={questionOf(number)}
      stored={contentOf(rows, number)}
      typed={more.typed && typedContent(more.typed.values, number)}
      answered={25 - openQuestions(rows).length}
      earlier={sheet.earlier}
      errors={more.typed?.problems}
      warning={more.warning}
    />,
  );
}

/** Saves one question and goes where the button says. */
export async function answerQuestion(c: Context<Env>, sheet: OpenSheet, number: number): Promise<Response> {
  const { lang } = c.var;
  const form = await readForm(c, answersSchema);
  if (!form.ok) {
    const problems = problemsInWords(lang, form.problems);
    if (wantsJson(c)) return c.json({ problems }, 422);
    return showQuestion(c, sheet, number, { typed: { values: form.values, problems }, status: 422 });
  }
  const entries = form.value.entries.filter(({ item }) => item === number);
  const saved = await sheet.save({ page: form.value.page, entries });
  if (wantsJson(c)) return savedAsJson(c, saved);
  if (saved.conflicts.length > 0) {
    const warning = text[lang].conflict(questionList(lang, saved.conflicts));
    return showQuestion(c, sheet, number, { warning, status: 409 });
  }
  if (form.value.go === "back" && number > 1) return c.redirect(`${sheet.base}/questions/${number - 1}`, 303);
  if (number < 25) return c.redirect(`${sheet.base}/questions/${number + 1}`, 303);
  return c.redirect(sheet.end(openQuestions(await sheet.rows())), 303);
}
