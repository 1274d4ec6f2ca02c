/** /registers: the overview, files of entries, and the pages of every register. */
import { countPeople, memberNames } from "#src/features/people/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { fileAnswer, type Variant } from "#src/platform/files/index.ts";
import { actorOf, redirectWithNotice, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { registerById, registers } from "./all.ts";
import { exportRoutes } from "./exchange/routes/export.ts";
import { importRoutes } from "./exchange/routes/imports.tsx";
import { fileOfEntry } from "./kit/queries/files.ts";
import { countEntries } from "./kit/queries/list.ts";
import { statementsAt } from "./kit/queries/statement.ts";
import { type Ctx, mayEdit, todayOf } from "./kit/routes/context.ts";
import { entryRoutes } from "./kit/routes/entry.tsx";
import { listRoutes } from "./kit/routes/list.tsx";
import { stateComplete, withdrawComplete } from "./kit/service/statement.ts";
import { text } from "./kit/text/index.ts";
import { HomeView } from "./views/home.tsx";

const list = routeList();
export const { routes } = list;

const HOME = "/registers";
const current = { q: "", presence: "current", is: {} } as const;
const everybody = { q: "", department: "", presence: "present" } as const;

list.get(HOME, "registers.view", async (c) => {
  const { lang, services } = c.var;
  const { db } = services.store;
  const { companyId } = actorOf(c);
  const today = todayOf(c);
  const lines = [];
  for (const register of registers)
    lines.push({ register, count: await countEntries(db, register, companyId, current, today) });
  const at = services.clock().toISOString();
  const statements = await statementsAt(db, companyId, { at, today });
  const said = [...statements.values()].map(({ statedBy }) => statedBy);
  return page(
    c,
    { title: text[lang].home, current: "registers" },
    <HomeView
      lang={lang}
      people={await countPeople(db, companyId, everybody, today)}
      lines={lines}
      statements={statements}
      sayers={await memberNames(db, companyId, said)}
      timeZone={services.timeZone}
      mayEdit={mayEdit(c)}
    />,
  );
});

for (const [suffix, variant] of [
  ["", "original"],
  ["/display", "display"],
  ["/thumbnail", "thumbnail"],
] as const)
  list.get(`${HOME}/files/:id${suffix}`, "registers.view", (c) => handOut(c, c.req.param("id"), variant));

list.post(`${HOME}/:register/completeness`, "registers.edit", async (c) => {
  const { store, clock } = c.var.services;
  await stateComplete(store.db, actorOf(c), registerOf(c.req.param("register")), todayOf(c), clock());
  return redirectWithNotice(c, HOME, text[c.var.lang].completeSaved);
});

list.post(`${HOME}/:register/completeness/withdrawal`, "registers.edit", async (c) => {
  const { store, clock } = c.var.services;
  await withdrawComplete(store.db, actorOf(c), registerOf(c.req.param("register")), clock());
  return redirectWithNotice(c, HOME, text[c.var.lang].completeWithdrawn);
});

for (const register of registers) {
  listRoutes(list, register);
  register.pages?.(list, register);
  // Before the pages of entries: "imports" and "export.xlsx" would pass for an entry's id.
  exportRoutes(list, register);
  importRoutes(list, register);
  entryRoutes(list, register);
}

/** @throws AppError `not-found` */
function registerOf(id: string) {
  const known = id === "people" ? "people" : registerById(id)?.id;
  if (!known) throw new AppError("not-found");
  return known;
}

/** A file of this company's registers; every other file does not exist here. */
async function handOut(c: Ctx, id: string, variant: Variant): Promise<Response> {
  const { services } = c.var;
  const found = await fileOfEntry(services.store.db, actorOf(c).companyId, id);
  if (!found || (variant !== "original" && found.file.display_sha256 === null))
    throw new AppError("not-found");
  const answer = await fileAnswer(services.dataDir, found.file, variant);
  if (answer instanceof Response) return answer;
  services.log({ level: "error", file: id, variant, problem: answer });
  throw new AppError("not-found");
}
