import type { Lang } from "#src/text/words.ts";
import { Notice } from "#src/ui/notice.tsx";
import { Table } from "#src/ui/table.tsx";
import { lineOf } from "../rules.ts";
import type { PackProblem } from "../service.ts";
import { text } from "../text.ts";
import { entryWord, fieldWord } from "./words.ts";

interface ProblemsProps {
  readonly lang: Lang;
  readonly file: string;
  readonly problems: readonly PackProblem[];
}

const MOST = 50;

/** Why a file was not taken, each reason with its line and its place. */
export function Problems({ lang, file, problems }: ProblemsProps) {
  const t = text[lang];
  const rest = problems.length - MOST;
  return (
    <>
      <Notice lang={lang} tone="error" title={t.refused(problems.length)}>
        {t.refusedMore}
      </Notice>
      <Table
        lang={lang}
        caption={t.refusedTable}
        rows={problems.slice(0, MOST)}
        columns={[
          { key: "place", header: t.place, cell: (problem) => <Place lang={lang} problem={problem} /> },
          { key: "line", header: t.line, align: "end", cell: (problem) => lineOf(file, problem) ?? "—" },
          { key: "problem", header: t.problem, cell: ({ key }) => t[key] },
        ]}
      />
      {rest > 0 ? <p>{t.andMore(rest)}</p> : null}
    </>
  );
}

function Place({ lang, problem }: { readonly lang: Lang; readonly problem: PackProblem }) {
  if (!("entry" in problem) || problem.entry === undefined) return <>—</>;
  const field = "field" in problem ? problem.field : undefined;
  return (
    <>
      {entryWord(lang, problem.entry)}
      {field === undefined ? null : (
        <>
          <br />
          {fieldWord(lang, field)} <code>{field}</code>
        </>
      )}
    </>
  );
}
