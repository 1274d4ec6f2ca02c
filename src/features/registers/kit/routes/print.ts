/** What all printed sheets of registers share: who prints for whom, the trace, and the file's answer. */

import { actorOf } from "#src/platform/http/index.ts";
import type { DocumentFacts } from "#src/platform/pdf/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Register } from "../definition.ts";
import { companyName } from "../queries/company.ts";
import { recordPrint } from "../service/print.ts";
import { type Ctx, todayOf } from "./context.ts";

type Head = Omit<DocumentFacts, "title" | "lang">;

/** Answers with a PDF that `make` renders, once the ledger has taken note of it. */
export async function printed(
  c: Ctx,
  register: Register,
  sheet: { readonly name: string; readonly title: string; readonly entries: number },
  make: (head: Head) => Promise<Uint8Array>,
): Promise<Response> {
  const { store, clock } = c.var.services;
  const actor = actorOf(c);
  const today = todayOf(c);
  const bytes = await make({
    company: await companyName(store.db, actor.companyId),
    date: today,
    dateText: formatDate(today, { lang: c.var.lang, era: true, weekday: false }),
  });
  await recordPrint(store.db, actor, register, { sheet: sheet.name, entries: sheet.entries }, clock());
  const file = encodeURIComponent(`${sheet.title}_${today}.pdf`);
  return c.body(new Uint8Array(bytes), 200, {
    "content-type": "application/pdf",
    "content-disposition": `inline; filename="${sheet.name}.pdf"; filename*=UTF-8''${file}`,
    "cache-control": "no-store",
  });
}
