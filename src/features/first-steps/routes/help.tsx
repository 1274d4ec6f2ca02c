/** /help: the first steps for anybody, without signing in, and the log of what was done. */
import type { Context } from "hono";
import { AppError } from "#src/platform/errors.ts";
import { type Env, readForm, routeList } from "#src/platform/http/index.ts";
import { assets } from "#src/ui/assets.ts";
import { readHelp } from "../read.ts";
import { GENERAL, NO_COMPANY, stepsOf } from "../rules.ts";
import { logSchema } from "../schema.ts";
import { addLog } from "../service.ts";
import { text } from "../text/help.ts";
import { HelpPage } from "../views/help.tsx";
import { filesVersion } from "./files.ts";

const list = routeList();

list.get("/help", "public", (c) => show(c, NO_COMPANY, GENERAL));

list.get("/help/:key", "public", (c) => show(c, c.req.param("key"), GENERAL));

list.get("/help/:key/manifest.json", "public", async (c) => {
  const { lang, services } = c.var;
  const key = c.req.param("key");
  const { company } = await readHelp(services.store.db, lang, key, "");
  const t = text[lang];
  const manifest = {
    name: company ? t.titleOf(company) : t.title,
    short_name: t.appName,
    lang,
    start_url: `/help/${key}`,
    scope: "/help",
    display: "standalone",
    background_color: "#ffffff",
    theme_color: "#0b3a82",
    icons: [{ src: assets.icon, sizes: "any", type: "image/svg+xml" }],
  };
  return c.body(JSON.stringify(manifest), 200, {
    "content-type": "application/manifest+json",
    "cache-control": "no-cache",
  });
});

list.get("/help/:key/:situation", "public", (c) => show(c, c.req.param("key"), c.req.param("situation")));

list.post("/help/:key/log", "public", async (c) => {
  const { services } = c.var;
  const key = c.req.param("key");
  const isScript = c.req.header("accept")?.startsWith("application/json") ?? false;
  const form = await readForm(c, logSchema);
  if (!form.ok) {
    // The page shows the step again; a script that sends what was kept offline is told that it cannot be taken.
    if (isScript) return c.json({ problems: Object.keys(form.problems) }, 422);
    const { situation = GENERAL, step, run = "" } = form.values;
    const isKnown = stepsOf(situation) !== undefined;
    return show(c, key, isKnown ? situation : GENERAL, { wrongStep: step, run });
  }
  const run = await addLog(services.store.db, key, form.value, services.clock());
  if (isScript) return c.json({ run });
  const { situation, step } = form.value;
  const path = situation === GENERAL ? `/help/${key}` : `/help/${key}/${situation}`;
  return c.redirect(`${path}?run=${run}#step-${step}`, 303);
});

/** @throws AppError `not-found` for a key or a situation that does not exist */
async function show(
  c: Context<Env>,
  key: string,
  situation: string,
  wrong?: { readonly wrongStep: string | undefined; readonly run: string },
): Promise<Response> {
  const { lang, services } = c.var;
  if (!stepsOf(situation)) throw new AppError("not-found");
  const asked = wrong?.run ?? c.req.query("run") ?? "";
  const run = /^[0-9a-f-]{16,40}$/.test(asked) ? asked : "";
  const view = await readHelp(services.store.db, lang, key, run);
  c.header("cache-control", "no-store");
  c.header("content-language", lang);
  return c.html(
    <HelpPage
      lang={lang}
      view={view}
      situation={situation}
      run={run}
      timeZone={services.timeZone}
      version={filesVersion}
      wrongStep={wrong?.wrongStep}
    />,
    wrong ? 422 : 200,
  );
}

export const routes = list.routes;
