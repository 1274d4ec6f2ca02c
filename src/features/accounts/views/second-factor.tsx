/** Enrolling, checking and removing the second factor, and the recovery codes. */
import type { Enrolment, Passkey, SecondFactorState } from "#src/platform/auth/index.ts";
import type { Lang } from "#src/text/words.ts";
import { LinkButton, PostButton } from "#src/ui/button.tsx";
import { CopyField } from "#src/ui/copy-field.tsx";
import { DateText } from "#src/ui/date-text.tsx";
import { Details } from "#src/ui/details.tsx";
import { Field } from "#src/ui/field.tsx";
import { Form } from "#src/ui/form.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { PasskeyButton } from "#src/ui/passkey-button.tsx";
import { PasswordField } from "#src/ui/password-field.tsx";
import { Qr } from "#src/ui/qr.tsx";
import { Section } from "#src/ui/section.tsx";
import { Instructions } from "#src/ui/steps.tsx";
import { accountText } from "../text/account.ts";
import { FactorState } from "./account.tsx";
import type { Errors } from "./messages.tsx";

export interface SecondFactorProps {
  readonly lang: Lang;
  readonly timeZone: string;
  readonly factor: SecondFactorState;
  /** The app to enrol; `null` when one is enrolled. */
  readonly enrolment: Enrolment | null;
  readonly passkeys: readonly Passkey[];
  /** Passkeys work under this address; and the session is young enough to add one. */
  readonly canAddPasskey: "yes" | "not-here" | "not-fresh";
  /** What the new passkey will be called. */
  readonly passkeyName: string;
  /** Messages by the id of the field that they belong to. */
  readonly errors: Errors;
}

export function SecondFactorPage(props: SecondFactorProps) {
  const { lang, factor } = props;
  const t = accountText[lang];
  const present = factor.state === "present";
  return (
    <>
      <PageHeader
        title={t.secondFactor}
        back={{ href: "/account", label: t.account }}
        answer={
          <>
            <FactorState lang={lang} factor={factor} />
            <p>
              {present
                ? t.secondAnswerPresent
                : factor.state === "not-asked"
                  ? t.notAsked
                  : t.secondFactorLead}
            </p>
          </>
        }
        actions={
          present ? (
            <LinkButton href="/">{t.on}</LinkButton>
          ) : factor.state === "overdue" ? null : (
            <LinkButton href="/" kind="quiet">
              {t.later}
            </LinkButton>
          )
        }
      />
      <App {...props} />
      <Passkeys {...props} />
      {present ? <RecoveryCodes {...props} /> : null}
    </>
  );
}

function App({ lang, enrolment, errors }: SecondFactorProps) {
  const t = accountText[lang];
  if (!enrolment)
    return (
      <Section title={t.app} lead={t.appPresent}>
        <Details summary={t.removeApp} open={errors["app-password"] !== undefined}>
          <Confirmed
            lang={lang}
            action="/account/second-factor/app/removals"
            id="app-password"
            errors={errors}
            submit={t.removeApp}
            danger
          />
        </Details>
      </Section>
    );
  return (
    <Section title={t.app} lead={t.appLead}>
      <Instructions
        steps={[
          <>
            <p>{t.appStep1}</p>
            <Qr lang={lang} value={enrolment.uri} target={t.qrTarget} />
            <CopyField
              lang={lang}
              label={t.secret}
              id="secret"
              value={(enrolment.secret.match(/.{4}/g) ?? []).join(" ")}
            />
          </>,
          <>
            <p>{t.appStep2}</p>
            <Form
              lang={lang}
              action="/account/second-factor/app"
              errors={errors.code ? { code: errors.code } : {}}
              submit={t.confirmApp}
            >
              <Field
                lang={lang}
                name="code"
                label={t.code}
                inputmode="numeric"
                autocomplete="one-time-code"
                width="short"
                error={errors.code}
                required
              />
            </Form>
          </>,
        ]}
      />
    </Section>
  );
}

function Passkeys(props: SecondFactorProps) {
  const { lang, passkeys, canAddPasskey } = props;
  const t = accountText[lang];
  return (
    <Section title={t.passkeys} lead={t.passkeysLead}>
      {passkeys.map((passkey) => (
        <OnePasskey {...props} passkey={passkey} />
      ))}
      {canAddPasskey === "yes" ? (
        <PasskeyButton
          lang={lang}
          mode="register"
          optionsUrl="/account/passkeys/options"
          verifyUrl="/account/passkeys"
          next="/account/second-factor"
          name={props.passkeyName}
        >
          {t.addPasskey}
        </PasskeyButton>
      ) : canAddPasskey === "not-here" ? (
        <p>{t.passkeysNotHere}</p>
      ) : (
        <>
          <p>{t.passkeyNotFresh}</p>
          <PostButton kind="secondary" action="/account/fresh-session">
            {t.signInAgain}
          </PostButton>
        </>
      )}
    </Section>
  );
}

function OnePasskey({ lang, timeZone, passkey, errors }: SecondFactorProps & { readonly passkey: Passkey }) {
  const t = accountText[lang];
  const id = `passkey-${passkey.id}`;
  return (
    <Details summary={passkey.name ?? t.unnamed} open={errors[id] !== undefined}>
      <p>
        {passkey.synced ? t.synced : t.bound}
        {passkey.createdAt ? (
          <>
            {" · "}
            {t.addedOn} <DateText lang={lang} value={new Date(passkey.createdAt)} timeZone={timeZone} />
          </>
        ) : null}
      </p>
      <Confirmed
        lang={lang}
        action={`/account/passkeys/${passkey.id}/removals`}
        id={id}
        errors={errors}
        submit={t.removePasskey}
        danger
      />
    </Details>
  );
}

function RecoveryCodes({ lang, errors }: SecondFactorProps) {
  const t = accountText[lang];
  return (
    <Section title={t.recovery} lead={t.recoveryLead}>
      <Details summary={t.makeCodes} open={errors["codes-password"] !== undefined}>
        <Confirmed
          lang={lang}
          action="/account/recovery-codes"
          id="codes-password"
          errors={errors}
          submit={t.makeCodes}
        />
      </Details>
    </Section>
  );
}

/** A form that asks for the current password before it acts; several may stand on a page, so each has an id. */
function Confirmed(props: {
  readonly lang: Lang;
  readonly action: string;
  readonly id: string;
  readonly errors: Errors;
  readonly submit: string;
  readonly danger?: boolean;
}) {
  const t = accountText[props.lang];
  const error = props.errors[props.id];
  return (
    <Form
      lang={props.lang}
      action={props.action}
      errors={error ? { [props.id]: error } : {}}
      submit={props.submit}
      submitKind={props.danger ? "danger" : "secondary"}
    >
      <PasswordField
        lang={props.lang}
        name="current-password"
        id={props.id}
        label={t.confirmWithPassword}
        autocomplete="current-password"
        error={error}
        required
      />
    </Form>
  );
}

/** The codes, once. Made to be printed: nothing on the page is needed but them. */
export function RecoveryCodesPage(props: {
  readonly lang: Lang;
  readonly codes: readonly string[];
  readonly email: string;
  readonly day: string;
}) {
  const t = accountText[props.lang];
  return (
    <>
      <PageHeader title={t.codesTitle} answer={t.codesAnswer} />
      <p>{t.codesFor(props.email, props.day)}</p>
      <ol class="codes">
        {props.codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <LinkButton href="/account/second-factor" kind="primary">
        {t.codesDone}
      </LinkButton>
    </>
  );
}
