/** The first page of the self-diagnosis: begin, go on, or see the latest result. */
import type { Lang } from "#src/text/words.ts";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import type { DiagnosisView } from "../read.ts";
import type { Past } from "../read-history.ts";
import { text } from "../text/common.ts";
import { homeText } from "../text/home.ts";
import { HistoryTable, Latest } from "./history.tsx";
import { StartForm } from "./start-form.tsx";
import { UnderWay } from "./under-way.tsx";

export interface HomePage {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly mayAnswer: boolean;
  readonly open: DiagnosisView | null;
  readonly history: readonly Past[];
}

export function HomeView(props: HomePage) {
  const { lang, open, history, mayAnswer } = props;
  const t = homeText[lang];
  if (!open && history.length === 0)
    return (
      <>
        <PageHeader title={text[lang].name} />
        <EmptyState
          lang={lang}
          purpose={t.purpose}
          action={mayAnswer ? <StartForm lang={lang} again={false} /> : null}
          example={t.example}
        />
      </>
    );
  return (
    <>
      {open ? <UnderWay {...props} open={open} /> : <PageHeader title={text[lang].name} />}
      <Latest {...props} main={open === null && !mayAnswer} />
      {!open && mayAnswer ? (
        <Section title={t.again}>
          <StartForm lang={lang} again />
        </Section>
      ) : null}
      {history.length > 0 ? (
        <Section title={t.history}>
          <HistoryTable {...props} />
        </Section>
      ) : null}
    </>
  );
}
