/** /registers/assets/risk: the overview, and the sheet to print or to open in Excel. */
import { actorOf, type RouteList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { readRiskQuery } from "../list-query.ts";
import { readReview } from "../read.ts";
import { text } from "../text/common.ts";
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
}
