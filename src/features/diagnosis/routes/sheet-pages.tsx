/** Answering a sheet, one question a screen or all on a page: the same for the company and for a department's link. */
import type { Context } from "hono";
import { isAnswer, questionNumbers } from "#src/engine/diagnosis/index.ts";
import { newId } from "#src/platform/db/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { type Env, readForm, redirectWithNotice, type Values } from "#src/platform/http/index.ts";
import { type PageOptions, page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import type { AnswerRow } from "../queries/index.ts";
import type { Earlier } from "../read.ts";
import { type Content, untouched } from "../rules/changes.ts";
import { questionOf } from "../rules/result.ts";
import { answersSchema } from "../schema.ts";
import type { Saved, Saving } from "../service/index.ts";
import { text } from "../text/common.ts";
import { questionText } from "../text/questions.ts";
import { questionList } from "../views/answer-words.ts";
import { QuestionView } from "../views/question.tsx";
import { QuestionsView } from "../views/questions.tsx";

/** A sheet that may be answered, whoever answers it. */
export interface OpenSheet {
  /** `/diagnosis/<id>` or `/answer/<key>`. */
  readonly base: string;
  readonly back: { readonly href: string; readonly label: string };
  readonly rows: () => Promise<readonly AnswerRow[]>;
  readonly earlier: Earlier | null;
  readonly save: (saving: Saving) => Promise<Saved>;
  /** Where the last question leads, by the questions still open. */
  readonly end: (open: readonly number[]) => string;
  readonly page: Omit<PageOptions, "title">;
}

type Typed = { readonly values: Values; readonly problems: Record<string, string> };

/** The number in the URL. @throws AppError `not-found` unless it is 1–25 */
export function questionNumber(value: string): number {
  const number = questionNumbers.find((known) => String(known) === value);
  if (number === undefined) throw new AppError("not-found");
  return number;
}

/** Questions without an answer. */
export function openQuestions(rows: readonly AnswerRow[]): readonly number[] {
  const given = new Set(rows.filter((row) => row.answer !== null).map((row) => row.item));
  return questionNumbers.filter((number) => !given.has(number));
}

export async function showQuestion(
  c: Context<Env>,
  sheet: OpenSheet,
  number: number,
  more: { readonly typed?: Typed; readonly warning?: string; readonly status?: 409 | 422 } = {},
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

export async function showQuestions(
  c: Context<Env>,
  sheet: OpenSheet,
  more: { readonly typed?: Typed; readonly warning?: string; readonly status?: 409 | 422 } = {},
): Promise<Response> {
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

/** The answer to a page that saves by itself: kept, or (409) not all of it. */
export function savedAsJson(c: Context<Env>, saved: Saved): Response {
  return c.json(saved, saved.conflicts.length > 0 ? 409 : 200);
}

/** True for the form that is sent by the page itself as one types. */
export function wantsJson(c: Context<Env>): boolean {
  return c.req.header("accept") === "application/json";
}

function contentOf(rows: readonly AnswerRow[], number: number): Content {
  const row = rows.find(({ item }) => item === number);
  return row ? { answer: row.answer, note: row.note } : untouched;
}

function typedContent(values: Values, number: number): Content {
  const answer = values[`answer-${number}`];
  return { answer: isAnswer(answer) ? answer : null, note: values[`note-${number}`] ?? "" };
}
