import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { Table } from "#src/ui/table.tsx";
import type { NamedPack } from "../queries.ts";
import type { PacksView } from "../read.ts";
import { text } from "../text.ts";

/** What was taken in and left, newest first. */
export function History({ lang, view }: { readonly lang: Lang; readonly view: PacksView }) {
  const t = text[lang];
  const { history, timeZone } = view;
  if (history.length === 0) return <p>{t.historyNone}</p>;
  return (
    <Table
      lang={lang}
      caption={t.historyTitle}
      captionHidden
      rows={history}
      columns={[
        { key: "what", header: t.act, cell: (row) => actWord(lang, row) },
        {
          key: "when",
          header: t.when,
          nowrap: true,
          cell: ({ made_at }) => formatDate(made_at, { lang, timeZone }),
        },
        { key: "who", header: t.who, cell: (row) => makerWord(lang, row) },
      ]}
    />
  );
}

function actWord(lang: Lang, { kind, version, changes }: NamedPack): string {
  const t = text[lang];
  return kind === "taken" ? t.actTaken(version, changes) : t.actShipped(version);
}

function makerWord(lang: Lang, { name, made_by }: NamedPack): string {
  const t = text[lang];
  return name ?? (made_by.startsWith("user:") ? t.former : t.commandLine);
}
