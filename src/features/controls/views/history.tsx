/** What the ledger has about a control, newest first. */
import { formatDate, formatDateTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { Table } from "#src/ui/table.tsx";
import type { ControlEntry } from "../queries/history.ts";
import { text } from "../text/control.ts";

interface Props {
  readonly lang: Lang;
  readonly entries: readonly ControlEntry[];
  readonly timeZone: string;
}

export function History({ lang, entries, timeZone }: Props) {
  const t = text[lang];
  return (
    <Table
      lang={lang}
      caption={t.historyTitle}
      captionHidden
      rows={entries}
      empty={t.historyNone}
      columns={[
        { key: "when", header: t.when, cell: ({ at }) => formatDateTime(at, { lang, timeZone }) },
        { key: "who", header: t.who2, cell: ({ name }) => name ?? t.machine },
        {
          key: "what",
          header: t.what,
          cell: (entry) =>
            entry.subject.startsWith("evidence:") ? (
              <a href={`/evidence/${entry.subject.slice("evidence:".length)}`}>{happened(lang, entry)}</a>
            ) : (
              happened(lang, entry)
            ),
        },
      ]}
    />
  );
}

function happened(lang: Lang, { action, data }: ControlEntry): string {
  const t = text[lang];
  // Written by this program, as canonical JSON of the data of each action.
  const { answers = {}, until = "" } = JSON.parse(data) as {
    readonly answers?: Readonly<Record<string, string>>;
    readonly until?: string;
  };
  if (action === "control.answered") {
    const given: Readonly<Record<string, string>> = { yes: t.yes, no: t.no, unknown: t.unknown };
    return t[action](
      Object.values(answers)
        .map((value) => given[value] ?? value)
        .join(" / "),
    );
  }
  if (action === "control.waived") return t[action](formatDate(until, { lang, weekday: false }));
  const known = t[action as keyof typeof t];
  return typeof known === "string" ? known : t.otherAction;
}
