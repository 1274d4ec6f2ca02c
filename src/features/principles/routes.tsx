/** /principles: the board of nine, and a page behind each tile. */
import { allows } from "#src/platform/access/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { actorOf, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { readBoard, readJudgedBoard } from "./read.ts";
import { text } from "./text.ts";
import { BoardPage } from "./views/board.tsx";
import { PrinciplePage } from "./views/principle.tsx";

const list = routeList();

list.get("/principles", "controls.view", async (c) => {
  const { lang, services } = c.var;
  const { companyId, role } = actorOf(c);
  return page(
    c,
    { title: text[lang].boardTitle, current: "principles" },
    <BoardPage
      lang={lang}
      timeZone={services.timeZone}
      view={await readBoard(services.store.db, companyId, services.clock())}
      mayAnswer={role !== null && allows(role, "diagnosis.answer")}
    />,
  );
});

list.get("/principles/:number", "controls.view", async (c) => {
  const { lang, services } = c.var;
  const { companyId } = actorOf(c);
  const view = await readJudgedBoard(services.store.db, companyId, services.clock());
  const tile = view.tiles.find(({ number }) => String(number) === c.req.param("number"));
  if (!tile) throw new AppError("not-found");
  return page(
    c,
    { title: text[lang].tileOf(tile.principle.sign), current: "principles" },
    <PrinciplePage lang={lang} view={view} tile={tile} />,
  );
});

export const routes = list.routes;
