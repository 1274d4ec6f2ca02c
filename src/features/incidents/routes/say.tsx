/** What the office says about an incident: answers, roster, meeting, notifications, level. */
import type { Context } from "hono";
import type { z } from "zod";
import type { Said } from "#src/engine/incident/index.ts";
import { respondersOf } from "#src/features/first-steps/index.ts";
import { actorOf, type Env, readForm, redirectWithNotice, routeList } from "#src/platform/http/index.ts";
import { page } from "#src/shell/page.tsx";
import { problemsInWords } from "#src/text/validation.ts";
import type { FormErrors } from "#src/ui/form.tsx";
import {
  answersSchema,
  levelSchema,
  meetingSchema,
  memberSchema,
  notifiedSchema,
  questionIds,
} from "../schema.ts";
import { say } from "../service/room.ts";
import { text } from "../text/room.ts";
import { FactsPage } from "../views/facts.tsx";
import { PATH } from "../views/list.tsx";
import { type PeopleForm, PeoplePage, type PeopleProps } from "../views/people.tsx";
import { around, saying, seen } from "./around.ts";

const list = routeList();

list.get(`${PATH}/:id/facts`, "incidents.edit", (c) => showFacts(c, c.req.param("id")));

list.post(`${PATH}/:id/answers`, "incidents.edit", async (c) => {
  const { lang, services } = c.var;
  const id = c.req.param("id");
  const { incident } = await seen(c, id);
  const form = await readForm(c, answersSchema);
  if (!form.ok) return showFacts(c, id, form.values, problemsInWords(lang, form.problems, text[lang]));
  const said = questionIds.flatMap((question): Said[] => {
    const typed = String(form.value[`q-${question}`] ?? "");
    const isUnknown = form.value[`unknown-${question}`] !== undefined;
    if (typed === "" && !isUnknown) return [];
    const answer = typed === "" ? null : typed;
    const before = incident.state.answers[question];
    return before && before.text === answer ? [] : [{ kind: "answer", question, text: answer }];
  });
  await say(services.store.db, actorOf(c), id, saying(c), said, services.clock());
  return redirectWithNotice(c, `${PATH}/${id}`, text[lang].saved);
});

async function showFacts(
  c: Context<Env>,
  id: string,
  values?: Readonly<Record<string, string>>,
  errors?: FormErrors,
) {
  const { lang } = c.var;
  const { incident } = await seen(c, id);
  return page(
    c,
    { title: text[lang].facts, current: "badDay", status: errors ? 422 : 200 },
    <FactsPage lang={lang} incident={incident} values={values} errors={errors} />,
  );
}

list.get(`${PATH}/:id/people`, "incidents.edit", (c) => showPeople(c, c.req.param("id")));

list.post(`${PATH}/:id/members`, "incidents.edit", (c) =>
  take(c, c.req.param("id"), "members", memberSchema, (input) => [{ kind: "member", ...input }, ""]),
);

list.post(`${PATH}/:id/meetings`, "incidents.edit", async (c) => {
  const schema = meetingSchema((await around(c)).timeZone);
  return take(c, c.req.param("id"), "meetings", schema, ({ at, ...input }) => [
    { kind: "meeting", ...input },
    at,
  ]);
});

list.post(`${PATH}/:id/notifications`, "incidents.edit", async (c) => {
  const schema = notifiedSchema((await around(c)).timeZone);
  return take(c, c.req.param("id"), "notifications", schema, ({ at, ...input }) => [
    { kind: "notified", ...input },
    at,
  ]);
});

list.post(`${PATH}/:id/levels`, "incidents.edit", (c) =>
  take(c, c.req.param("id"), "levels", levelSchema, (input) => [{ kind: "level", ...input }, ""]),
);

/** One form of the page: checked, said, and back to its place; or the page again with what was typed. */
async function take<S extends z.ZodType>(
  c: Context<Env>,
  id: string,
  name: PeopleForm,
  schema: S,
  saidOf: (input: z.output<S>) => readonly [Said, string],
): Promise<Response> {
  const { lang, services } = c.var;
  const form = await readForm(c, schema);
  if (!form.ok) {
    const errors = problemsInWords(lang, form.problems, text[lang]);
    return showPeople(c, id, { form: name, values: form.values, errors });
  }
  const [said, at] = saidOf(form.value);
  await say(services.store.db, actorOf(c), id, saying(c, at), [said], services.clock());
  return redirectWithNotice(c, `${PATH}/${id}/people#${name}`, text[lang].saved);
}

async function showPeople(c: Context<Env>, id: string, wrong?: PeopleProps["wrong"]) {
  const { lang, services } = c.var;
  const { incident, timeZone } = await seen(c, id);
  const responders = await respondersOf(services.store.db, actorOf(c).companyId);
  return page(
    c,
    { title: text[lang].people, current: "badDay", status: wrong ? 422 : 200 },
    <PeoplePage lang={lang} timeZone={timeZone} incident={incident} responders={responders} wrong={wrong} />,
  );
}

export const routes = list.routes;
