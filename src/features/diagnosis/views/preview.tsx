/** What a workbook that came back would change: changed cells only, conflicts, and rows that cannot be read. */
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Form } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Table } from "#src/ui/table.tsx";
import type { RefusedRow } from "../exchange/read-workbook.ts";
import type { DiagnosisView } from "../read.ts";
import { type Content, type Entry, type Judged, untouched } from "../rules/changes.ts";
import { questionOf } from "../rules/result.ts";
import { text } from "../text/common.ts";
import { exchangeText } from "../text/exchange.ts";

export interface PreviewPage {
  readonly lang: Lang;
  readonly view: DiagnosisView;
  readonly page: string;
  readonly judged: Judged;
  readonly refused: readonly RefusedRow[];
}

export function PreviewView({ lang, view, page, judged, refused }: PreviewPage) {
  const t = exchangeText[lang];
  const base = `/diagnosis/${view.diagnosis.id}`;
  const { writes, conflicts } = judged;
  const another = <LinkButton href={`${base}/imports`}>{t.other}</LinkButton>;
  return (
    <>
      <PageHeader
        title={t.previewTitle}
        back={{ href: `${base}/imports`, label: t.title }}
        answer={writes.length > 0 ? t.previewAnswer(writes.length) : t.nothing}
      />
      {writes.length > 0 ? (
        <Form lang={lang} action={`${base}/imports`} hidden={{ page }} submit={t.take} secondary={another}>
          {writes.map((entry) => (
            <Carried entry={entry} />
          ))}
          <Cells lang={lang} view={view} entries={writes} caption={t.previewTitle} />
        </Form>
      ) : (
        another
      )}
      {conflicts.length > 0 ? (
        <Cells lang={lang} view={view} entries={conflicts} caption={t.conflictTitle} />
      ) : null}
      {refused.length > 0 ? (
        <Notice lang={lang} tone="warning" title={t.refusedTitle}>
          <ul>
            {refused.map((row) => (
              <li>
                {t.row(row.row)}: {refusedWords(lang, row)}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}

function Carried({ entry }: { readonly entry: Entry }) {
  const { item, answer, note, seen } = entry;
  return (
    <>
      {answer ? <input type="hidden" name={`answer-${item}`} value={answer} /> : null}
      <input type="hidden" name={`note-${item}`} value={note} />
      <input type="hidden" name={`seen-${item}`} value={seen} />
    </>
  );
}

interface Cell {
  readonly item: number;
  readonly field: "answer" | "note";
  readonly before: string;
  readonly after: string;
}

/** The changed cells only: a question may change its answer, its note or both. */
function Cells(props: {
  readonly lang: Lang;
  readonly view: DiagnosisView;
  readonly entries: readonly Entry[];
  readonly caption: string;
}) {
  const { lang, view } = props;
  const t = exchangeText[lang];
  const cells = props.entries.flatMap((entry) => {
    const now: Content = view.ownRows.find((row) => row.item === entry.item) ?? untouched;
    return cellsOf(lang, entry, now);
  });
  return (
    <Table
      lang={lang}
      caption={props.caption}
      columns={[
        {
          key: "question",
          header: t.question,
          cell: ({ item }: Cell) => `${text[lang].questionNo(item)} ${questionOf(item).label[lang]}`,
        },
        { key: "field", header: "", cell: ({ field }: Cell) => t[field] },
        { key: "before", header: t.before, cell: ({ before }: Cell) => before || t.emptyCell },
        { key: "after", header: t.after, cell: ({ after }: Cell) => <strong>{after || t.emptyCell}</strong> },
      ]}
      rows={cells}
    />
  );
}

function cellsOf(lang: Lang, entry: Entry, now: Content): readonly Cell[] {
  const words = (content: Content) => (content.answer ? text[lang][content.answer] : "");
  const cells: Cell[] = [
    { item: entry.item, field: "answer", before: words(now), after: words(entry) },
    { item: entry.item, field: "note", before: now.note, after: entry.note },
  ];
  return cells.filter(({ before, after }) => before !== after);
}

function refusedWords(lang: Lang, { reason, value }: RefusedRow): string {
  const t = exchangeText[lang];
  return reason === "answer" ? t["refused-answer"](value) : t[`refused-${reason}`];
}
