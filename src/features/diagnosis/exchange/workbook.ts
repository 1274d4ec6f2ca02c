/** The result as a workbook: answers that may be changed and brought back, and the measures in their order. */
import { answers, questionNumbers } from "#src/engine/diagnosis/index.ts";
import { type SheetSpec, writeWorkbook } from "#src/platform/sheet/index.ts";
import type { Lang } from "#src/text/words.ts";
import type { ResultView } from "../read.ts";
import { fingerprint, untouched } from "../rules/changes.ts";
import { questionOf } from "../rules/result.ts";
import { text } from "../text/common.ts";
import { exchangeText } from "../text/exchange.ts";
import { taskWords } from "../views/task-words.ts";
import { ID_HEADER, rowId, SEEN_HEADER } from "./columns.ts";

/** The bytes of the .xlsx file. */
export function resultWorkbook(lang: Lang, view: ResultView, now: Date): Promise<Uint8Array<ArrayBuffer>> {
  return writeWorkbook({
    sheets: [answersSheet(lang, view), measuresSheet(lang, view)],
    creator: view.company.name,
    createdAt: now,
  });
}

function answersSheet(lang: Lang, view: ResultView): SheetSpec {
  const t = exchangeText[lang];
  const stored = new Map(view.ownRows.map((row) => [row.item, row]));
  return {
    name: t.answersSheet,
    title: t.answersTitle(view.company.name),
    orientation: "landscape",
    columns: [
      { key: "id", header: ID_HEADER, kind: "text", hidden: true },
      { key: "seen", header: SEEN_HEADER, kind: "text", hidden: true },
      { key: "number", header: t.number, kind: "number", width: 6 },
      { key: "part", header: t.part, kind: "text", width: 16 },
      { key: "question", header: t.question, kind: "text", width: 60 },
      {
        key: "answer",
        header: t.answer,
        kind: "text",
        width: 20,
        list: answers.map((answer) => text[lang][answer]),
      },
      { key: "note", header: t.note, kind: "text", width: 40 },
    ],
    rows: questionNumbers.map((number) => {
      const { answer, note } = stored.get(number) ?? untouched;
      const question = questionOf(number);
      return {
        id: rowId(view.diagnosis.id, number),
        seen: fingerprint({ answer, note }),
        number,
        part: text[lang][`part${question.part}`],
        question: question.question[lang],
        answer: answer && text[lang][answer],
        note,
      };
    }),
  };
}

function measuresSheet(lang: Lang, view: ResultView): SheetSpec {
  const t = exchangeText[lang];
  return {
    name: t.measuresSheet,
    title: t.measuresTitle(view.company.name),
    orientation: "landscape",
    columns: [
      { key: "id", header: ID_HEADER, kind: "text", hidden: true },
      { key: "rank", header: t.rank, kind: "number", width: 6 },
      { key: "number", header: t.number, kind: "number", width: 6 },
      { key: "title", header: t.what, kind: "text", width: 36 },
      { key: "why", header: t.why, kind: "text", width: 44 },
      { key: "steps", header: t.steps, kind: "text", width: 70 },
      { key: "minutes", header: t.minutes, kind: "number", width: 10 },
      { key: "cost", header: t.cost, kind: "text", width: 22 },
      { key: "who", header: t.who, kind: "text", width: 10 },
      { key: "level", header: t.level, kind: "text", width: 16 },
      { key: "priority", header: t.priority, kind: "number", width: 8 },
    ],
    rows: view.result.tasks.map((task) => {
      const { title, why, steps, cost, who, level } = taskWords(lang, task, view.company.people);
      return {
        id: task.id,
        rank: task.rank,
        number: task.number,
        title,
        why,
        steps: steps.map((step, index) => `${index + 1}. ${step}`).join("\n"),
        minutes: task.minutes,
        cost,
        who,
        level,
        priority: task.reasons.priority,
      };
    }),
  };
}
