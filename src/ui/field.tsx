/** One question of a form with a one-line answer: label, hint, error and input, tied together for screen readers. */
import type { Child } from "hono/jsx";
import type { Lang } from "#src/text/words.ts";
import { Icon } from "./icon.tsx";
import { text } from "./text.ts";

/** What every kind of field has. `name` is its id too, so that an error summary can point at it. */
export type FieldBase = {
  readonly lang: Lang;
  readonly name: string;
  readonly label: string;
  readonly hint?: Child;
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  /** Another id than the name, where one name occurs twice on a page. */
  readonly id?: string | undefined;
};

export type FieldProps = FieldBase & {
  readonly type?: InputType | undefined;
  readonly value?: string | number | undefined;
  readonly autocomplete?: string | undefined;
  readonly inputmode?: "text" | "numeric" | "decimal" | "tel" | "email" | "url" | "search" | undefined;
  readonly placeholder?: string | undefined;
  readonly maxlength?: number | undefined;
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
  readonly step?: string | number | undefined;
  readonly list?: string | undefined;
  /** For files: which kinds, and whether several. */
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
  readonly autofocus?: boolean | undefined;
  readonly spellcheck?: boolean | undefined;
  /** How long an answer is expected: the input is only as wide as that. */
  readonly width?: "short" | "medium" | "full" | undefined;
  /** Words behind the input, such as a unit. */
  readonly suffix?: string | undefined;
};

type InputType =
  | "text"
  | "email"
  | "password"
  | "tel"
  | "url"
  | "number"
  | "date"
  | "month"
  | "time"
  | "datetime-local"
  | "search"
  | "file";

export function Field({ lang, name, label, hint, error, required, id, width, suffix, ...input }: FieldProps) {
  const base: FieldBase = { lang, name, label, hint, error, required, id };
  return (
    <FieldFrame {...base}>
      <span class={`field__control field__control--${width ?? "full"}`}>
        <input class="input" {...controlAttributes(base)} {...input} type={input.type ?? "text"} />
        {suffix ? <span class="field__suffix">{suffix}</span> : null}
      </span>
    </FieldFrame>
  );
}

/** Label, hint and error around a control that carries `controlAttributes`. */
export function FieldFrame(props: FieldBase & { readonly children?: Child }) {
  const id = fieldId(props);
  return (
    <div class={props.error ? "field field--error" : "field"}>
      <label class="field__label" for={id}>
        {props.label}
        <RequiredMark lang={props.lang} required={props.required} />
      </label>
      <FieldMessages {...props} />
      {props.children}
    </div>
  );
}

/** The hint and the error, with the ids that the control refers to. */
export function FieldMessages(props: FieldBase) {
  const id = fieldId(props);
  return (
    <>
      {props.hint ? (
        <div class="field__hint" id={`${id}-hint`}>
          {props.hint}
        </div>
      ) : null}
      {props.error ? (
        <p class="field__error" id={`${id}-error`}>
          <Icon name="stop" />
          <span>
            <span class="visually-hidden">{text[props.lang].errorMark} </span>
            {props.error}
          </span>
        </p>
      ) : null}
    </>
  );
}

export function RequiredMark({
  lang,
  required,
}: {
  readonly lang: Lang;
  readonly required?: boolean | undefined;
}) {
  return required ? <span class="field__mark">{text[lang].required}</span> : null;
}

export function fieldId({ id, name }: FieldBase): string {
  return id ?? name;
}

/** The ids that describe the control, or undefined: for `aria-describedby`. */
export function describedBy(props: FieldBase): string | undefined {
  const id = fieldId(props);
  const ids = [props.hint ? `${id}-hint` : "", props.error ? `${id}-error` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** The attributes that tie a control to its label, hint and error. */
export function controlAttributes(props: FieldBase) {
  return {
    id: fieldId(props),
    name: props.name,
    required: props.required,
    "aria-invalid": props.error ? "true" : undefined,
    "aria-describedby": describedBy(props),
  } as const;
}
