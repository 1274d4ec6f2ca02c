/** Every kind of failure: what an answer's `type` leads to. */
import { type ProblemKind, problemStatus, problemText } from "#src/platform/api/index.ts";
import type { Lang } from "#src/text/words.ts";
import { Section } from "#src/ui/section.tsx";
import { type Column, Table } from "#src/ui/table.tsx";
import { text } from "../text.ts";

export function Problems({ lang }: { readonly lang: Lang }) {
  const t = text[lang];
  const columns: Column<ProblemKind>[] = [
    {
      key: "kind",
      header: t.kind,
      cell: (kind) => (
        <span id={`problem-${kind}`}>
          {problemText[lang][`${kind}-title`]} <code>{kind}</code>
        </span>
      ),
    },
    { key: "status", header: t.status, cell: (kind) => problemStatus[kind], align: "end" },
    { key: "meaning", header: t.meaning, cell: (kind) => problemText[lang][kind] },
  ];
  return (
    <Section title={t.problems} lead={t.problemsLead} id="problems">
      <Table
        lang={lang}
        caption={t.problems}
        captionHidden
        columns={columns}
        rows={Object.keys(problemStatus) as ProblemKind[]}
      />
    </Section>
  );
}
