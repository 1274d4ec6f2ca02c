import { actorOf, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { readDigest } from "../digest.ts";
import { text } from "../text.ts";
import { DigestPage } from "../views/digest.tsx";

const list = routeList();
export const digestRoutes = list.routes;

list.get("/digest", "tasks.view", async (c) => {
  const { lang, services } = c.var;
  const { companyId, id } = actorOf(c);
  const digest = await readDigest(services.store.db, companyId, { id }, services.clock());
  const title = text[lang].digestTitle;
  return page(c, { title, current: "today" }, <DigestPage lang={lang} digest={digest} />);
});
