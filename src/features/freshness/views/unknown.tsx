/** Names that could not be told, where to look, and the way to say what they are. */
import type { Lang } from "#src/text/words.ts";
import { type Column, Table } from "#src/ui/table.tsx";
import { text } from "../text.ts";
import { PATH } from "./fleet.tsx";
import type { UnknownName } from "./sums.ts";

export function UnknownTable({
  lang,
  rows,
  mayEdit,
}: {
  readonly lang: Lang;
  readonly rows: readonly UnknownName[];
  readonly mayEdit: boolean;
}) {
  const t = text[lang];
  const columns: Column<UnknownName>[] = [
    { key: "name", header: t.name, cell: ({ name, version }) => `${name} ${version}`.trim() },
    { key: "read", header: t.read, cell: ({ item }) => readAs(lang, item) },
    { key: "look", header: t.look, cell: ({ item }) => look(lang, item) },
    { key: "count", header: t.count, cell: ({ count }) => String(count), align: "end" },
  ];
  const teach: Column<UnknownName> = {
    key: "teach",
    header: t.teach,
    cell: ({ name, version }) => (
      <a href={`${PATH}/corrections?${new URLSearchParams({ name, version })}`}>{t.teach}</a>
    ),
  };
  return (
    <Table
      lang={lang}
      caption={t.cannotTell}
      captionHidden
      columns={mayEdit ? [...columns, teach] : columns}
      rows={rows}
      empty={t.none}
    />
  );
}

function readAs(lang: Lang, { answer }: UnknownName["item"]): string {
  const t = text[lang];
  const { product, cycle, confidence } = answer.match;
  if (!product) return t.notOurs;
  const line = cycle ? cycle.label || cycle.id : t.cycleUnknown;
  return `${product.title[lang]} ${line} (${t.sure(Math.round(confidence * 100))})`;
}

function look(lang: Lang, { answer }: UnknownName["item"]) {
  if (answer.look === "") return "";
  return (
    <a href={answer.look} rel="noreferrer">
      {text[lang].lookVendor}
    </a>
  );
}
