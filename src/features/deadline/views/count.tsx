/** How the days were counted, line by line, with how sure each rule is. */
import type { ReportDeadlines } from "#src/engine/deadline/index.ts";
import { breachSources, closedWords, deadlineRuleWords } from "#src/handbook/breach/index.ts";
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { Section } from "#src/ui/section.tsx";
import { Table } from "#src/ui/table.tsx";
import { text } from "../text.ts";

export function Count({ lang, due }: { readonly lang: Lang; readonly due: ReportDeadlines }) {
  const t = text[lang];
  return (
    <Section title={t.explained}>
      <Table
        lang={lang}
        caption={t.explained}
        captionHidden
        columns={[
          { key: "date", header: t.date, cell: ({ on }) => formatDate(on, { lang }) },
          { key: "nth", header: t.nth, align: "end", cell: ({ day }) => day },
          {
            key: "rule",
            header: t.rule,
            cell: ({ rule, why }) => {
              const words = deadlineRuleWords[rule][lang];
              return why ? t.closed(words, closedWords[why][lang]) : words;
            },
          },
          {
            key: "sure",
            header: t.sureness,
            cell: ({ rule }) =>
              breachSources[deadlineRuleWords[rule].source].confidence === "official" ? t.official : t.guide,
          },
        ]}
        rows={due.explanations}
      />
    </Section>
  );
}
