/** /bad-day/offline-copy: the page, and the file. */
import type { Context } from "hono";
import { actorOf, type Env, readForm, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import { newestCopy } from "../offline/queries.ts";
import { ageInDays, FRESH_DAYS, makeOfflineCopy } from "../offline/service.ts";
import { offlineCopySchema } from "../schema.ts";
import { text } from "../text/offline.ts";
import { OFFLINE_PATH, OfflineCopyPage } from "../views/offline-copy.tsx";
import { around } from "./around.ts";
import { attachment } from "./attachment.ts";

const list = routeList();

list.get(OFFLINE_PATH, "offlineCopy.make", (c) => show(c));

list.post(`${OFFLINE_PATH}/copies`, "offlineCopy.make", async (c) => {
  const { lang, services } = c.var;
  const form = await readForm(c, offlineCopySchema);
  if (!form.ok) return show(c, problemsInWords(lang, form.problems, text[lang]));
  const input = { lang, passphrase: form.value.password };
  const { html, today } = await makeOfflineCopy(services.store.db, actorOf(c), input, services.clock());
  const name = `${text[lang].title}_${today}.html`;
  return attachment(new TextEncoder().encode(html), "text/html; charset=utf-8", name, "banto-offline.html");
});

async function show(c: Context<Env>, errors?: FormErrors) {
  const { lang, services } = c.var;
  const newest = await newestCopy(services.store.db, actorOf(c).companyId);
  const days = newest ? ageInDays(newest.made_at, services.clock()) : 0;
  return page(
    c,
    { title: text[lang].title, current: "badDay", status: errors ? 422 : 200 },
    <OfflineCopyPage
      lang={lang}
      timeZone={(await around(c)).timeZone}
      newest={newest}
      days={days}
      isOld={days > FRESH_DAYS}
      errors={errors}
    />,
  );
}

export const routes = list.routes;
