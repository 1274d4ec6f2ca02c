/** /registers/assets/risk/:id: one asset's risk, how often threats come, the decision. */
import { choosablePeople } from "#src/features/people/index.ts";
import { decideRisk, decisionSchema, sayViews, viewSchema } from "#src/features/registers/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { actorOf, type RouteList, readForm, redirectWithNotice } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import type { FormErrors } from "#src/ui/form.tsx";
import type { OneRisk } from "../read.ts";
import { planTask } from "../service.ts";
import { assetText } from "../text/asset.ts";
import { text } from "../text/common.ts";
import { formText } from "../text/forms.ts";
import { threatsToView } from "../threats-at.ts";
import { AssetPage, type AssetProps } from "../views/asset.tsx";
import { DecisionForm } from "../views/decision-form.tsx";
import { mediumName } from "../views/names.ts";
import { ThreatForm } from "../views/threat-form.tsx";
import { type Ctx, HOME, inWords, mayEdit, riskOf } from "./context.ts";

/** More people than these are not offered as approvers; a small company has fewer. */
const MOST_PEOPLE = 1000;

type Typed = Readonly<Record<string, string>>;

export function assetRoutes(list: RouteList): void {
  list.get(`${HOME}/:id`, "registers.view", async (c) => assetPage(c, await riskOf(c)));

  list.get(`${HOME}/:id/threats`, "registers.edit", async (c) => threatPage(c, await riskOf(c), {}, {}));

  list.post(`${HOME}/:id/threats`, "registers.edit", async (c) => {
    const one = await riskOf(c);
    const medium = mediumOf(one);
    const threats = threatsToView(one.ground, medium);
    const form = await readForm(c, viewSchema(threats.length));
    if (!form.ok) return threatPage(c, one, form.values, inWords(c, form.problems));
    // The asset was moved to another medium since the form was shown: these were not the threats meant.
    if (form.values.medium !== medium) throw new AppError("conflict");
    const views = threats.map(({ threat, frequency }, index) => ({
      threat,
      frequency: form.value.chosen[index] ?? frequency,
    }));
    const { store, clock } = c.var.services;
    const said = { medium, views, reason: form.value.reason };
    const problems = await sayViews(store.db, actorOf(c), said, clock());
    if (Object.keys(problems).length > 0) return threatPage(c, one, form.values, inWords(c, problems));
    return redirectWithNotice(c, `${HOME}/${one.asset.id}`, text[c.var.lang].saved);
  });

  list.get(`${HOME}/:id/decision`, "registers.edit", async (c) => decisionPage(c, await riskOf(c), {}, {}));

  list.post(`${HOME}/:id/decision`, "registers.edit", async (c) => {
    const one = await riskOf(c);
    const form = await readForm(c, decisionSchema(one.ground.today, one.measures.length > 0));
    if (!form.ok) return decisionPage(c, one, form.values, inWords(c, form.problems));
    const { store, clock } = c.var.services;
    const { importance, threat, vulnerability, risk } = one.result;
    const judged = {
      importance: { low: importance.low, high: importance.high },
      threat: { low: threat.low, high: threat.high },
      vulnerability,
      risk: risk.value,
    };
    const problems = await decideRisk(store.db, actorOf(c), one.asset.id, form.value, judged, clock());
    if (Object.keys(problems).length > 0) return decisionPage(c, one, form.values, inWords(c, problems));
    const planned = await planTask(store.db, actorOf(c), c.var.lang, one.asset, form.value, clock());
    const words = planned ? assetText[c.var.lang].withTask : text[c.var.lang].saved;
    return redirectWithNotice(c, `${HOME}/${one.asset.id}`, words);
  });
}

/** The page of one asset; with a measure that was refused, if there is one. */
export function assetPage(c: Ctx, one: OneRisk, wrong: Pick<AssetProps, "typed" | "errors"> = {}) {
  const { lang, services } = c.var;
  return page(
    c,
    {
      title: assetText[lang].title(one.asset.values.name ?? ""),
      current: "registers",
      status: wrong.errors ? 422 : 200,
    },
    <AssetPage lang={lang} one={one} mayEdit={mayEdit(c)} timeZone={services.timeZone} {...wrong} />,
  );
}

/** @throws AppError `not-found` while nobody knows where the asset lies */
function mediumOf({ asset }: OneRisk): string {
  const medium = asset.values.medium ?? "";
  if (medium === "") throw new AppError("not-found");
  return medium;
}

function threatPage(c: Ctx, one: OneRisk, values: Typed, errors: FormErrors) {
  const { lang } = c.var;
  const medium = mediumOf(one);
  const asset = { id: one.asset.id, name: one.asset.values.name ?? "", medium };
  return page(
    c,
    {
      title: formText[lang].threatsTitle(mediumName(lang, medium)),
      current: "registers",
      status: Object.keys(errors).length > 0 ? 422 : 200,
    },
    <ThreatForm
      lang={lang}
      asset={asset}
      threats={threatsToView(one.ground, medium)}
      values={values}
      errors={errors}
    />,
  );
}

async function decisionPage(c: Ctx, one: OneRisk, values: Typed, errors: FormErrors) {
  const { lang, services } = c.var;
  const { companyId } = actorOf(c);
  return page(
    c,
    {
      title: formText[lang].decisionTitle(one.asset.values.name ?? ""),
      current: "registers",
      status: Object.keys(errors).length > 0 ? 422 : 200,
    },
    <DecisionForm
      lang={lang}
      one={one}
      approvers={await choosablePeople(services.store.db, companyId, one.ground.today, MOST_PEOPLE)}
      values={values}
      errors={errors}
    />,
  );
}
