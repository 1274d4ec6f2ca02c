/** Everything that happened to an entry, newest first, from the ledger. */
import type { Lang } from "#src/text/words.ts";
import { DateText } from "#src/ui/date-text.tsx";
import { Section } from "#src/ui/section.tsx";
import { Table } from "#src/ui/table.tsx";
import type { Register } from "../definition.ts";
import type { PastEvent } from "../queries/history.ts";
import { fieldOf, label } from "../read.ts";
import { text } from "../text/index.ts";
import { type Names, plainValue } from "./value.tsx";

export function History(props: {
  readonly lang: Lang;
  readonly register: Register;
  readonly history: readonly PastEvent[];
  readonly names: Names;
  readonly timeZone: string;
}) {
  const { lang, history, timeZone } = props;
  const t = text[lang];
  return (
    <Section title={t.history}>
      <Table
        lang={lang}
        caption={t.history}
        captionHidden
        rows={history}
        columns={[
          {
            key: "at",
            header: t.at,
            nowrap: true,
            cell: (event) => <DateText lang={lang} value={event.at} timeZone={timeZone} time />,
          },
          { key: "what", header: t.what, cell: (event) => <Happened {...props} event={event} /> },
          { key: "who", header: t.who, cell: (event) => event.by ?? t.someone },
        ]}
      />
    </Section>
  );
}

function Happened(props: {
  readonly lang: Lang;
  readonly register: Register;
  readonly event: PastEvent;
  readonly names: Names;
}) {
  const { lang, event } = props;
  const t = text[lang];
  const happened: Readonly<Record<string, string>> = {
    added: t.happenedAdded,
    changed: t.happenedChanged,
    retired: t.happenedRetired,
    "taken-back": t.happenedTakenBack,
    "file-added": t.happenedFile,
  };
  return (
    <>
      {happened[event.what] ?? event.what}
      {event.note ? `: ${event.note}` : ""}
      {event.changes.length > 0 ? (
        <ul>
          {event.changes.map((change) => (
            <li>{changeWords(props, change)}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function changeWords(
  { lang, register, names }: { readonly lang: Lang; readonly register: Register; readonly names: Names },
  { key, from, to }: PastEvent["changes"][number],
): string {
  const t = text[lang];
  const field = fieldOf(register, key);
  const show = (value: string) =>
    field ? (names[key]?.get(value)?.name ?? plainValue(lang, register, field, value)) : value;
  const name = label(register, key, lang);
  if (from === "") return t.changeTo(name, show(to));
  return to === "" ? t.cleared(name, show(from)) : t.changeFrom(name, show(from), show(to));
}
