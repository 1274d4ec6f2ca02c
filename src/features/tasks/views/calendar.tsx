/** The secret addresses of the calendar: making one, seeing it once, stopping it. */
import { formatDateTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { PostButton } from "#src/ui/button.tsx";
import { CopyField } from "#src/ui/copy-field.tsx";
import { ErrorSummary, type FormErrors } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { Table } from "#src/ui/table.tsx";
import { text } from "../text.ts";

export function CalendarPage(props: {
  readonly lang: Lang;
  readonly feeds: readonly { readonly id: string; readonly made_at: string; readonly name: string | null }[];
  /** The address that was just made. */
  readonly made: string | undefined;
  readonly mayEdit: boolean;
  readonly errors?: FormErrors | undefined;
}) {
  const { lang, feeds, made, mayEdit } = props;
  const t = text[lang];
  const revoke = {
    key: "revoke",
    header: t.calendarRevoke,
    cell: ({ id }: { readonly id: string }) => (
      <PostButton action="/tasks/calendar/revocations" hidden={{ id }} kind="quiet">
        {t.calendarRevoke}
      </PostButton>
    ),
  };
  return (
    <>
      <PageHeader title={t.calendarTitle} back={{ href: "/tasks", label: t.back }} answer={t.calendarLead} />
      <ErrorSummary lang={lang} errors={props.errors ?? {}} />
      {made ? (
        <Notice lang={lang} tone="success" title={t.calendarOnce} announce>
          <p>{t.calendarKeep}</p>
          <CopyField lang={lang} id="address" label={t.calendarAddress} value={made} />
        </Notice>
      ) : null}
      {mayEdit ? (
        <PostButton action="/tasks/calendar" kind={made ? "secondary" : "primary"}>
          {t.calendarMake}
        </PostButton>
      ) : null}
      <Section title={t.calendarStanding}>
        <Table
          lang={lang}
          caption={t.calendarStanding}
          captionHidden
          rows={feeds}
          empty={t.none}
          columns={[
            {
              key: "made",
              header: t.calendarMadeOn,
              cell: ({ made_at }) => formatDateTime(made_at, { lang }),
            },
            { key: "by", header: t.calendarBy, cell: ({ name }) => name ?? t.formerMember },
            ...(mayEdit ? [revoke] : []),
          ]}
        />
      </Section>
    </>
  );
}
