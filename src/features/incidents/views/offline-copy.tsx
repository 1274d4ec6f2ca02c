/** /bad-day/offline-copy: how old the newest copy is, and making a new one. */
import { formatDateTime } from "#src/text/dates.ts";
import type { Lang } from "#src/text/words.ts";
import { Form, type FormErrors } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { PasswordField } from "#src/ui/password-field.tsx";
import type { OfflineCopyRow } from "../offline/queries.ts";
import { text } from "../text/offline.ts";

export const OFFLINE_PATH = "/bad-day/offline-copy";

export function OfflineCopyPage(props: {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly newest: OfflineCopyRow | undefined;
  readonly days: number;
  readonly isOld: boolean;
  readonly errors?: FormErrors | undefined;
}) {
  const { lang, timeZone, newest, days, isOld, errors = {} } = props;
  const t = text[lang];
  return (
    <>
      <PageHeader
        title={t.title}
        back={{ href: "/bad-day", label: t.back }}
        answer={newest ? `${t.age(days)} (${formatDateTime(newest.made_at, { lang, timeZone })})` : t.never}
      />
      {isOld ? (
        <Notice lang={lang} tone="warning">
          {t.oldNotice}
        </Notice>
      ) : null}
      <p class="measure">{t.lead}</p>
      <p class="measure">{t.how}</p>
      <Form lang={lang} action={`${OFFLINE_PATH}/copies`} errors={errors} submit={t.submit}>
        <PasswordField
          lang={lang}
          name="password"
          label={t.passphrase}
          hint={t.passphraseHint}
          autocomplete="new-password"
          required
          error={errors.password}
        />
        <PasswordField
          lang={lang}
          name="password-again"
          label={t.again}
          autocomplete="new-password"
          required
          error={errors["password-again"]}
        />
      </Form>
    </>
  );
}
