/** The whole table on the page of each role: who holds what, what is missing, the cheapest step, who leaves soon. */
import { allOf } from "#src/engine/verdict/index.ts";
import { choosablePeople, leavingDays, peopleById } from "#src/features/people/index.ts";
import { roleFixes, roles } from "#src/handbook/registers/index.ts";
import { addDays, formatDate } from "#src/text/dates.ts";
import { Section } from "#src/ui/section.tsx";
import { State } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import { registerById } from "../all.ts";
import type { Entry, PanelContext } from "../kit/definition.ts";
import { entriesAt } from "../kit/queries/entry.ts";
import { verdictState } from "../kit/views/verdict.ts";
import { judgedRoles, outsideName } from "./table.ts";
import { panelText } from "./text/panel.ts";

/** Days ahead in which somebody's leaving is told. */
const SOON = 60;
const MOST_CANDIDATES = 5;
const MOST_PEOPLE = 400;

export async function panel(_: Entry, { db, actor, lang, today }: PanelContext) {
  const register = registerById("roles");
  if (!register) return null;
  const { companyId } = actor;
  const t = panelText[lang];
  const entries = await entriesAt(db, register, companyId, { at: `${today}T23:59:59.999Z`, today });
  const leaving = await leavingDays(db, companyId);
  const present = await choosablePeople(db, companyId, today, MOST_PEOPLE);
  const isHere = (id: string) => {
    const left = leaving.get(id);
    return id === "" ? null : left !== undefined && (left === "" || left >= today);
  };
  const judged = judgedRoles(
    entries,
    { isHere },
    present.map(({ id }) => id),
  );
  const held = entries.flatMap(({ values }) => [values.holder ?? "", values.deputy ?? ""]);
  const people = await peopleById(db, companyId, [...held, ...present.map(({ id }) => id)], today);
  const nameOf = (id: string) => outsideName(id) ?? people.get(id)?.name ?? t.notAsked;
  const roleName = (id: string) => roles.find((role) => role.id === id)?.name[lang] ?? id;
  const names = (role: string, which: "holder" | "deputy") =>
    entries
      .filter(({ values }) => values.role === role)
      .flatMap(({ values }) => [values[which], values[`${which}_outside`]])
      .flatMap((one) => (one ? [people.get(one)?.name ?? one] : []))
      .join(t.comma);
  const leavers = entries.flatMap(({ values }) =>
    [values.holder, values.deputy].flatMap((id) => {
      const day = id ? (leaving.get(id) ?? "") : "";
      return id && day >= today && day <= addDays(today, SOON) ? [{ id, day, role: values.role ?? "" }] : [];
    }),
  );
  const [first] = judged.fixes;
  return (
    <Section title={t.title} lead={first ? t.next(roleName(first.role), roleFixes[first.fix][lang]) : t.good}>
      {first && first.candidates.length > 0 && first.candidates.length <= MOST_CANDIDATES ? (
        <p>{t.candidates(first.candidates.map(nameOf).join(t.comma))}</p>
      ) : null}
      <Table
        lang={lang}
        caption={t.title}
        captionHidden
        rows={judged.lines}
        columns={[
          { key: "role", header: t.role, cell: ({ role }) => roleName(role) },
          {
            key: "holder",
            header: t.holder,
            cell: ({ role, filled }) => names(role, "holder") || (filled === "no" ? t.none : t.notAsked),
          },
          {
            key: "deputy",
            header: t.deputy,
            cell: ({ role, deputy }) =>
              names(role, "deputy") || { yes: t.notNeeded, no: t.none, unknown: t.notAsked }[deputy],
          },
          {
            key: "state",
            header: t.state,
            cell: ({ filled, deputy, independent, conflicts }) => (
              <>
                <State lang={lang} state={verdictState(allOf([filled, deputy, independent]))} />
                {conflicts.length > 0 ? <div>{t.conflict}</div> : null}
              </>
            ),
          },
        ]}
      />
      {leavers.length > 0 ? (
        <>
          <h3>{t.leavers}</h3>
          <ul>
            {leavers.map(({ id, day, role }) => (
              <li>{t.leaving(nameOf(id), formatDate(day, { lang }), roleName(role))}</li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}
