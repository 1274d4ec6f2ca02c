/** /bad-day/incidents/:id/drafts: the drafts, one of them, and taking it out as Word or PDF. */
import type { Context } from "hono";
import type { Draft } from "#src/handbook/incident/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { actorOf, type Env, readForm, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import type { Lang } from "#src/text/words.ts";
import { draftFile, mediaTypes } from "../drafts/files.ts";
import { asText, fill } from "../drafts/fill.ts";
import { draftsOf } from "../queries.ts";
import { draftSchema } from "../schema.ts";
import { takeDraft } from "../service/drafts.ts";
import { text } from "../text/drafts.ts";
import { DraftPage, DraftsPage, draftsFor } from "../views/drafts.tsx";
import { PATH } from "../views/list.tsx";
import { may, seen } from "./around.ts";
import { attachment } from "./attachment.ts";

const list = routeList();

list.get(`${PATH}/:id/drafts`, "incidents.view", async (c) => {
  const { lang } = c.var;
  const { incident } = await seen(c, c.req.param("id"));
  return page(
    c,
    { title: text[lang].title, current: "badDay" },
    <DraftsPage lang={lang} incident={incident} />,
  );
});

list.get(`${PATH}/:id/drafts/:draft`, "incidents.view", async (c) => {
  const asked = c.req.query("in");
  const draftLang = asked === "ja" || asked === "en" ? asked : c.var.lang;
  return show(c, c.req.param("id"), c.req.param("draft"), draftLang);
});

list.post(`${PATH}/:id/drafts/:draft/versions`, "incidents.edit", async (c) => {
  const { services } = c.var;
  const id = c.req.param("id");
  const found = await seen(c, id);
  const draft = draftOf(c.req.param("draft"), found.incident.state.incident);
  const form = await readForm(c, draftSchema);
  if (!form.ok) return show(c, id, draft.id, c.var.lang, 422);
  const { format, lang = c.var.lang } = form.value;
  const filled = fill(lang, draft, { ...found, state: found.incident.state });
  const taken = { draft: draft.id, lang, text: asText(filled), format };
  // The file first: a version that could not be made was not taken.
  const paper = { lang, company: found.company, today: found.today };
  const next = (await draftsOf(services.store.db, actorOf(c).companyId, id)).filter(
    (one) => one.draft === draft.id && one.lang === lang,
  );
  const last = next[0];
  const version = last?.text === taken.text ? last.version : (last?.version ?? 0) + 1;
  const bytes = await draftFile(format, filled, { ...paper, version });
  await takeDraft(services.store.db, actorOf(c), id, taken, services.clock());
  const name = `${found.incident.row.number}_${filled.title}_v${version}.${format}`;
  return attachment(bytes, mediaTypes[format], name, `${draft.id}.${format}`);
});

async function show(c: Context<Env>, id: string, draftId: string, draftLang: Lang, status: 200 | 422 = 200) {
  const { lang, services } = c.var;
  const found = await seen(c, id);
  const draft = draftOf(draftId, found.incident.state.incident);
  const versions = await draftsOf(services.store.db, actorOf(c).companyId, id);
  return page(
    c,
    { title: draft.name[lang], current: "badDay", status },
    <DraftPage
      lang={lang}
      timeZone={found.timeZone}
      incident={found.incident}
      draft={draft}
      draftLang={draftLang}
      filled={fill(draftLang, draft, { ...found, state: found.incident.state })}
      versions={versions.filter((one) => one.draft === draft.id)}
      mayEdit={may(c, "incidents.edit")}
    />,
  );
}

/** @throws AppError `not-found` for a draft that does not exist or does not belong to the kind */
function draftOf(id: string, kind: string): Draft {
  const draft = draftsFor(kind).find((one) => one.id === id);
  if (!draft) throw new AppError("not-found");
  return draft;
}

export const routes = list.routes;
