/** The glossary is open to anybody: it holds nothing of a company. */
import { terms } from "#src/handbook/glossary/index.ts";
import { AppError } from "#src/platform/errors.ts";
import { routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { searchTerms } from "./rules.ts";
import { text } from "./text.ts";
import { GlossaryPage } from "./views/list.tsx";
import { TermPage } from "./views/term.tsx";

const LONGEST_QUERY = 100;

const list = routeList();

list.get("/glossary", "public", (c) => {
  const { lang } = c.var;
  const query = (c.req.query("q") ?? "").trim().slice(0, LONGEST_QUERY);
  const found = searchTerms(terms, query);
  return page(
    c,
    { title: text[lang].title },
    <GlossaryPage lang={lang} query={query} count={terms.length} found={found} />,
  );
});

list.get("/glossary/:id", "public", (c) => {
  const { lang } = c.var;
  const id = c.req.param("id");
  const term = terms.find((one) => one.id === id);
  if (!term) throw new AppError("not-found");
  const seeAlso = term.seeAlso.flatMap((other) => terms.find((one) => one.id === other) ?? []);
  const title = lang === "ja" ? term.term : term.english;
  return page(c, { title }, <TermPage lang={lang} term={term} seeAlso={seeAlso} />);
});

export const routes = list.routes;
