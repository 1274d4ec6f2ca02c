/** One record: what it says, who wrote it down, and taking it back with a reason. */
import { formatDate, formatDateTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { DefinitionList } from "#src/ui/definition-list.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import type { NamedRecord } from "../queries.ts";
import { text } from "../text.ts";
import { detailWords } from "./history.tsx";
import { kindWords } from "./kind-words.ts";

export interface RecordPageProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly record: NamedRecord;
  readonly mayEdit: boolean;
  readonly values?: Readonly<Record<string, string>> | undefined;
  readonly errors?: FormErrors | undefined;
}

export function RecordPage({ lang, timeZone, record, mayEdit, values = {}, errors }: RecordPageProps) {
  const t = text[lang];
  const at = (value: string) => formatDateTime(value, { lang, timeZone });
  return (
    <>
      <PageHeader
        title={kindWords(lang, record.kind)}
        back={{ href: "/security-action", label: t.back }}
        answer={formatDate(record.on_day, { lang, era: true })}
      />
      {record.withdrawn_at ? (
        <Notice lang={lang} tone="warning" title={t.withdrawnOn(at(record.withdrawn_at))}>
          <p>{record.withdrawal_reason}</p>
          <p>{record.withdrawn_name}</p>
        </Notice>
      ) : null}
      <DefinitionList
        items={[
          [t.columnDetail, detailWords(lang, record)],
          [t.recordedAt, at(record.recorded_at)],
          [t.columnBy, record.recorded_name ?? t.formerMember],
        ]}
      />
      <p class="soft">{t.ledger}</p>
      {mayEdit && !record.withdrawn_at ? (
        <Section title={t.withdrawTitle} lead={t.withdrawLead}>
          <Form
            lang={lang}
            action={`/security-action/records/${record.id}/withdrawals`}
            errors={errors}
            submit={t.withdraw}
            submitKind="danger"
          >
            <Field
              lang={lang}
              name="reason"
              label={t.reason}
              value={values.reason}
              required
              maxlength={200}
              error={errors?.reason}
            />
          </Form>
        </Section>
      ) : null}
    </>
  );
}
