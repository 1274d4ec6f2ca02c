/** /gap and /maps: the company's controls beside what it answered, and beside outside lists. */
import { latestAnswers } from "#src/features/diagnosis/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import { actorOf, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { assessCompany } from "../assess.ts";
import { mapIds } from "../rules/framework-lists.ts";
import { gapOf } from "../rules/gap.ts";
import { mapOf } from "../rules/maps.ts";
import { recordMapExport } from "../service/export.ts";
import { text } from "../text/maps.ts";
import { GapPage } from "../views/gap.tsx";
import { MapPage } from "../views/map.tsx";
import { MapsPage } from "../views/maps.tsx";
import { scsWorkbook } from "../workbook.ts";

const list = routeList();

list.get("/gap", "controls.view", async (c) => {
  const { lang, services } = c.var;
  const { db } = services.store;
  const { companyId } = actorOf(c);
  const { catalogue, results, today, timeZone } = await assessCompany(db, companyId, services.clock());
  const latest = await latestAnswers(db, companyId);
  return page(
    c,
    { title: text[lang].gapTitle, current: "principles" },
    <GapPage
      lang={lang}
      catalogue={catalogue}
      rows={gapOf(results, latest?.sheet ?? {}, today)}
      latest={latest}
      today={today}
      timeZone={timeZone}
    />,
  );
});

list.get("/maps", "controls.view", async (c) => {
  const { lang, services } = c.var;
  const { results, today } = await assessCompany(services.store.db, actorOf(c).companyId, services.clock());
  return page(
    c,
    { title: text[lang].mapsTitle, current: "principles" },
    <MapsPage lang={lang} maps={mapIds.map((id) => mapOf(id, results, today))} />,
  );
});

list.get("/maps/scs.xlsx", "controls.view", async (c) => {
  const { lang, services } = c.var;
  const { db } = services.store;
  const { companyId } = actorOf(c);
  const now = services.clock();
  const assessment = await assessCompany(db, companyId, now);
  const { name } = await companyProfile(db, companyId);
  const file = `${text[lang].fileName}_${assessment.today}.xlsx`;
  const bytes = await scsWorkbook(lang, name, assessment, now);
  await recordMapExport(db, actorOf(c), { map: "scs", format: "xlsx" }, now);
  return c.body(bytes, 200, {
    "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "content-disposition": `attachment; filename="scs.xlsx"; filename*=UTF-8''${encodeURIComponent(file)}`,
    "cache-control": "no-store",
  });
});

for (const id of mapIds)
  list.get(`/maps/${id}`, "controls.view", async (c) => {
    const { lang, services } = c.var;
    const { db } = services.store;
    const { catalogue, results, today } = await assessCompany(db, actorOf(c).companyId, services.clock());
    return page(
      c,
      { title: text[lang][id], current: "principles" },
      <MapPage lang={lang} catalogue={catalogue} map={mapOf(id, results, today)} today={today} />,
    );
  });

export const mapRoutes = list.routes;
