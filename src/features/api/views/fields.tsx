/** A table of fields or parameters, closed until somebody wants it. */
import type { Lang } from "#src/text/words.ts";
import { Details } from "#src/ui/details.tsx";
import { type Column, Table } from "#src/ui/table.tsx";
import type { FieldRow } from "../openapi/fields.ts";
import { text } from "../text.ts";

export function Fields<Row extends FieldRow>(props: {
  readonly lang: Lang;
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly more?: readonly Column<Row>[];
}) {
  const { lang, caption, rows, more = [] } = props;
  const t = text[lang];
  const columns: Column<Row>[] = [
    {
      key: "name",
      header: t.name,
      cell: (row) => (
        <>
          <code>{row.path}</code> {row.required ? <span class="soft">{t.required}</span> : null}
        </>
      ),
    },
    ...more,
    { key: "shape", header: t.shape, cell: (row) => <code>{row.shape}</code> },
    { key: "about", header: t.about, cell: (row) => row.description ?? "" },
  ];
  return (
    <Details summary={caption}>
      <Table lang={lang} caption={caption} captionHidden columns={columns} rows={rows} />
    </Details>
  );
}
