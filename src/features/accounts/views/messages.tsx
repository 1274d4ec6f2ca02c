/** Small parts that several pages of accounts share. */
import type { Lang } from "#src/text/words.ts";
import { LinkButton } from "#src/ui/button.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { PasswordField } from "#src/ui/password-field.tsx";
import { passwordText } from "../text/password.ts";

/** Messages by field, in words; `""` for the form as a whole. */
export type Errors = Readonly<Record<string, string>>;
export type Values = Readonly<Record<string, string>>;

/** A link that leads nowhere any more: what happened, and where to go. */
export function LinkOver(props: {
  readonly title: string;
  readonly body: string;
  readonly href: string;
  readonly to: string;
}) {
  return (
    <>
      <PageHeader title={props.title} answer={props.body} />
      <LinkButton href={props.href} kind="primary">
        {props.to}
      </LinkButton>
    </>
  );
}

/** The field for a new password, judged while one types. */
export function NewPassword(props: {
  readonly lang: Lang;
  readonly label: string;
  readonly errors: Errors;
  /** Other fields of the form that the password should not repeat. */
  readonly known?: readonly string[];
}) {
  return (
    <PasswordField
      lang={props.lang}
      name="password"
      label={props.label}
      hint={passwordText[props.lang].hint}
      error={props.errors.password}
      autocomplete="new-password"
      judgeUrl="/password-strength"
      judgeInputs={props.known}
      required
    />
  );
}
