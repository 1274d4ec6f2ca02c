/** /bad-day/papers: card, poster, record form and phone tree as PDF. */
import { companyProfile } from "#src/platform/auth/index.ts";
import { actorOf, routeList } from "#src/platform/http/index.ts";
import { dayIn } from "#src/text/dates.ts";
import { papers } from "../papers.ts";
import { printPaper } from "../print.ts";
import { helpPageOf } from "../queries/index.ts";
import { text } from "../text/office.ts";
import { helpAddress } from "./office.tsx";

const list = routeList();

for (const paper of papers)
  list.get(`/bad-day/papers/${paper}.pdf`, "company.view", async (c) => {
    const { lang, services } = c.var;
    const { db } = services.store;
    const { companyId } = actorOf(c);
    const { name, timeZone } = await companyProfile(db, companyId);
    const today = dayIn(timeZone, services.clock());
    const found = await helpPageOf(db, companyId);
    const address = found ? helpAddress(c, found.page_key) : undefined;
    const pdf = await printPaper(db, lang, paper, { companyId, company: name, today, address });
    const fileName = encodeURIComponent(`${text[lang][paper]}_${today}.pdf`);
    return c.body(new Uint8Array(pdf), 200, {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${paper}.pdf"; filename*=UTF-8''${fileName}`,
      "cache-control": "no-store",
    });
  });

export const routes = list.routes;
