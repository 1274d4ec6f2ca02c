/** Rows of a file as an import will take them, or why it will not. */
import type { Lang } from "#src/text/words.ts";
import { Table } from "#src/ui/table.tsx";
import { fields } from "../fields.ts";
import type { Line } from "../rules/plan.ts";
import { importText } from "../text/imports.ts";
import { reasonWords } from "../text/reasons.ts";
import { OutcomeBadge } from "./counts.tsx";
import { changeWord, detailWords } from "./values.ts";

export function LineTable(props: {
  readonly lang: Lang;
  readonly caption: string;
  readonly lines: readonly Line[];
}) {
  const { lang } = props;
  const t = importText[lang];
  return (
    <Table
      lang={lang}
      caption={props.caption}
      captionHidden
      rows={props.lines}
      columns={[
        { key: "row", header: t.row, nowrap: true, cell: (line) => t.rowNumber(line.row.number) },
        {
          key: "outcome",
          header: t.outcome,
          nowrap: true,
          cell: (line) => <OutcomeBadge lang={lang} outcome={line.outcome} />,
        },
        { key: "name", header: t.name, cell: (line) => line.label },
        { key: "content", header: t.content, cell: (line) => <Content lang={lang} line={line} /> },
      ]}
    />
  );
}

function Content({ lang, line }: { readonly lang: Lang; readonly line: Line }) {
  switch (line.outcome) {
    case "added":
      return <>{detailWords(lang, line.values, detailFields).join(" / ")}</>;
    case "changed":
      return <Sentences sentences={line.changes.map((change) => changeWord(lang, change))} />;
    case "unchanged":
      return <span class="soft">{detailWords(lang, line.person, detailFields).join(" / ")}</span>;
    case "refused":
      return (
        <>
          <Sentences sentences={line.reasons.map((reason) => reasonWords(lang, reason))} />
          <Cells cells={line.row.cells} />
        </>
      );
  }
}

const detailFields = fields.filter((field) => field !== "family_name" && field !== "given_name");

/** A list, or one sentence without a bullet. */
export function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 1) return <div>{sentences[0]}</div>;
  return (
    <ul>
      {sentences.map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  );
}

/** The row as it stands in the file. */
export function Cells({ cells }: { readonly cells: readonly string[] }) {
  const known = cells.map((cell) => cell.trim()).filter(Boolean);
  return (
    <div class="soft">
      {known.map((cell) => (cell.length > 40 ? `${cell.slice(0, 40)}…` : cell)).join(" / ")}
    </div>
  );
}
