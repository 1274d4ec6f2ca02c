/** The measures of an asset: one more, in place, removed. */
import { z } from "zod";
import { addMeasure, dropMeasure, measureSchema, recordInPlace } from "#src/features/registers/index.ts";
import { actorOf, type RouteList, readForm, redirectWithNotice } from "#src/platform/http/index.ts";
import { planTask } from "../service.ts";
import { assetText } from "../text/asset.ts";
import { text } from "../text/common.ts";
import { assetPage } from "./asset.tsx";
import { HOME, inWords, riskOf } from "./context.ts";

const completionForm = z.object({ done: z.enum(["yes", "no"]) });

export function measureRoutes(list: RouteList): void {
  const at = `${HOME}/:id/measures`;

  list.post(at, "registers.edit", async (c) => {
    const one = await riskOf(c);
    const form = await readForm(c, measureSchema(one.ground.today));
    if (!form.ok) return assetPage(c, one, { typed: form.values, errors: inWords(c, form.problems) });
    const { store, clock } = c.var.services;
    await addMeasure(store.db, actorOf(c), one.asset.id, form.value, clock());
    const planned = await planTask(store.db, actorOf(c), c.var.lang, one.asset, form.value, clock());
    const words = planned ? assetText[c.var.lang].withTask : text[c.var.lang].saved;
    return redirectWithNotice(c, `${HOME}/${one.asset.id}#measures`, words);
  });

  list.post(`${at}/:measure/completion`, "registers.edit", async (c) => {
    const one = await riskOf(c);
    const form = await readForm(c, completionForm);
    const { store, clock } = c.var.services;
    const on = form.ok && form.value.done === "no" ? "" : one.ground.today;
    const where = { assetId: one.asset.id, id: c.req.param("measure") };
    await recordInPlace(store.db, actorOf(c), where, on, clock());
    return redirectWithNotice(c, `${HOME}/${one.asset.id}#measures`, text[c.var.lang].saved);
  });

  list.post(`${at}/:measure/withdrawal`, "registers.edit", async (c) => {
    const one = await riskOf(c);
    const { store, clock } = c.var.services;
    await dropMeasure(store.db, actorOf(c), { assetId: one.asset.id, id: c.req.param("measure") }, clock());
    return redirectWithNotice(c, `${HOME}/${one.asset.id}#measures`, text[c.var.lang].saved);
  });
}
