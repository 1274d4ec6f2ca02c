/** A password field, with a judgement of its strength where one is chosen. */
import { Field, type FieldProps } from "./field.tsx";

export type PasswordFieldProps = Omit<FieldProps, "type" | "value" | "autocomplete"> & {
  /** `new-password` with a meter where one is chosen, `current-password` where one is asked. */
  readonly autocomplete: "new-password" | "current-password";
  /** POST here judges the password: {password, …} → {score: 0–4, message}. */
  readonly judgeUrl?: string | undefined;
  /** Other fields of the form that the password should not repeat. */
  readonly judgeInputs?: readonly string[] | undefined;
};

/** A password; never shown again after an error. With `judgeUrl` its strength is said while one types. */
export function PasswordField({ judgeUrl, judgeInputs = [], ...props }: PasswordFieldProps) {
  const field = <Field {...props} type="password" value={undefined} spellcheck={false} />;
  if (!judgeUrl) return field;
  return (
    <password-meter class="password" data-url={judgeUrl} data-inputs={judgeInputs.join(" ")}>
      {field}
      <meter
        class="password__meter"
        min={0}
        max={5}
        low={2}
        high={4}
        optimum={5}
        aria-label={props.label}
        hidden
      />
      <p class="password__words" role="status" />
    </password-meter>
  );
}
