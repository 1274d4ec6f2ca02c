/** /bad-day/deadline: questions and answer on one page; nothing is kept, the address holds it all. */
import { isCountable, readMoment } from "#src/engine/deadline/index.ts";
import { routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { parseDay } from "#src/text/parse-day.ts";
import { readAnswers } from "./asked.ts";
import { judge } from "./judge.ts";
import { text } from "./text.ts";
import { DeadlinePage } from "./views/page.tsx";

const list = routeList();

list.get("/bad-day/deadline", "company.view", (c) => {
  const { lang } = c.var;
  const query = (name: string) => c.req.query(name);
  const [typedDay, typedTime] = [query("day") ?? "", (query("time") ?? "").normalize("NFKC").trim()];
  const isAsked = query("day") !== undefined;
  const day = parseDay(typedDay);
  const time = /^\d:/.test(typedTime) ? `0${typedTime}` : typedTime;
  const known = day === undefined ? undefined : readMoment(time === "" ? day : `${day}T${time}+09:00`);
  const isReadable = known !== undefined && isCountable(known.day);
  const result = isAsked && isReadable ? judge(readAnswers(query), known) : undefined;
  const error = isAsked && !isReadable ? text[lang].badMoment : undefined;
  return page(
    c,
    { title: text[lang].title, current: "badDay", status: error ? 422 : 200 },
    <DeadlinePage lang={lang} query={query} result={result} error={error} />,
  );
});

export const routes = list.routes;
