/** The pages of signing in: password, second step, forgotten password. */
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { Details } from "#src/ui/details.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form } from "#src/ui/form.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { PasskeyButton } from "#src/ui/passkey-button.tsx";
import { PasswordField } from "#src/ui/password-field.tsx";
import { Section } from "#src/ui/section.tsx";
import { signInText } from "../text/sign-in.ts";
import { type Errors, NewPassword, type Values } from "./messages.tsx";

interface Asked {
  readonly lang: Lang;
  readonly next: string;
  readonly errors: Errors;
}

/** The browser's half of a passkey sign-in; only rendered where browsers allow passkeys. */
function WithPasskey({ lang, next, primary }: { lang: Lang; next: string; primary?: boolean }) {
  return (
    <PasskeyButton
      lang={lang}
      mode="sign-in"
      optionsUrl="/sign-in/passkey/options"
      verifyUrl="/sign-in/passkey"
      next={next}
      kind={primary ? "primary" : "secondary"}
    >
      {signInText[lang].withPasskey}
    </PasskeyButton>
  );
}

export function SignInPage({
  lang,
  next,
  errors,
  values,
  passkeys,
}: Asked & { readonly values: Values; readonly passkeys: boolean }) {
  const t = signInText[lang];
  return (
    <>
      <PageHeader title={t.signIn} />
      <Form lang={lang} action="/sign-in" errors={errors} hidden={{ next }} submit={t.submit}>
        <Field
          lang={lang}
          name="email"
          type="email"
          label={t.email}
          value={values.email}
          autocomplete="username"
          error={errors.email}
          required
        />
        <PasswordField
          lang={lang}
          name="password"
          label={t.password}
          autocomplete="current-password"
          error={errors.password}
          required
        />
      </Form>
      <p>
        <a href="/password-resets">{t.forgot}</a>
      </p>
      {passkeys ? <WithPasskey lang={lang} next={next} /> : null}
    </>
  );
}

export function SecondStepPage({
  lang,
  next,
  errors,
  totp,
  passkey,
}: Asked & { readonly totp: boolean; readonly passkey: boolean }) {
  const t = signInText[lang];
  return (
    <>
      <PageHeader title={t.secondTitle} answer={t.secondAnswer} />
      {totp ? (
        <Form
          lang={lang}
          action="/sign-in/second-step"
          errors={errors.code ? { code: errors.code } : {}}
          hidden={{ next }}
          submit={t.next}
        >
          <Field
            lang={lang}
            name="code"
            label={t.code}
            hint={t.codeHint}
            inputmode="numeric"
            autocomplete="one-time-code"
            width="short"
            error={errors.code}
            autofocus
            required
          />
        </Form>
      ) : null}
      {passkey ? <WithPasskey lang={lang} next={next} primary={!totp} /> : null}
      <Details summary={t.useRecovery} open={errors["recovery-code"] !== undefined || !(totp || passkey)}>
        <Form
          lang={lang}
          action="/sign-in/recovery"
          errors={errors["recovery-code"] ? { "recovery-code": errors["recovery-code"] } : {}}
          hidden={{ next }}
          submit={t.useCode}
          submitKind="secondary"
        >
          <Field
            lang={lang}
            name="code"
            id="recovery-code"
            label={t.recoveryCode}
            hint={t.recoveryHint}
            autocomplete="off"
            spellcheck={false}
            error={errors["recovery-code"]}
            required
          />
        </Form>
        <p>{t.lockedOut}</p>
      </Details>
    </>
  );
}

export function ResetRequestPage({ lang, sends, sent }: { lang: Lang; sends: boolean; sent: boolean }) {
  const t = signInText[lang];
  if (!sends)
    return (
      <>
        <PageHeader title={t.resetTitle} answer={t.resetNoMail} />
        <LinkButton href="/sign-in">{t.toSignIn}</LinkButton>
      </>
    );
  return (
    <>
      <PageHeader title={t.resetTitle} answer={t.resetAnswer} />
      {sent ? (
        <Notice lang={lang} tone="success" title={t.resetSent} announce />
      ) : (
        <Form lang={lang} action="/password-resets" submit={t.resetSend}>
          <Field lang={lang} name="email" type="email" label={t.email} autocomplete="username" required />
        </Form>
      )}
    </>
  );
}

export function NewPasswordPage(props: { lang: Lang; action: string; email: string; errors: Errors }) {
  const t = signInText[props.lang];
  return (
    <>
      <PageHeader title={t.resetNewTitle} answer={t.resetNewAnswer(props.email)} />
      <Form lang={props.lang} action={props.action} errors={props.errors} submit={t.save}>
        {/* For password managers: whose password this is. */}
        <input type="hidden" name="username" autocomplete="username" value={props.email} />
        <NewPassword lang={props.lang} label={t.newPassword} errors={props.errors} />
      </Form>
    </>
  );
}

export function InvitationPage(props: {
  readonly lang: Lang;
  readonly company: string;
  readonly role: string;
  readonly email: string;
  readonly action: string;
  /** Who opens the link: nobody yet, somebody who must sign in, the invited person, or another one. */
  readonly visitor: "new" | "known" | "invited" | { readonly other: string };
  readonly errors: Errors;
  readonly values: Values;
}) {
  const { lang, visitor, email, action, errors } = props;
  const t = signInText[lang];
  return (
    <>
      <PageHeader title={t.invitedTitle(props.company)} answer={t.invitedAnswer(props.role)} />
      {visitor === "new" ? (
        <Section title={t.joinNew} lead={t.invitedNew}>
          <Form lang={lang} action={action} errors={errors} submit={t.joinNew}>
            <input type="hidden" name="username" autocomplete="username" value={email} />
            <Field
              lang={lang}
              name="name"
              label={t.name}
              hint={t.nameHint}
              value={props.values.name}
              autocomplete="name"
              error={errors.name}
              required
            />
            <NewPassword lang={lang} label={t.password} errors={errors} known={["name"]} />
          </Form>
        </Section>
      ) : visitor === "known" ? (
        <>
          <p>{t.invitedKnown(email)}</p>
          <LinkButton kind="primary" href={`/sign-in?${new URLSearchParams({ next: action })}`}>
            {t.toSignIn}
          </LinkButton>
        </>
      ) : visitor === "invited" ? (
        <Form lang={lang} action={action} submit={t.joinKnown(props.company)} />
      ) : (
        <Notice lang={lang} tone="warning" title={t.invitedOther(email, visitor.other)} />
      )}
    </>
  );
}
