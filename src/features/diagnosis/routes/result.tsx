import { z } from "zod";
import { actorOf, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { readResult } from "../read.ts";
import { budgets } from "../rules/result.ts";
import { resultText } from "../text/result.ts";
import { draw } from "../views/drawings.ts";
import { ResultPageView } from "../views/result.tsx";
import { mayAnswer } from "./home.tsx";

const list = routeList();

/** The minutes chosen in the URL; anything else leaves the choice to the tasks. */
const minutesSchema = z.coerce.number().pipe(z.literal(budgets)).optional().catch(undefined);

list.get("/diagnosis/:id/result", "diagnosis.view", async (c) => {
  const { lang, services } = c.var;
  const { timeZone } = services;
  const minutes = minutesSchema.parse(c.req.query("minutes"));
  const view = await readResult(services.store.db, actorOf(c).companyId, c.req.param("id"), minutes);
  return page(
    c,
    { title: resultText[lang].title, current: "principles" },
    <ResultPageView
      lang={lang}
      timeZone={timeZone}
      mayAnswer={mayAnswer(c)}
      view={view}
      drawings={await draw(lang, timeZone, view)}
    />,
  );
});

export const resultRoutes = list.routes;
