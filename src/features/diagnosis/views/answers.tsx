import { questionNumbers } from "#src/engine/diagnosis/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Details } from "#src/ui/details.tsx";
import { Section } from "#src/ui/section.tsx";
import { Table } from "#src/ui/table.tsx";
import type { ResultView } from "../read.ts";
import { questionOf } from "../rules/result.ts";
import { resultText } from "../text/result.ts";
import { AnswerMark } from "./answer-mark.tsx";

interface Props {
  readonly lang: Lang;
  readonly view: ResultView;
}

/** All 25 answers with their notes. */
export function Answers({ lang, view }: Props) {
  const t = resultText[lang];
  const notes = new Map(view.ownRows.map((row) => [row.item, row.note]));
  return (
    <Section title={t.answersTitle}>
      <Details summary={t.answersTitle}>
        <Table
          lang={lang}
          caption={t.answersTitle}
          captionHidden
          columns={[
            {
              key: "question",
              header: t.question,
              cell: (number: number) => (
                <span id={`a${number}`}>
                  {number}. {questionOf(number).question[lang]}
                </span>
              ),
            },
            {
              key: "answer",
              header: t.answer,
              nowrap: true,
              cell: (number: number) => <AnswerMark lang={lang} answer={view.sheet[number] ?? null} />,
            },
            { key: "note", header: t.note, cell: (number: number) => notes.get(number) ?? "" },
          ]}
          rows={questionNumbers}
        />
      </Details>
    </Section>
  );
}
