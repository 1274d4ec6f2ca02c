/** Further pages of the ledger: what is out now, its return, and the ledger on paper. */
import { peopleById } from "#src/features/people/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { actorOf, type RouteList, redirectWithNotice } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { addDays } from "#src/text/dates.ts";
import type { Entry, Register } from "../kit/definition.ts";
import type { Named } from "../kit/queries/names.ts";
import { type Ctx, entryOf, mayEdit, todayOf } from "../kit/routes/context.ts";
import { printed } from "../kit/routes/print.ts";
import { changeEntry } from "../kit/service/entry.ts";
import { isOut } from "./findings.ts";
import { printLedger } from "./print.ts";
import { outNow, outSince } from "./queries.ts";
import { text } from "./text.ts";
import { OutView } from "./views.tsx";

/** What went out earlier and is back is not printed. */
const DAYS_PRINTED = 92;

export function carryOutPages(list: RouteList, register: Register): void {
  list.get("/registers/carry-outs/out", "registers.view", async (c) => {
    const { lang, services } = c.var;
    const entries = await outNow(services.store.db, register, actorOf(c).companyId);
    return page(
      c,
      { title: text[lang].out, current: "registers" },
      <OutView
        lang={lang}
        entries={entries}
        people={await holders(c, entries)}
        today={todayOf(c)}
        mayEdit={mayEdit(c)}
      />,
    );
  });

  list.get("/registers/carry-outs/ledger.pdf", "registers.view", async (c) => {
    const { lang, services } = c.var;
    const from = addDays(todayOf(c), -DAYS_PRINTED);
    const entries = await outSince(services.store.db, register, actorOf(c).companyId, from);
    const people = await holders(c, entries);
    const sheet = { name: "ledger", title: text[lang].ledger, entries: entries.length };
    return printed(c, register, sheet, (head) => printLedger(lang, entries, people, from, head));
  });

  list.post("/registers/carry-outs/:id/return", "registers.edit", async (c) => {
    const entry = await entryOf(c, register, c.req.param("id"));
    // Pressed twice, or by two: the first day stands.
    if (!isOut(entry.values)) throw new AppError("conflict");
    const { store, clock } = c.var.services;
    const shown = { id: entry.id, version: entry.version };
    await changeEntry(store.db, actorOf(c), register, shown, { back_on: todayOf(c) }, clock());
    const notice = text[c.var.lang].returnSaved(entry.values.name ?? "");
    return redirectWithNotice(c, "/registers/carry-outs/out", notice);
  });
}

async function holders(c: Ctx, entries: readonly Entry[]): Promise<ReadonlyMap<string, Named>> {
  const ids = entries.map(({ values }) => values.taken_by ?? "");
  const people = await peopleById(c.var.services.store.db, actorOf(c).companyId, ids, todayOf(c));
  return new Map([...people].map(([id, { name, left }]) => [id, { id, name, gone: left }]));
}
