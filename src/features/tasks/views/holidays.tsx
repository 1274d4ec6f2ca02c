/** The days on which the company does not work. */
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { PostButton } from "#src/ui/button.tsx";
import { Details } from "#src/ui/details.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Table } from "#src/ui/table.tsx";
import { text } from "../text.ts";

export function HolidaysPage(props: {
  readonly lang: Lang;
  readonly own: readonly { readonly day: string; readonly name: string }[];
  readonly national: readonly string[];
  readonly mayEdit: boolean;
  readonly values: Readonly<Record<string, string>>;
  readonly errors?: FormErrors | undefined;
}) {
  const { lang, own, national, mayEdit, values, errors } = props;
  const t = text[lang];
  const remove = {
    key: "remove",
    header: t.remove,
    cell: ({ day }: { readonly day: string }) => (
      <PostButton action="/settings/holidays/removals" hidden={{ day }} kind="quiet">
        {t.remove}
      </PostButton>
    ),
  };
  return (
    <>
      <PageHeader title={t.holidays} back={{ href: "/tasks", label: t.back }} answer={t.holidaysLead} />
      <Table
        lang={lang}
        caption={t.holidays}
        captionHidden
        rows={own}
        empty={t.none}
        columns={[
          { key: "day", header: t.dayColumn, cell: ({ day }) => formatDate(day, { lang }) },
          { key: "name", header: t.holidayName, cell: ({ name }) => name },
          ...(mayEdit ? [remove] : []),
        ]}
      />
      {mayEdit ? (
        <Form lang={lang} action="/settings/holidays" errors={errors} submit={t.add}>
          <Field
            lang={lang}
            name="from"
            label={t.holidayFrom}
            hint={t.dayHint}
            width="medium"
            value={values.from}
            error={errors?.from}
            required
          />
          <Field
            lang={lang}
            name="to"
            label={t.holidayTo}
            width="medium"
            value={values.to}
            error={errors?.to}
          />
          <Field
            lang={lang}
            name="name"
            label={t.holidayName}
            hint={t.holidayNameHint}
            maxlength={60}
            width="medium"
            value={values.name}
            error={errors?.name}
            required
          />
        </Form>
      ) : null}
      <Details summary={t.nationalTitle}>
        <ul>
          {national.map((day) => (
            <li>{formatDate(day, { lang })}</li>
          ))}
        </ul>
      </Details>
    </>
  );
}
