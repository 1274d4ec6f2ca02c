/** /diagnosis/:id/imports: a changed workbook comes back; what changes is shown first, then taken in. */
import type { Context } from "hono";
import { newId } from "#src/platform/db/index.ts";
import {
  actorOf,
  checkFields,
  type Env,
  readFields,
  redirectWithNotice,
  routeList,
} from "#src/platform/http/index.ts";
import { readTable } from "#src/platform/sheet/index.ts";
import { page } from "#src/shell/page.tsx";
import type { Lang } from "#src/text/words.ts";
import { readBack } from "../exchange/read-workbook.ts";
import { readDiagnosis } from "../read.ts";
import { judgeAll } from "../rules/changes.ts";
import { storedOf } from "../rules/sheets.ts";
import { answersSchema } from "../schema.ts";
import { saveAnswers } from "../service/index.ts";
import { text } from "../text/common.ts";
import { exchangeText } from "../text/exchange.ts";
import { questionList } from "../views/answer-words.ts";
import { ImportView } from "../views/imports.tsx";
import { PreviewView } from "../views/preview.tsx";

const list = routeList();

/** Largest file in bytes: more than the reader takes, so that it can say what is wrong. */
const UPLOAD = 11_000_000;

list.get("/diagnosis/:id/imports", "diagnosis.answer", (c) => showForm(c, c.req.param("id")));

list.post(
  "/diagnosis/:id/imports",
  "diagnosis.answer",
  async (c) => {
    const { lang, services } = c.var;
    const id = c.req.param("id");
    const view = await readDiagnosis(services.store.db, actorOf(c).companyId, id);
    const result = `/diagnosis/${view.diagnosis.id}/result`;
    if (view.diagnosis.closed_at) return redirectWithNotice(c, result, text[lang].closedAlready, "warning");
    const fields = await readFields(c);
    if (!(fields.file instanceof File)) return takeIn(c, id, fields);
    if (fields.file.size === 0) return showForm(c, id, exchangeText[lang]["file-required"]);
    const table = await readTable(new Uint8Array(await fields.file.arrayBuffer()), {
      fileName: fields.file.name,
    });
    const back = table.ok ? readBack(table, view.diagnosis.id) : table;
    if (!back.ok) return showForm(c, id, refusalWords(lang, back.reason));
    const judged = judgeAll(back.entries, storedOf(view.ownRows), "");
    return page(
      c,
      { title: exchangeText[lang].previewTitle, current: "principles" },
      <PreviewView lang={lang} view={view} page={newId()} judged={judged} refused={back.refused} />,
    );
  },
  { bodyLimit: UPLOAD },
);

/** The second step: the changes that were shown come back as fields. */
async function takeIn(c: Context<Env>, diagnosisId: string, fields: Parameters<typeof checkFields>[0]) {
  const { lang, services } = c.var;
  const form = checkFields(fields, answersSchema);
  if (!form.ok) return showForm(c, diagnosisId, exchangeText[lang]["file-required"]);
  const input = { ...form.value, diagnosisId };
  const saved = await saveAnswers(
    services.store.db,
    actorOf(c),
    input,
    services.clock(),
    "diagnosis.imported",
  );
  const to = `/diagnosis/${diagnosisId}/questions`;
  if (saved.conflicts.length > 0)
    return redirectWithNotice(c, to, text[lang].conflict(questionList(lang, saved.conflicts)), "warning");
  return redirectWithNotice(c, to, exchangeText[lang].taken(saved.written.length));
}

async function showForm(c: Context<Env>, id: string, error?: string): Promise<Response> {
  const { lang, services } = c.var;
  const { diagnosis } = await readDiagnosis(services.store.db, actorOf(c).companyId, id);
  const base = `/diagnosis/${diagnosis.id}`;
  if (diagnosis.closed_at) return redirectWithNotice(c, `${base}/result`, text[lang].closedAlready, "info");
  return page(
    c,
    { title: exchangeText[lang].title, current: "principles", ...(error && { status: 422 }) },
    <ImportView lang={lang} base={base} error={error} />,
  );
}

function refusalWords(lang: Lang, reason: string): string {
  const t = exchangeText[lang];
  switch (reason) {
    case "not-ours":
    case "other":
    case "encrypted":
    case "old-xls":
    case "damaged":
    case "not-a-spreadsheet":
      return t[`file-${reason}`];
    case "empty":
      return t["file-not-ours"];
    default:
      return t["file-too-large"];
  }
}

export const importRoutes = list.routes;
