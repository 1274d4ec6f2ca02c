/** What each column of the file is taken for, with a choice for every column. */
import type { Lang } from "#src/text/words.ts";
import { Form } from "#src/ui/form.tsx";
import { Select } from "#src/ui/select.tsx";
import { Table } from "#src/ui/table.tsx";
import { targets } from "../fields.ts";
import type { Draft } from "../queries/imports.ts";
import { importText } from "../text/imports.ts";
import { fieldText } from "../text.ts";

/** The heading is one of the first rows. */
const HEADING_ROWS = 10;
/** Headings no longer than this stay on one line. */
const NARROW_NAME = 14;

export interface ColumnsFormProps {
  readonly lang: Lang;
  readonly draft: Draft;
  readonly mayEdit: boolean;
  readonly twice: readonly number[];
  /** What was chosen but not taken; else the draft's own mapping. */
  readonly chosen?: readonly string[] | undefined;
}

export function ColumnsForm({ lang, draft, mayEdit, twice, chosen }: ColumnsFormProps) {
  const t = importText[lang];
  const ignored = draft.mapping.flatMap((target, column) => (target === "" ? [nameOf(draft, column)] : []));
  const nowrap = draft.mapping.every((_, column) => nameOf(draft, column).length <= NARROW_NAME);
  const errors = Object.fromEntries(twice.slice(0, 1).map((column) => [`column-${column}`, t.twice]));
  return (
    <Form
      lang={lang}
      action={`/registers/people/imports/${draft.id}/columns`}
      errors={errors}
      submit={mayEdit ? t.reread : undefined}
      submitKind="secondary"
    >
      <Select
        lang={lang}
        name="heading"
        label={t.headingRow}
        value={String(draft.headingRow)}
        noEmpty
        options={[
          { value: "-1", label: t.noHeading },
          ...draft.rows.slice(0, HEADING_ROWS).map((row, index) => ({
            value: String(index),
            label: t.headingOption(row.number, shortened(row.cells.filter(Boolean).join(" / "), 40)),
          })),
        ]}
      />
      {ignored.length > 0 ? <p>{t.ignored(ignored.join(" / "))}</p> : null}
      <Table
        lang={lang}
        caption={t.columnsTitle}
        captionHidden
        rows={draft.mapping.map((target, column) => ({ target: chosen?.[column] ?? target, column }))}
        columns={[
          { key: "column", header: t.column, nowrap, cell: ({ column }) => nameOf(draft, column) },
          {
            key: "example",
            header: t.example,
            cell: ({ column }) => <Examples draft={draft} column={column} />,
          },
          {
            key: "target",
            header: t.takenAs,
            cell: ({ target, column }) => (
              <TargetSelect lang={lang} column={column} target={target} label={nameOf(draft, column)} />
            ),
          },
        ]}
      />
    </Form>
  );
}

function TargetSelect(props: {
  readonly lang: Lang;
  readonly column: number;
  readonly target: string;
  readonly label: string;
}) {
  const t = importText[props.lang];
  const name = `column-${props.column}`;
  return (
    <select class="input input--select" id={name} name={name} aria-label={`${t.takenAs}: ${props.label}`}>
      <option value="">{t.ignore}</option>
      {targets.map((target) => (
        <option value={target} selected={target === props.target}>
          {fieldText[props.lang][target]}
        </option>
      ))}
    </select>
  );
}

/** The heading, or the letter by which spreadsheets call the column. */
function nameOf(draft: Draft, column: number): string {
  const heading = draft.rows[draft.headingRow]?.cells[column]?.trim() ?? "";
  return heading || letter(column);
}

function letter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letter(Math.floor(column / 26) - 1) + last;
}

function Examples({ draft, column }: { readonly draft: Draft; readonly column: number }) {
  const cells = draft.rows.slice(draft.headingRow + 1, draft.headingRow + 30);
  const known = cells.map((row) => row.cells[column]?.trim() ?? "").filter(Boolean);
  const examples = [...new Set(known)].slice(0, 2).map((cell) => shortened(cell, 24));
  return <span class="soft">{examples.join(" / ")}</span>;
}

function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > length ? `${line.slice(0, length)}…` : line;
}
