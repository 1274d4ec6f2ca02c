/** /registers/devices/labels: the labels of the devices that the list holds. */
import { companyProfile } from "#src/platform/auth/index.ts";
import { actorOf, type RouteList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import type { Register } from "../../kit/definition.ts";
import { readListQuery } from "../../kit/list-query.ts";
import { countEntries, listEntries } from "../../kit/queries/list.ts";
import { todayOf } from "../../kit/routes/context.ts";
import { LabelsPage } from "./page.tsx";
import { text } from "./text.ts";

/** As many as somebody prints at once. */
const MOST_LABELS = 200;

export function labelPages(list: RouteList, register: Register): void {
  list.get("/registers/devices/labels", "registers.view", async (c) => {
    const { lang, services } = c.var;
    const { db } = services.store;
    const { companyId } = actorOf(c);
    const today = todayOf(c);
    const { filter, sort } = readListQuery(register, c.req.query());
    const query = { ...filter, sort };
    const entries = await listEntries(db, register, companyId, query, today, 1, MOST_LABELS);
    const total = await countEntries(db, register, companyId, filter, today);
    const { name } = await companyProfile(db, companyId);
    const origin = (services.baseUrl ?? new URL(c.req.url).origin).replace(/\/$/, "");
    return page(
      c,
      { title: text[lang].title, current: "registers" },
      <LabelsPage
        lang={lang}
        entries={entries}
        company={name}
        origin={origin}
        more={Math.max(0, total - entries.length)}
      />,
    );
  });
}
