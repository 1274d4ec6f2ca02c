/** What people said about names: shown, and taken back. */
import type { Lang } from "#src/text/words.ts";
import { Button } from "#src/ui/button.tsx";
import { type Column, Table } from "#src/ui/table.tsx";
import type { CorrectionRow } from "../queries.ts";
import { text } from "../text.ts";
import { PATH } from "./fleet.tsx";

export function CorrectionsTable({
  lang,
  rows,
  mayEdit,
}: {
  readonly lang: Lang;
  readonly rows: readonly CorrectionRow[];
  readonly mayEdit: boolean;
}) {
  const t = text[lang];
  const columns: Column<CorrectionRow>[] = [
    { key: "name", header: t.name, cell: ({ name, version }) => `${name} ${version}`.trim() },
    {
      key: "meaning",
      header: t.meaning,
      cell: ({ product, cycle }) => (product === "" ? t.notOurs : `${product} ${cycle}`.trim()),
    },
  ];
  const withdraw: Column<CorrectionRow> = {
    key: "withdraw",
    header: t.withdraw,
    cell: ({ id }) => (
      <form method="post" action={`${PATH}/withdrawals`}>
        <input type="hidden" name="id" value={id} />
        <Button kind="quiet">{t.withdraw}</Button>
      </form>
    ),
  };
  return (
    <Table
      lang={lang}
      caption={t.corrections}
      captionHidden
      columns={mayEdit ? [...columns, withdraw] : columns}
      rows={rows}
    />
  );
}
