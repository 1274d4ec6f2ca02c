/** /registers/connections/map: who we are connected with, drawn. */
import { actorOf, type RouteList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { registerById } from "../all.ts";
import { aroundOf } from "../kit/around.ts";
import type { Register } from "../kit/definition.ts";
import { entriesAt } from "../kit/queries/entry.ts";
import { todayOf } from "../kit/routes/context.ts";
import { findings } from "./findings.ts";
import { partnersOf } from "./map/partners.ts";
import { MapView } from "./map/view.tsx";
import { mapText } from "./text/map.ts";

export function mapPage(list: RouteList, register: Register): void {
  list.get("/registers/connections/map", "registers.view", async (c) => {
    const { lang, services, company } = c.var;
    const { db } = services.store;
    const { companyId } = actorOf(c);
    const now = services.clock();
    const moment = { at: now.toISOString(), today: todayOf(c) };
    const suppliers = registerById("suppliers");
    const around = await aroundOf(db, companyId, [register], { at: now, today: moment.today });
    const partners = partnersOf(
      suppliers ? await entriesAt(db, suppliers, companyId, moment) : [],
      await entriesAt(db, register, companyId, moment),
      (connection) => findings(connection, around).some(({ weight }) => weight === "alarm"),
      mapText[lang].unknownSide,
    );
    return page(
      c,
      { title: mapText[lang].title, current: "registers" },
      <MapView lang={lang} own={company?.name ?? ""} partners={partners} />,
    );
  });
}
