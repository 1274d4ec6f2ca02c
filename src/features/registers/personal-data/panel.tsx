/** The linter's word on the purpose, with a better example for each vague part. */
import { purposeExamples, purposePatterns } from "#src/handbook/registers/index.ts";
import type { Both, Lang } from "#src/text/words.ts";
import { Section } from "#src/ui/section.tsx";
import { State } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import type { Entry, PanelContext } from "../kit/definition.ts";
import { verdictState } from "../kit/views/verdict.ts";
import { isConcrete, lintOf } from "./purpose.ts";
import { panelText } from "./text/panel.ts";

export async function panel({ values }: Entry, { lang }: PanelContext) {
  const t = panelText[lang];
  const lint = lintOf(values);
  if (!lint)
    return (
      <Section title={t.title}>
        <p>
          {t.none}
          {purposeExamples["send-news"][lang]}
        </p>
      </Section>
    );
  const concrete = isConcrete(values);
  const verdict = concrete === null ? "unknown" : concrete ? "yes" : "no";
  return (
    <Section title={t.title}>
      <p>
        <State lang={lang} state={verdictState(verdict)} /> {t[verdict]}
      </p>
      {lint.findings.length > 0 ? (
        <Table
          lang={lang}
          caption={t.title}
          captionHidden
          rows={lint.findings}
          columns={[
            { key: "part", header: t.part, cell: ({ text }) => text },
            { key: "why", header: t.why, cell: ({ pattern }) => wordOf(purposePatterns, pattern, lang) },
            { key: "better", header: t.better, cell: ({ better }) => wordOf(purposeExamples, better, lang) },
          ]}
        />
      ) : null}
    </Section>
  );
}

function wordOf(words: Readonly<Record<string, Both>>, key: string, lang: Lang): string {
  return words[key]?.[lang] ?? key;
}
