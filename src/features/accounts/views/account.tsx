/** One's own account: name, password, second factor at a glance, devices signed in. */
import type { OwnSession, SecondFactorState, SessionView } from "#src/platform/auth/index.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton, PostButton } from "#src/ui/button.tsx";
import { Card } from "#src/ui/card.tsx";
import { RadioGroup } from "#src/ui/choices.tsx";
import { Confirm } from "#src/ui/confirm.tsx";
import { DateText } from "#src/ui/date-text.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { PasswordField } from "#src/ui/password-field.tsx";
import { Section } from "#src/ui/section.tsx";
import { Badge, State } from "#src/ui/state.tsx";
import { Table } from "#src/ui/table.tsx";
import { deviceName } from "../rules.ts";
import { accountText } from "../text/account.ts";
import { type Errors, NewPassword, type Values } from "./messages.tsx";

export interface AccountProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly session: SessionView;
  readonly factor: SecondFactorState;
  readonly sessions: readonly OwnSession[];
  /** The form that is shown again, its values and messages. */
  readonly again?: {
    readonly form: "profile" | "password";
    readonly values: Values;
    readonly errors: Errors;
  };
}

export function AccountPage(props: AccountProps) {
  const { lang, session } = props;
  const t = accountText[lang];
  return (
    <>
      <PageHeader title={t.account} answer={session.email} />
      <Card
        title={t.secondFactor}
        aside={<FactorState {...props} />}
        strong={props.factor.state !== "present"}
      >
        <p>{t.secondFactorLead}</p>
        <LinkButton href="/account/second-factor">{t.manageSecondFactor}</LinkButton>
      </Card>
      <Profile {...props} />
      <Password {...props} />
      <Sessions {...props} />
    </>
  );
}

/** Where the second factor stands, in words. */
export function FactorState({ lang, factor }: Pick<AccountProps, "lang" | "factor">) {
  const t = accountText[lang];
  switch (factor.state) {
    case "present":
      return (
        <State lang={lang} state="done">
          {t.present}
        </State>
      );
    case "due":
      return (
        <State lang={lang} state="not-yet">
          {t.due(factor.hoursLeft)}
        </State>
      );
    case "overdue":
      return (
        <State lang={lang} state="expired">
          {t.overdue}
        </State>
      );
    case "not-asked":
      return (
        <State lang={lang} state="not-yet">
          {t.missing}
        </State>
      );
  }
}

function Profile({ lang, session, again }: AccountProps) {
  const t = accountText[lang];
  const shown = again?.form === "profile" ? again : undefined;
  const language = shown?.values.language ?? session.language ?? lang;
  return (
    <Section title={t.profile}>
      <Form
        lang={lang}
        action="/account/profile"
        errors={shown?.errors}
        submit={t.save}
        submitKind="secondary"
      >
        <Field
          lang={lang}
          name="name"
          label={t.name}
          value={shown?.values.name ?? session.name}
          autocomplete="name"
          error={shown?.errors.name}
          required
        />
        <RadioGroup
          lang={lang}
          name="language"
          label={t.language}
          options={[
            { value: "ja", label: t.japanese },
            { value: "en", label: t.english },
          ]}
          value={language}
          error={shown?.errors.language}
          inline
        />
      </Form>
    </Section>
  );
}

function Password({ lang, session, again }: AccountProps) {
  const t = accountText[lang];
  const errors = again?.form === "password" ? again.errors : {};
  return (
    <Section title={t.changePassword} lead={t.passwordLead} id="password-form">
      <Form
        lang={lang}
        action="/account/password"
        errors={errors}
        submit={t.changePassword}
        submitKind="secondary"
      >
        <input type="hidden" name="username" autocomplete="username" value={session.email} />
        <PasswordField
          lang={lang}
          name="current-password"
          label={t.currentPassword}
          autocomplete="current-password"
          error={errors["current-password"]}
          required
        />
        <NewPassword lang={lang} label={t.newPassword} errors={errors} />
      </Form>
    </Section>
  );
}

function Sessions({ lang, session, sessions, timeZone }: AccountProps) {
  const t = accountText[lang];
  const time = (value: string) => <DateText lang={lang} value={new Date(value)} timeZone={timeZone} time />;
  return (
    <Section title={t.sessions} lead={t.sessionsLead} id="sessions">
      <Table
        lang={lang}
        caption={t.sessions}
        captionHidden
        rows={sessions}
        columns={[
          { key: "device", header: t.device, cell: (row) => deviceName(row.userAgent) ?? t.unknownDevice },
          { key: "since", header: t.since, cell: (row) => time(row.createdAt), nowrap: true },
          { key: "used", header: t.lastUsed, cell: (row) => time(row.lastUsedAt), nowrap: true },
          { key: "address", header: t.address, cell: (row) => row.address ?? "" },
          {
            key: "end",
            header: t.end,
            cell: (row) =>
              row.id === session.sessionId ? (
                <Badge tone="accent">{t.thisDevice}</Badge>
              ) : (
                <PostButton kind="secondary" action={`/account/sessions/${row.id}/revocations`}>
                  {t.end}
                </PostButton>
              ),
          },
        ]}
      />
      {sessions.length > 1 ? (
        <Confirm
          lang={lang}
          action="/account/sessions/revocations"
          label={t.endOthers}
          question={t.endOthers}
          kind="secondary"
        />
      ) : null}
    </Section>
  );
}
