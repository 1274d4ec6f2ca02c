/** The style guide's forms: every kind of field, one of them with an error, and a question with its answers. */
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "../button.tsx";
import { Checkbox, CheckboxGroup, RadioGroup } from "../choices.tsx";
import { CopyField } from "../copy-field.tsx";
import { Example } from "../example.tsx";
import { Field } from "../field.tsx";
import { FileField } from "../file-field.tsx";
import { Form } from "../form.tsx";
import { PasskeyButton } from "../passkey-button.tsx";
import { PasswordField } from "../password-field.tsx";
import { Qr } from "../qr.tsx";
import { RadioCards } from "../radio-cards.tsx";
import { Section } from "../section.tsx";
import { Select } from "../select.tsx";
import { TextArea } from "../text-area.tsx";
import { text } from "./text.ts";

export function FormExamples({ lang }: { readonly lang: Lang }) {
  const t = text[lang];
  return (
    <Section title={t.form} id="forms">
      <Fields lang={lang} />
      <Form lang={lang} action="#" autosave>
        <QuestionExample lang={lang} />
      </Form>
      <CopyField lang={lang} id="link" label={t.copyLabel} value="https://banto.example.jp/me/4f8a2c" />
      <Qr lang={lang} value="https://banto.example.jp/me/4f8a2c" target={t.qrTarget} />
      <PasskeyButton lang={lang} mode="sign-in" optionsUrl="#" verifyUrl="#" next="#">
        {t.passkey}
      </PasskeyButton>
    </Section>
  );
}

function Fields({ lang }: { readonly lang: Lang }) {
  const t = text[lang];
  const roles = [
    { value: "owner", label: t.owner, hint: t.ownerHint },
    { value: "it", label: t.it },
    { value: "employee", label: t.employee },
  ];
  const days = [
    { value: "mon", label: t.mon },
    { value: "wed", label: t.wed },
    { value: "fri", label: t.fri },
  ];
  return (
    <Form
      lang={lang}
      action="#"
      files
      errors={{ mail: t.mailError }}
      submit={t.save}
      submitKind="secondary"
      secondary={
        <LinkButton kind="quiet" href="#lists">
          {t.skipIt}
        </LinkButton>
      }
    >
      <Field
        lang={lang}
        name="company"
        label={t.company}
        hint={t.companyHint}
        required
        autocomplete="organization"
      />
      <Field lang={lang} name="mail" type="email" label={t.mail} error={t.mailError} value="taro@" required />
      <PasswordField
        lang={lang}
        name="password"
        label={t.password}
        hint={t.passwordHint}
        autocomplete="new-password"
        judgeUrl="#"
        required
      />
      <Field
        lang={lang}
        name="people"
        label={t.people}
        inputmode="numeric"
        width="short"
        suffix={t.peopleUnit}
        value={60}
      />
      <Select
        lang={lang}
        name="prefecture"
        label={t.prefecture}
        options={[
          { value: "23", label: t.aichi },
          { value: "21", label: t.gifu },
        ]}
      />
      <RadioGroup lang={lang} name="role" label={t.role} options={roles} value="it" />
      <CheckboxGroup lang={lang} name="days" label={t.days} options={days} values={["mon"]} inline />
      <TextArea lang={lang} name="memo" label={t.memo} />
      <FileField lang={lang} name="file" label={t.file} accept=".xlsx,.csv" />
      <Checkbox lang={lang} name="agree" label={t.agree} checked />
    </Form>
  );
}

/** The four answers of a diagnosis. */
export function QuestionExample(props: { readonly lang: Lang; readonly heading?: boolean | undefined }) {
  const t = text[props.lang];
  return (
    <RadioCards
      lang={props.lang}
      name="q1"
      label={t.question}
      heading={props.heading}
      hint={t.questionWhy}
      value="partly"
      options={[
        { value: "yes", label: t.yes, hint: t.yesHint, state: "done" },
        { value: "partly", label: t.partly, state: "partly" },
        { value: "no", label: t.no, state: "not-yet" },
        { value: "unknown", label: t.unknown, hint: t.unknownHint, state: "unknown" },
      ]}
    >
      <Example lang={props.lang}>{t.example}</Example>
    </RadioCards>
  );
}
