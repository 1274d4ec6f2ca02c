/** The newest lines of the first-steps log. */
import { situations } from "#src/handbook/first-steps/index.ts";
import { formatDateTime } from "#src/text/dates.ts";
import { Section } from "#src/ui/section.tsx";
import { Table } from "#src/ui/table.tsx";
import type { FirstStepLog } from "../queries/index.ts";
import { stepsOf } from "../rules.ts";
import { text } from "../text/office.ts";
import type { HubPageProps } from "./hub.tsx";

export function Log({ lang, logs, timeZone }: HubPageProps) {
  const t = text[lang];
  const at = (when: string) => formatDateTime(when, { lang, timeZone });
  const situationName = (id: string) => situations.find((one) => one.id === id)?.name[lang] ?? t.general;
  const stepName = ({ situation, step }: FirstStepLog) =>
    stepsOf(situation)?.find(({ id }) => id === step)?.act[lang] ?? step;
  return (
    <Section title={t.logTitle} lead={t.logLead}>
      <Table
        lang={lang}
        caption={t.logTitle}
        captionHidden
        columns={[
          {
            key: "when",
            header: t.when,
            cell: (log) => (
              <>
                {at(log.happened_at)}
                {Date.parse(log.received_at) - Date.parse(log.happened_at) > 60_000 ? (
                  <span class="soft"> {t.received(at(log.received_at))}</span>
                ) : null}
              </>
            ),
          },
          { key: "situation", header: t.situation, cell: ({ situation }) => situationName(situation) },
          {
            key: "what",
            header: t.what,
            cell: (log) => (
              <>
                {stepName(log)} <strong>{log.act === "done" ? t.done : t.skipped(log.reason)}</strong>
              </>
            ),
          },
        ]}
        rows={logs}
        empty={t.logEmpty}
      />
    </Section>
  );
}
