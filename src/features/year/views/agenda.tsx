/** The agenda to read: what Banto knows of the year, and its goals one by one. */
import type { Lang } from "#src/text/words.ts";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Section } from "#src/ui/section.tsx";
import { State } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import type { Agenda, AgendaGoal } from "../rules.ts";
import { text } from "../text.ts";
import { agendaWords } from "./agenda-words.ts";
import { goalShapes, monthName, yenWords } from "./names.ts";

export function AgendaPart({ lang, agenda }: { readonly lang: Lang; readonly agenda: Agenda }) {
  const t = text[lang];
  return (
    <Section title={t.agendaTitle}>
      <DefinitionList
        items={agendaWords(lang, agenda).map(({ heading, body }) => [heading, body] as const)}
      />
      {agenda.goals.length > 0 ? (
        <Table<AgendaGoal>
          lang={lang}
          caption={t.agendaGoals}
          rows={agenda.goals}
          columns={[
            { key: "title", header: t.goal, cell: ({ title }) => title },
            { key: "target", header: t.target, cell: ({ target }) => target },
            { key: "owner", header: t.owner, nowrap: true, cell: ({ owner }) => owner },
            {
              key: "due",
              header: t.dueMonth,
              nowrap: true,
              cell: ({ dueMonth }) => monthName(lang, dueMonth),
            },
            {
              key: "budget",
              header: t.budget,
              align: "end",
              nowrap: true,
              cell: ({ budgetYen }) => yenWords(lang, budgetYen),
            },
            {
              key: "state",
              header: t.state,
              cell: ({ standing, result }) => (
                <>
                  <State lang={lang} state={goalShapes[standing]}>
                    {t[standing]}
                  </State>
                  {result ? <p class="soft">{result}</p> : null}
                </>
              ),
            },
          ]}
        />
      ) : null}
    </Section>
  );
}
