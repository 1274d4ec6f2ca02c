/** The tasks for programs: what is open, and adding one of the company's own. */
import { z } from "zod";
import {
  type ApiRoute,
  apiList,
  apiRoute,
  described,
  inBoth,
  pageOfSorted,
} from "#src/platform/api/index.ts";
import { companyProfile } from "#src/platform/auth/index.ts";
import { addDays, dayIn } from "#src/text/dates.ts";
import { readTasks } from "./read.ts";
import { addOwnTask } from "./service/own.ts";
import { taskTitle } from "./task-words.ts";
import { apiText } from "./text/api.ts";

const tag = inBoth(apiText, "tag");
const day = z.iso.date();

const task = z.object({
  key: described(z.string(), inBoth(apiText, "key")),
  title: z.object({ ja: z.string(), en: z.string() }),
  control: described(z.string().nullable(), inBoth(apiText, "control")),
  due_on: described(day, inBoth(apiText, "due")),
  overdue_days: described(z.int(), inBoth(apiText, "overdue")),
  minutes: described(z.number(), inBoth(apiText, "minutes")),
  risk: z.number(),
  owner: described(z.string().nullable(), inBoth(apiText, "owner")),
  done_on: described(day.nullable(), inBoth(apiText, "doneOn")),
  snoozed_until: described(day.nullable(), inBoth(apiText, "snoozed")),
});

const list = apiList({
  path: "/api/v1/tasks",
  permission: "tasks.view",
  summary: inBoth(apiText, "list"),
  tag,
  query: z.object({ due_before: described(day.optional(), inBoth(apiText, "before")) }),
  item: task,
  handler: async ({ db, actor, query, page, now }) => {
    const { tasks } = await readTasks(db, actor.companyId, now);
    const position = ({ due, key }: (typeof tasks)[number]) => [due.due, key];
    const sorted = tasks
      .filter(({ due }) => query.due_before === undefined || due.due <= query.due_before)
      .toSorted((a, b) => (position(a).join(" ") < position(b).join(" ") ? -1 : 1));
    return pageOfSorted(sorted, page, position, (one) => ({
      key: one.key,
      title: { ja: taskTitle("ja", one), en: taskTitle("en", one) },
      control: one.control?.id ?? null,
      due_on: one.due.due,
      overdue_days: one.due.overdueDays,
      minutes: one.due.minutes,
      risk: one.due.risk,
      owner: one.said.owner || null,
      done_on: one.said.doneOn,
      snoozed_until: one.said.snoozedUntil,
    }));
  },
});

const MOST_YEARS = 5;

const add = apiRoute({
  method: "post",
  path: "/api/v1/tasks",
  permission: "tasks.edit",
  summary: inBoth(apiText, "add"),
  tag,
  words: apiText,
  body: z.object({
    title: z
      .string()
      .transform((typed) => typed.replace(/\s+/g, " ").trim())
      .pipe(z.string().min(1).max(120)),
    due_on: described(day, inBoth(apiText, "due")),
    minutes: described(z.int().min(1).max(600), inBoth(apiText, "minutes")),
  }),
  response: z.object({ key: described(z.string(), inBoth(apiText, "key")) }),
  handler: async ({ db, actor, body, now }) => {
    const { timeZone } = await companyProfile(db, actor.companyId);
    const today = dayIn(timeZone, now);
    if (body.due_on < today) return { problems: { due_on: { key: "until-past" } } };
    if (body.due_on > addDays(today, MOST_YEARS * 366)) return { problems: { due_on: { key: "until-far" } } };
    const { title, minutes } = body;
    const id = await addOwnTask(db, actor, { title, due: body.due_on, minutes }, now);
    return { body: { key: `own-${id}` } };
  },
});

export const api: readonly ApiRoute[] = [list, add];
