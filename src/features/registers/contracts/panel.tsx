/** Watching services side by side on the page of each (R171): what they watch, what they bring along, what they cost. */
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Section } from "#src/ui/section.tsx";
import { Table } from "#src/ui/table.tsx";
import { registerById } from "../all.ts";
import type { Entry, PanelContext } from "../kit/definition.ts";
import { entriesAt } from "../kit/queries/entry.ts";
import { yesNo } from "../kit/read.ts";
import { text } from "../kit/text/index.ts";
import { watchParts } from "./fields.ts";
import { registerWords } from "./text/index.ts";
import { panelText } from "./text/panel.ts";

export async function panel(entry: Entry, { db, actor, lang, today }: PanelContext) {
  const register = registerById("contracts");
  if (entry.values.kind !== "watch" || !register) return null;
  const t = panelText[lang];
  const moment = { at: `${today}T23:59:59.999Z`, today };
  const all = await entriesAt(db, register, actor.companyId, moment);
  const watching = all.filter(({ values }) => values.kind === "watch");
  const label = (key: string) => registerWords.fields[key]?.label[lang] ?? key;
  return (
    <Section title={t.title} lead={t.lead}>
      <Table
        lang={lang}
        caption={t.title}
        captionHidden
        rows={watching}
        columns={[
          {
            key: "name",
            header: t.name,
            cell: ({ id, values }) =>
              id === entry.id ? values.name : <a href={`/registers/contracts/${id}`}>{values.name}</a>,
          },
          {
            key: "watches",
            header: label("watches"),
            nowrap: true,
            cell: ({ values }) =>
              register.words.choices.watches?.[values.watches ?? ""]?.[lang] ?? answerWord(lang, null),
          },
          ...watchParts.map((key) => ({
            key,
            header: label(key),
            cell: ({ values }: Entry) => answerWord(lang, yesNo(values, key)),
          })),
          {
            key: "yen_year",
            header: label("yen_year"),
            align: "end" as const,
            cell: ({ values: { yen_year } }) => (yen_year ? t.yen(formatNumber(Number(yen_year))) : ""),
          },
        ]}
      />
      {entry.values.decided_on ? null : <p>{t.decideNext}</p>}
    </Section>
  );
}

function answerWord(lang: Lang, answer: boolean | null): string {
  const t = text[lang];
  return answer === null ? t.unknown : answer ? t.yes : t.no;
}
