/** What each column of the file is taken for, how sure that is, and what empty required cells get. */
import { formatNumber } from "#src/text/numbers.ts";
import type { Lang } from "#src/text/words.ts";
import { Actions, PostButton } from "#src/ui/button.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { Select } from "#src/ui/select.tsx";
import { Badge } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import type { Register } from "../../kit/definition.ts";
import type { Named } from "../../kit/queries/names.ts";
import { label, path } from "../../kit/read.ts";
import { importPath } from "../path.ts";
import type { RegisterImport } from "../queries/drafts.ts";
import type { Reading, Rows } from "../reading.ts";
import { defaultFields } from "../rules/open.ts";
import { importText } from "../text/imports.ts";
import { DefaultInput } from "./default-input.tsx";
import { SourceNotes } from "./notes.tsx";
import { ImportSteps } from "./steps.tsx";

/** The heading is one of the first rows. */
const HEADING_ROWS = 15;

export interface ColumnsProps {
  readonly lang: Lang;
  readonly register: Register;
  readonly draft: RegisterImport;
  /** The first rows of the sheet. */
  readonly rows: Rows;
  /** What may be chosen for empty cells. */
  readonly choosable: Readonly<Record<string, readonly Named[]>>;
  readonly errors: FormErrors;
  /** What was chosen but not taken. */
  readonly sent?: { readonly mapping: readonly string[]; readonly defaults: Reading["defaults"] } | undefined;
}

export function ColumnsView(props: ColumnsProps) {
  const { lang, register, draft, rows, errors } = props;
  const t = importText[lang];
  const { reading, source, fileName } = draft;
  const at = importPath(register, draft.id);
  const total = Math.max(0, (source.sheets[reading.sheet]?.rows ?? 0) - reading.headingRow - 1);
  const title = register.words.title[lang];
  const defaults = defaultFields(register);
  return (
    <>
      <ImportSteps lang={lang} current={1} />
      <PageHeader
        title={`${t.columnsTitle}: ${fileName || t.pasted}`}
        back={{ href: path(register), label: title }}
        answer={t.columnsAnswer(formatNumber(total))}
      />
      <SourceNotes lang={lang} draft={draft} />
      <p>{reading.remembered ? t.columnsRemembered : t.columnsGuessed}</p>
      <Form lang={lang} action={`${at}/columns`} errors={errors} submit={t.compare}>
        <Place {...props} />
        <Table
          lang={lang}
          caption={t.columnsTitle}
          captionHidden
          rows={reading.mapping.map((key, column) => ({
            key: props.sent?.mapping[column] ?? key ?? "",
            column,
          }))}
          columns={[
            { key: "column", header: t.column, cell: ({ column }) => columnName(rows, reading, column) },
            {
              key: "example",
              header: t.example,
              cell: ({ column }) => <span class="soft">{examples(rows, reading, column)}</span>,
            },
            {
              key: "key",
              header: t.takenAs,
              cell: ({ key, column }) => <Choice {...props} column={column} chosen={key} />,
            },
          ]}
        />
        {defaults.length > 0 ? (
          <Section title={t.defaultsTitle} lead={t.defaultsLead}>
            {defaults.map((field) => (
              <DefaultInput
                lang={lang}
                register={register}
                field={field}
                value={(props.sent?.defaults ?? reading.defaults)[field.key] ?? ""}
                error={errors[`default-${field.key}`]}
                choosable={props.choosable[field.key] ?? []}
              />
            ))}
          </Section>
        ) : null}
      </Form>
      <Actions>
        <PostButton action={`${at}/removal`} kind="quiet">
          {t.discard}
        </PostButton>
      </Actions>
    </>
  );
}

/** Which sheet, and which of its rows is the heading. */
function Place({ lang, draft, rows }: ColumnsProps) {
  const t = importText[lang];
  const { reading, source } = draft;
  const sheets = source.sheets.map(({ name, rows: count }, at) => ({
    value: String(at),
    label: t.sheetOption(name || t.pasted, formatNumber(count)),
  }));
  const headings = rows.rows.slice(0, HEADING_ROWS).map((cells, at) => ({
    value: String(at),
    label: t.headingOption(rows.rowNumbers[at] ?? at + 1, shortened(cells.filter(Boolean).join(" / "), 40)),
  }));
  return (
    <>
      {sheets.length > 1 ? (
        <Select
          lang={lang}
          name="sheet"
          label={t.sheet}
          value={String(reading.sheet)}
          noEmpty
          options={sheets}
        />
      ) : null}
      <Select
        lang={lang}
        name="heading"
        label={t.headingRow}
        hint={t.rereadHint}
        value={String(reading.headingRow)}
        noEmpty
        options={[{ value: "-1", label: t.noHeading }, ...headings]}
      />
    </>
  );
}

function Choice(props: ColumnsProps & { readonly column: number; readonly chosen: string }) {
  const { lang, register, draft, rows, column, chosen, errors } = props;
  const t = importText[lang];
  const name = `column-${column}`;
  const sure = draft.reading.sure[column] ?? 0;
  const word = sure >= 0.95 ? t.sure : sure >= 0.8 ? t.likely : t.unsure;
  return (
    <>
      <select
        class="input input--select"
        id={name}
        name={name}
        aria-label={`${t.takenAs}: ${columnName(rows, draft.reading, column)}`}
        aria-invalid={errors[name] ? "true" : undefined}
      >
        <option value="">{t.ignore}</option>
        {register.fields.map((field) => (
          <option value={field.key} selected={field.key === chosen}>
            {label(register, field.key, lang)}
          </option>
        ))}
      </select>{" "}
      {chosen !== "" ? <Badge tone={sure >= 0.8 ? "plain" : "accent"}>{word}</Badge> : null}
    </>
  );
}

/** The heading, or the letter by which spreadsheets call the column. */
function columnName({ rows }: Rows, { headingRow }: Reading, column: number): string {
  return rows[headingRow]?.[column]?.trim() || letter(column);
}

function letter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letter(Math.floor(column / 26) - 1) + last;
}

function examples({ rows }: Rows, { headingRow }: Reading, column: number): string {
  const cells = rows.slice(headingRow + 1, headingRow + 40).map((row) => row[column]?.trim() ?? "");
  const some = [...new Set(cells.filter(Boolean))].slice(0, 2);
  return some.map((cell) => shortened(cell, 24)).join(" / ");
}

function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > length ? `${line.slice(0, length)}…` : line;
}
