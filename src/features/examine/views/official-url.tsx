/** One official address: the letters, who compared them with what, and the form to do so. */
import { formatDate } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { PostButton } from "#src/ui/button.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Section } from "#src/ui/section.tsx";
import { Select } from "#src/ui/select.tsx";
import type { CheckedUrl } from "../read-urls.ts";
import { kindsOfUrl, kindWord } from "../rules/url-kinds.ts";
import { officialText } from "../text/official.ts";
import { BOOK, Standing } from "./official-urls.tsx";

export function OfficialUrl(props: {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly url: CheckedUrl;
  readonly mayEdit: boolean;
  readonly mayCheck: boolean;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FormErrors | undefined;
}) {
  const { lang, timeZone, url, mayEdit, mayCheck, values, errors } = props;
  const t = officialText[lang];
  const { entry, checked } = url;
  const day = (at: string) => formatDate(at, { lang, timeZone, weekday: false });
  return (
    <>
      <PageHeader title={entry.name} back={{ href: BOOK, label: t.back }} />
      <p class="address">{entry.url}</p>
      {checked.state === "two" ? (
        <p>
          <a href={entry.url} rel="noreferrer">
            {t.visits}
          </a>
        </p>
      ) : null}
      {entry.note ? <p>{entry.note}</p> : null}
      <Section title={t.state}>
        <Standing lang={lang} timeZone={timeZone} url={url} />
        <ul>
          {checked.by.map(({ checker, checked_at, compared_with }) => (
            <li>
              {t.checkedBy(checker ?? t.formerMember, day(checked_at))}{" "}
              <span class="soft">{compared_with}</span>
            </li>
          ))}
        </ul>
      </Section>
      {mayCheck ? (
        <Section title={t.checkTitle(entry.name)} lead={t.checkLead}>
          <Form lang={lang} action={`${BOOK}/${entry.id}/checks`} errors={errors} submit={t.checkSubmit}>
            <Field
              lang={lang}
              name="comparedWith"
              label={t.comparedWith}
              hint={t.comparedHint}
              required
              value={values.comparedWith}
              error={errors?.comparedWith}
              maxlength={200}
              width="full"
            />
          </Form>
        </Section>
      ) : null}
      {mayEdit ? (
        <PostButton action={`${BOOK}/${entry.id}/retirement`} kind="quiet">
          {t.retire}
        </PostButton>
      ) : null}
    </>
  );
}

export function NewOfficialUrl(props: {
  readonly lang: Lang;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FormErrors | undefined;
}) {
  const { lang, values, errors } = props;
  const t = officialText[lang];
  return (
    <>
      <PageHeader title={t.add} back={{ href: BOOK, label: t.back }} />
      <Form lang={lang} action={BOOK} errors={errors} submit={t.add}>
        <Field
          lang={lang}
          name="name"
          label={t.name}
          required
          value={values.name}
          error={errors?.name}
          maxlength={80}
        />
        <Field
          lang={lang}
          name="url"
          type="url"
          label={t.url}
          hint={t.urlHint}
          required
          value={values.url}
          error={errors?.url}
          maxlength={500}
          width="full"
        />
        <Select
          lang={lang}
          name="kind"
          label={t.kind}
          required
          value={values.kind}
          error={errors?.kind}
          options={kindsOfUrl.map((kind) => ({ value: kind, label: kindWord(lang, kind) }))}
        />
        <Field
          lang={lang}
          name="note"
          label={t.note}
          value={values.note}
          error={errors?.note}
          maxlength={300}
          width="full"
        />
      </Form>
    </>
  );
}
