/** What is carried out: whom to call, first steps, playbooks, who responds, what matters most and how it comes back. */
import { hoursWords, ownContacts } from "#src/features/contacts/index.ts";
import { respondersOf } from "#src/features/first-steps/index.ts";
import { entriesAt, registerById } from "#src/features/registers/index.ts";
import { contactWindows } from "#src/handbook/contacts/index.ts";
import { generalSteps, situations } from "#src/handbook/first-steps/index.ts";
import { incidentKinds } from "#src/handbook/incident/index.ts";
import type { Db } from "#src/platform/db/index.ts";
import type { Lang } from "#src/text/words.ts";
import { text } from "../text/offline.ts";

export interface Line {
  readonly text: string;
  /** A number that a phone can call. */
  readonly tel?: string;
}

export interface Section {
  readonly title: string;
  readonly items: readonly { readonly name: string; readonly lines: readonly Line[] }[];
}

const lines = (...texts: readonly string[]): Line[] => texts.filter(Boolean).map((one) => ({ text: one }));
const phone = (number: string | undefined): Line[] =>
  number ? [{ text: number, tel: number.replace(/[^\d+#*]/g, "") }] : [];

export async function offlineContents(
  db: Db,
  lang: Lang,
  companyId: string,
  moment: { readonly at: Date; readonly today: string },
): Promise<readonly Section[]> {
  const t = text[lang];
  const responders = await respondersOf(db, companyId);
  const contacts = await ownContacts(db, companyId);
  const steps = [{ name: { ja: t.always, en: t.always }, steps: generalSteps }, ...situations];
  const all: Section[] = [
    {
      title: t.responders,
      items: responders.map(({ name, role, phone: number }) => ({
        name,
        lines: [...lines(role), ...phone(number)],
      })),
    },
    {
      title: t.contacts,
      items: contacts.map((one) => ({
        name: one.name,
        lines: [
          ...phone(one.phone),
          ...lines(one.mail, one.url, hoursWords(lang, one), one.contract_number, one.note),
        ],
      })),
    },
    {
      title: t.windows,
      items: contactWindows.map((one) => ({
        name: one.name[lang],
        lines: [...phone(one.phone), ...lines(one.mail ?? "", one.url ?? "", one.takes[lang])],
      })),
    },
    {
      title: t.steps,
      items: steps.map(({ name, steps: list }) => ({
        name: name[lang],
        lines: list.map(({ act }, at) => ({ text: `${at + 1}. ${act[lang]}` })),
      })),
    },
    {
      title: t.playbooks,
      items: incidentKinds.map(({ name, playbook }) => ({
        name: name[lang],
        lines: playbook.map((step, at) => ({ text: `${at + 1}. ${step[lang]}` })),
      })),
    },
    { title: t.assets, items: await assetsOf(db, lang, companyId, moment) },
    { title: t.backups, items: await backupsOf(db, lang, companyId, moment) },
  ];
  return all.map((section) =>
    section.items.length > 0 ? section : { ...section, items: [{ name: t.nothing, lines: [] }] },
  );
}

type Moment = { readonly at: Date; readonly today: string };

async function entriesOf(db: Db, companyId: string, id: string, { at, today }: Moment) {
  const register = registerById(id);
  if (!register) throw new RangeError(`no register ${id}`);
  const entries = await entriesAt(db, register, companyId, { at: at.toISOString(), today });
  /** "Place: the server room", for the fields that have a value. */
  const said = (lang: Lang, values: Readonly<Record<string, string>>, keys: readonly string[]) =>
    keys.flatMap((key) => {
      const value = values[key] ?? "";
      const word = register.words.choices[key]?.[value]?.[lang] ?? value;
      return value === "" ? [] : [`${register.words.fields[key]?.label[lang] ?? key}: ${word}`];
    });
  return { entries, said };
}

/** The most important ones, by the company's own judgement of each. */
async function assetsOf(db: Db, lang: Lang, companyId: string, moment: Moment): Promise<Section["items"]> {
  const { entries, said } = await entriesOf(db, companyId, "assets", moment);
  const rated = ["confidentiality", "integrity", "availability"];
  return entries
    .filter(({ values }) => rated.some((key) => values[key] === "3"))
    .map(({ values }) => ({
      name: values.name ?? "",
      lines: lines(...said(lang, values, ["place", "medium", "users"])),
    }));
}

/** Sets of data in the order in which they are to come back, each with its copies and what tests taught. */
async function backupsOf(db: Db, lang: Lang, companyId: string, moment: Moment): Promise<Section["items"]> {
  const sets = await entriesOf(db, companyId, "backups", moment);
  const copies = await entriesOf(db, companyId, "copies", moment);
  const tests = await entriesOf(db, companyId, "restore-tests", moment);
  const order = (values: Readonly<Record<string, string>>) => Number(values.restore_order || "999");
  return sets.entries
    .toSorted((a, b) => order(a.values) - order(b.values))
    .map(({ id, values }) => ({
      name: values.name ?? "",
      lines: lines(
        ...sets.said(lang, values, ["importance", "place", "restore_order", "return_hours", "note"]),
        ...copies.entries
          .filter((copy) => copy.values.data_set === id)
          .map((copy) =>
            [
              copy.values.name,
              ...copies.said(lang, copy.values, [
                "medium",
                "place",
                "kept_at",
                "method",
                "last_run_on",
                "note",
              ]),
            ].join(" / "),
          ),
        ...tests.entries
          .filter((test) => test.values.data_set === id)
          .map((test) =>
            [test.values.name, ...tests.said(lang, test.values, ["done_on", "minutes", "learnt"])].join(
              " / ",
            ),
          ),
      ),
    }));
}
