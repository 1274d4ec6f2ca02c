/** The result as files: one A4 page for the board, and a workbook that comes back in. */
import { actorOf, routeList } from "#src/platform/http/index.ts";
import { renderBoardReport } from "#src/platform/pdf/index.ts";
import { dayIn } from "#src/text/dates.ts";
import { boardReportOf } from "../exchange/report.ts";
import { resultWorkbook } from "../exchange/workbook.ts";
import { type ResultView, readResult } from "../read.ts";
import { recordExport } from "../service/index.ts";
import { resultText } from "../text/result.ts";
import { drawRadar } from "../views/drawings.ts";

const list = routeList();

list.get("/diagnosis/:id/result.pdf", "diagnosis.view", async (c) => {
  const { lang, services } = c.var;
  const actor = actorOf(c);
  const { db } = services.store;
  const view = await readResult(db, actor.companyId, c.req.param("id"));
  const radar = await drawRadar(lang, view);
  const exported = { diagnosisId: view.diagnosis.id, format: "pdf" } as const;
  const ledgerHash = await recordExport(db, actor, exported, services.clock());
  const report = boardReportOf(view, { lang, timeZone: services.timeZone, radar, ledgerHash });
  const name = fileName(resultText[lang].fileName, view, services.timeZone, "pdf");
  return c.body(
    new Uint8Array(await renderBoardReport(report)),
    200,
    headersOf("application/pdf", "inline", name),
  );
});

list.get("/diagnosis/:id/result.xlsx", "diagnosis.view", async (c) => {
  const { lang, services } = c.var;
  const actor = actorOf(c);
  const { db } = services.store;
  const view = await readResult(db, actor.companyId, c.req.param("id"));
  await recordExport(db, actor, { diagnosisId: view.diagnosis.id, format: "xlsx" }, services.clock());
  const name = fileName(resultText[lang].fileName, view, services.timeZone, "xlsx");
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const bytes = await resultWorkbook(lang, view, services.clock());
  return c.body(bytes, 200, headersOf(type, "attachment", name));
});

function fileName(word: string, view: ResultView, timeZone: string, ending: string): string {
  return `${word}_${dayIn(timeZone, view.diagnosis.closed_at ?? view.diagnosis.changed_at)}.${ending}`;
}

/** RFC 6266: a plain name for old programs, the real one in UTF-8. */
function headersOf(type: string, how: "inline" | "attachment", name: string): Record<string, string> {
  const plain = name.replace(/[^\x20-\x7e]+/g, "diagnosis");
  return {
    "content-type": type,
    "content-disposition": `${how}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    "cache-control": "no-store",
  };
}

export const exportRoutes = list.routes;
