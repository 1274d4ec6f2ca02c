/** /registers/suppliers/patterns: the four patterns, who is concerned, what is still to be settled. */
import { actorOf, type RouteList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import type { Register } from "../kit/definition.ts";
import { entriesAt } from "../kit/queries/entry.ts";
import { todayOf } from "../kit/routes/context.ts";
import { patternRows } from "./patterns.ts";
import { PatternsView } from "./patterns-view.tsx";
import { patternText } from "./text/patterns.ts";

export function patternsPage(list: RouteList, register: Register): void {
  list.get("/registers/suppliers/patterns", "registers.view", async (c) => {
    const { lang, services } = c.var;
    const moment = { at: services.clock().toISOString(), today: todayOf(c) };
    const entries = await entriesAt(services.store.db, register, actorOf(c).companyId, moment);
    return page(
      c,
      { title: patternText[lang].title, current: "registers" },
      <PatternsView lang={lang} rows={patternRows(entries)} />,
    );
  });
}
