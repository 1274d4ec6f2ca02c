/** ①–④ of a cloud on its page: what is known, what is not, what to ask next. */
import { cloudItems, cloudPointNames } from "#src/handbook/registers/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Section } from "#src/ui/section.tsx";
import { State } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import type { Entry, PanelContext } from "../kit/definition.ts";
import { verdictState } from "../kit/views/verdict.ts";
import { cloudOf } from "./cloud.ts";
import { panelText } from "./text/panel.ts";

const vetted: ReadonlySet<string> = new Set(["mail", "cloud-storage", "cloud"]);

export async function panel({ values }: Entry, { lang, today }: PanelContext) {
  if (!vetted.has(values.kind ?? "")) return null;
  const t = panelText[lang];
  const { points, exportTest, ask } = cloudOf(values, today);
  const next = asks(lang, ask[0]);
  return (
    <Section title={t.title} lead={next ? t.next(next) : t.nothingOpen}>
      <Table
        lang={lang}
        caption={t.title}
        captionHidden
        rows={points}
        columns={[
          { key: "point", header: t.point, cell: ({ point }) => cloudPointNames[point][lang] },
          {
            key: "state",
            header: t.state,
            cell: ({ verdict }) => <State lang={lang} state={verdictState(verdict)} />,
          },
          {
            key: "open",
            header: t.open,
            cell: ({ no, unknown }) =>
              [...no, ...unknown].map((id) => (
                <div>
                  {asks(lang, id)}
                  {no.includes(id) ? t.answeredNo : ""}
                </div>
              )),
          },
        ]}
      />
      <p>{t[`export-${exportTest.reason}`]}</p>
    </Section>
  );
}

function asks(lang: Lang, id: string | undefined): string | undefined {
  return cloudItems.find((item) => item.id === id)?.asks[lang];
}
