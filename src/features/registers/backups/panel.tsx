/** The judgement on a data set's page. */
import { copies } from "../copies/index.ts";
import type { Entry, PanelContext, Register } from "../kit/definition.ts";
import { entriesById } from "../kit/queries/entry.ts";
import { pointingAt } from "../kit/queries/names.ts";
import { restoreTests } from "../restore-tests/index.ts";
import { judgementOf } from "./judgement.ts";
import { JudgementPanel } from "./views.tsx";

/** More copies of one set of data than anybody makes; tests are made once a quarter. */
const MOST = 200;

export async function panel(entry: Entry, context: PanelContext) {
  const { lang, today } = context;
  const judgement = judgementOf(
    entry,
    await belonging(copies, entry, context),
    await belonging(restoreTests, entry, context),
    today,
  );
  return <JudgementPanel lang={lang} judgement={judgement} />;
}

async function belonging(register: Register, entry: Entry, { db, actor, today }: PanelContext) {
  const { companyId } = actor;
  const found = await pointingAt(db, register, "data_set", companyId, entry.id, today, MOST);
  const inUse = found.filter(({ gone }) => !gone).map(({ id }) => id);
  return entriesById(db, register, companyId, inUse);
}
