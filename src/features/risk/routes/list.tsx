/** /registers/assets/risk: the overview, and the sheet to print or to open in Excel. */
import { latestChecks } from "#src/features/registers/index.ts";
import { actorOf, type RouteList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { readRiskQuery } from "../list-query.ts";
import { readReview } from "../read.ts";
import { recordSheet } from "../service.ts";
import { riskWorkbook } from "../sheet/book.ts";
import { printRisks } from "../sheet/print.ts";
import { text } from "../text/common.ts";
import { sheetText } from "../text/sheet.ts";
import { ListPage } from "../views/list.tsx";
import { HOME } from "./context.ts";

export function listRoutes(list: RouteList): void {
  list.get(HOME, "registers.view", async (c) => {
    const { lang, services } = c.var;
    const review = await readReview(services.store.db, actorOf(c).companyId, services.clock());
    const query = readRiskQuery(c.req.query());
    const show = { title: text[lang].title, current: "registers" } as const;
    return page(c, show, <ListPage lang={lang} review={review} query={query} />);
  });

  list.get(`${HOME}/sheet.pdf`, "registers.view", async (c) => {
    const { lang, services } = c.var;
    const review = await readReview(services.store.db, actorOf(c).companyId, services.clock());
    const file = new Uint8Array(await printRisks(lang, review));
    const name = `${sheetText[lang].fileName}_${review.ground.today}.pdf`;
    return c.body(file, 200, {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="risk-sheet.pdf"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "no-store",
    });
  });

  list.get(`${HOME}/sheet.xlsx`, "registers.view", async (c) => {
    const { store, clock } = c.var.services;
    const { companyId } = actorOf(c);
    const now = clock();
    const review = await readReview(store.db, companyId, now);
    const file = await riskWorkbook(review, await latestChecks(store.db, companyId), now);
    const name = `${sheetText.ja.fileName}_${review.ground.today}.xlsx`;
    await recordSheet(store.db, actorOf(c), review.assets.length, now);
    return c.body(file, 200, {
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "no-store",
    });
  });
}
