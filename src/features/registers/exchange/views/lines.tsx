/** The lines of one outcome as a table: what is added, what changes from what to what, what is refused and why. */
import { LinkButton } from "#src/ui/button.tsx";
import { type Column, Table } from "#src/ui/table.tsx";
import { path } from "../../kit/read.ts";
import type { KeptLine } from "../queries/lines.ts";
import type { Outcome } from "../rules/lines.ts";
import { importText } from "../text/imports.ts";
import { faultWords } from "../text/problems.ts";
import { changeSentences, type Showing, valueSentences } from "./cells.tsx";

export interface LinesProps extends Showing {
  readonly outcome: Exclude<Outcome, "conflict">;
  readonly lines: readonly KeptLine[];
  /** The entries exist: new ones have pages too. */
  readonly done: boolean;
}

export function LineTable(props: LinesProps) {
  const { lang, register, outcome, lines, done } = props;
  const t = importText[lang];
  const name = (line: KeptLine) =>
    line.id !== "" && (done || outcome !== "added") ? (
      <a href={`${path(register)}/${line.id}`}>{line.label}</a>
    ) : (
      line.label
    );
  const row: Column<KeptLine> = {
    key: "row",
    header: t.row,
    nowrap: true,
    cell: (line) => (line.row > 0 ? t.rowNumber(line.row) : ""),
  };
  const headers = { added: t.content, changed: t.whatChanged, refused: t.why, missing: t.content };
  const columns: Column<KeptLine>[] = [
    { key: "name", header: t.name, cell: name },
    row,
    { key: "content", header: headers[outcome], cell: (line) => <Content {...props} line={line} /> },
  ];
  return (
    <Table
      lang={lang}
      caption={t[outcome]}
      captionHidden
      rows={lines}
      columns={outcome === "missing" ? columns.slice(0, 1) : columns}
      empty={t.noneOfKind}
    />
  );
}

/** Fields of a new entry that are written out. */
const FIELDS = 8;

function Content(props: LinesProps & { readonly line: KeptLine }) {
  const { lang, register, line } = props;
  switch (line.outcome) {
    case "added": {
      const sentences = valueSentences(props, line.values);
      const more = sentences.length > FIELDS ? " …" : "";
      return <span class="soft">{sentences.slice(0, FIELDS).join(" / ") + more}</span>;
    }
    case "changed":
      return <Sentences sentences={changeSentences(props, line)} />;
    case "refused":
      return (
        <>
          <Sentences sentences={line.faults.map((fault) => faultWords(register, fault, lang))} />
          {line.whole ? null : <p class="soft">{importText[lang].cellOnly}</p>}
        </>
      );
    default:
      return null;
  }
}

/** A list, or one sentence without a bullet. */
function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 1) return <div>{sentences[0]}</div>;
  return (
    <ul>
      {sentences.map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  );
}

/** The way to the refused rows as a file. */
export function RefusedDownload({ lang, at }: { readonly lang: Showing["lang"]; readonly at: string }) {
  const t = importText[lang];
  return (
    <>
      <p>{t.downloadLead}</p>
      <p>
        <LinkButton href={`${at}/refused.xlsx`}>{t.download}</LinkButton>
      </p>
    </>
  );
}
