/** /bad-day/incidents/:id/exports: the evidence pack, with its hash in the ledger. */
import { authorise } from "#src/platform/access/index.ts";
import { appendEntry } from "#src/platform/audit/index.ts";
import { actorOf, routeList } from "#src/platform/http/index.ts";
import { buildPack } from "../pack/build.ts";
import { draftsOf } from "../queries.ts";
import { PATH } from "../views/list.tsx";
import { seen } from "./around.ts";
import { attachment } from "./attachment.ts";

const list = routeList();

list.post(`${PATH}/:id/exports`, "incidents.edit", async (c) => {
  const { lang, services } = c.var;
  const { db } = services.store;
  const actor = actorOf(c);
  authorise(actor, "incidents.edit");
  const id = c.req.param("id");
  const now = services.clock();
  const { incident, company, timeZone, today } = await seen(c, id);
  const drafts = await draftsOf(db, actor.companyId, id);
  const { dataDir } = services;
  const pack = await buildPack({ dataDir, lang, company, timeZone, incident, drafts, now });
  const data = { manifest: pack.manifestSha256, files: pack.files, head: incident.row.head_hash };
  await db
    .transaction()
    .execute((trx) =>
      appendEntry(trx, actor, { action: "incident.exported", subject: `incident:${id}`, data }, now),
    );
  const name = `incident-${incident.row.number}_${today}.zip`;
  return attachment(pack.zip, "application/zip", name, `incident-${incident.row.number}.zip`);
});

export const routes = list.routes;
